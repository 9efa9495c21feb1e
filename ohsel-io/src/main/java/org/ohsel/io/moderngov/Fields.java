// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.moderngov;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.foreign.ImportedLog;

/** Reads dates and times as Modern.gov writes them. */
final class Fields {

    /** How long a statement may be. */
    static final int LONGEST_TEXT = 4000;

    /** No council's system has meetings from before; other dates stand for none. */
    private static final int EARLIEST_YEAR = 1900;

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern TWELVE_HOURS =
            Pattern.compile("(1[0-2]|0?[1-9])(?:[.:]([0-5][0-9]))? ?(a\\.?m\\.?|p\\.?m\\.?|noon|midnight)");
    private static final Pattern TWENTY_FOUR_HOURS = Pattern.compile("(0[0-9]|1[3-9]|2[0-3])[.:]([0-5][0-9])(?::00)?");

    private final ImportedLog log;

    Fields(ImportedLog log) {
        this.log = log;
    }

    /** A date; null if there is none, or if it is not one, which is reported. */
    @Nullable
    LocalDate date(XmlElement owner, String name, String what) {
        String text = owner.text(name);
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text, DATE);
            if (date.getYear() >= EARLIEST_YEAR) {
                return date;
            }
        } catch (DateTimeException e) {
            // Reported below, as a date that is too early.
        }
        log.notUnderstood(
                owner.origin(name),
                what,
                text,
                "which is not a date such as 14/03/2023, so it is left out",
                "Look the date up, and add it to the record");
        return null;
    }

    /** A time of day as records have it; null if there is none, or if it is not one, which is reported. */
    @Nullable
    String time(XmlElement owner, String name, String what) {
        String text = owner.text(name);
        if (text.isEmpty()) {
            return null;
        }
        String time = time(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        if (time == null) {
            log.notUnderstood(
                    owner.origin(name),
                    what,
                    text,
                    "which is not a time of day such as 7.00 pm, so it is left out",
                    "Look the time up, and add it to the record as 19:00");
        }
        return time;
    }

    private static @Nullable String time(String text) {
        Matcher whole = TWENTY_FOUR_HOURS.matcher(text);
        if (whole.matches()) {
            return whole.group(1) + ":" + whole.group(2);
        }
        Matcher half = TWELVE_HOURS.matcher(text);
        if (!half.matches()) {
            return switch (text) {
                case "noon", "midday" -> "12:00";
                default -> null;
            };
        }
        int hour = Integer.parseInt(half.group(1)) % 12;
        String minutes = half.group(2) == null ? "00" : half.group(2);
        String part = half.group(3);
        boolean named = part.equals("noon") || part.equals("midnight");
        if (named && (hour != 0 || !minutes.equals("00"))) {
            return null;
        }
        boolean afternoon = part.startsWith("p") || part.equals("noon");
        return String.format(Locale.ROOT, "%02d:%s", afternoon ? hour + 12 : hour, minutes);
    }
}

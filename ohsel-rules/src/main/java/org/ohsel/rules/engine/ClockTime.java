// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day as people write them: 7.30 pm, 19.30, 1930, noon. */
public final class ClockTime {

    private static final Pattern WITH_HALF =
            Pattern.compile("(0?[1-9]|1[0-2])(?:[.:]?([0-5][0-9]))? ?([ap])\\.? ?m\\.?", Pattern.CASE_INSENSITIVE);

    /** On the 24-hour clock beyond doubt: with a zero before it, or after noon. */
    private static final Pattern OF_24_HOURS = Pattern.compile(
            "(0[0-9]|1[3-9]|2[0-3])[.:]?([0-5][0-9])(?::[0-5][0-9])? ?(?:h|hrs|hours)?", Pattern.CASE_INSENSITIVE);

    private ClockTime() {}

    /**
     * Reads a time.
     *
     * @param text the time as somebody wrote it
     * @return the time in hours and minutes; null if it is not a time, or could be in the morning or the afternoon
     */
    public static @Nullable String read(String text) {
        String time = text.strip().replace('\u00A0', ' ');
        switch (time.toLowerCase(Locale.ROOT)) {
            case "noon", "midday", "12 noon" -> {
                return "12:00";
            }
            case "midnight" -> {
                return "00:00";
            }
            default -> {}
        }
        Matcher half = WITH_HALF.matcher(time);
        if (half.matches()) {
            int hour = Integer.parseInt(half.group(1)) % 12 + (half.group(3).equalsIgnoreCase("p") ? 12 : 0);
            return "%02d:%s".formatted(hour, half.group(2) == null ? "00" : half.group(2));
        }
        Matcher whole = OF_24_HOURS.matcher(time);
        return whole.matches() ? whole.group(1) + ":" + whole.group(2) : null;
    }
}

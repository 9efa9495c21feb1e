// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.codec.DateReadings;
import org.ohsel.io.codec.WrittenNumbers;
import org.ohsel.model.Headcount;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.Term;
import org.ohsel.rules.engine.ClockTime;

/**
 * What people type into cells, as the values that JSON has. What cannot be understood stays the string that it is, so that
 * the rules say what is wrong with it.
 */
final class CellValue {

    /** Day before month; of other dates that can be read in two ways, neither is chosen. */
    private static final Pattern BRITISH = Pattern.compile("\\d{1,2}([/. -])\\d{1,2}\\1\\d{4}\\b.*", Pattern.DOTALL);

    private static final Pattern WITH_TIME = Pattern.compile(
            "(.*\\d{4}|\\d{4}-\\d\\d-\\d\\d)(?:,? | ?T| at )(\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TIMES = Pattern.compile("(?=.+\\z)(.+?) ?(?:-|\u2013|\u2014| to | until ) ?(.+)");

    private static final Pattern SUPPRESSED = Pattern.compile("\\*|\\[c]|suppressed", Pattern.CASE_INSENSITIVE);

    /** 1/6/2017 1:30 */
    private static final int SHORTEST_WITH_TIME = 13;

    private static final int MOST_REMEMBERED = 5000;

    private final CellCodes codes;

    /** What dates and numbers of people were read as: a sheet has the same ones again and again. */
    private final Map<String, Object> dates = new HashMap<>();

    private final Map<String, Object> headcounts = new HashMap<>();

    CellValue(CellCodes codes) {
        this.codes = codes;
    }

    /** The value of a cell for a member that is not a list: a string, a number, a boolean, or an object. */
    Object one(Target target, String text) {
        Class<?> type = target.type();
        if (Term.class.isAssignableFrom(type)) {
            return codes.of(type, text).orElse(text);
        } else if (type == PartialDate.class) {
            return remembered(dates, text, CellValue::date);
        } else if (type == Integer.class || type == BigDecimal.class) {
            String plain = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
            return WrittenNumbers.number(plain).<Object>map(number -> number).orElse(text);
        } else if (type == Boolean.class) {
            return WrittenNumbers.truth(text).<Object>map(truth -> truth).orElse(text);
        } else if (type == Headcount.class) {
            return remembered(headcounts, text, CellValue::headcount);
        }
        @Nullable String time = target.isTime() ? ClockTime.read(text) : null;
        return time == null ? text : time;
    }

    private static Object remembered(Map<String, Object> known, String text, Function<String, Object> reading) {
        @Nullable Object value = known.get(text);
        if (value == null) {
            value = reading.apply(text);
            if (known.size() < MOST_REMEMBERED) {
                known.put(text, value);
            }
        }
        return value;
    }

    /** The values of a cell for a list: lines, or parts separated by semicolons, or by commas if that makes more codes. */
    List<Object> several(Target target, String text) {
        Class<?> type = target.type();
        List<Object> values = new ArrayList<>();
        for (CellList.Value value : CellList.split(text)) {
            if (value.isQuoted()) {
                values.add(one(target, value.text()));
                continue;
            }
            String part = value.text();
            List<String> parts = Term.class.isAssignableFrom(type)
                    ? codes.parts(type, part)
                    : type == String.class ? List.of(part.split(",")) : List.of(part);
            for (String each : parts) {
                if (!each.isBlank()) {
                    values.add(one(target, each.strip()));
                }
            }
        }
        return values;
    }

    /** Whether a cell says that nothing is known, which no code of the list stands for. */
    boolean isNothing(Target target, String text) {
        return NothingKnown.isSaid(text)
                && !(Term.class.isAssignableFrom(target.type())
                        && codes.of(target.type(), text).isPresent());
    }

    private static String date(String text) {
        List<String> dates = DateReadings.of(text);
        boolean isMeant = dates.size() == 1
                || (dates.size() > 1 && BRITISH.matcher(text.strip()).matches());
        return isMeant ? dates.get(0) : text;
    }

    /**
     * A date and a time of day in one cell, as programs export them.
     *
     * @return the date and the time, which is null at midnight; empty if it is something else
     */
    static Optional<DateAndTime> dateAndTime(String text) {
        if (text.length() < SHORTEST_WITH_TIME) {
            return Optional.empty();
        }
        Matcher both = WITH_TIME.matcher(text.strip());
        if (!both.matches()) {
            return Optional.empty();
        }
        String day = both.group(1).strip();
        String date = date(day);
        String clock = both.group(2);
        boolean isShort = clock.length() > 1 && !Character.isDigit(clock.charAt(1));
        @Nullable String time = ClockTime.read(isShort ? "0" + clock : clock);
        boolean isDate = !date.equals(day) || !DateReadings.of(day).isEmpty();
        return time == null || !isDate
                ? Optional.empty()
                : Optional.of(new DateAndTime(date, time.equals("00:00") ? null : time));
    }

    /**
     * A date with a time of day.
     *
     * @param date the date
     * @param time the time; null if there is none
     */
    record DateAndTime(String date, @Nullable String time) {}

    /** The beginning and the end, if a cell has both: 5.30pm - 7.30pm. Empty if it is something else. */
    static List<String> times(String text) {
        Matcher both = TIMES.matcher(text.strip());
        if (!both.matches()) {
            return List.of();
        }
        @Nullable String start = ClockTime.read(both.group(1));
        @Nullable String end = ClockTime.read(both.group(2));
        return start == null || end == null ? List.of() : List.of(start, end);
    }

    private static Object headcount(String text) {
        if (SUPPRESSED.matcher(text).matches()) {
            return Map.of("qualifier", "suppressed");
        }
        // Words for numbers are a finding, which says what to write.
        return text.chars().anyMatch(Character::isDigit)
                ? WrittenNumbers.count(text).<Object>map(CellValue::object).orElse(text)
                : text;
    }

    private static Map<String, Object> object(WrittenNumbers.Count count) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("count", BigDecimal.valueOf(count.count()));
        object.put("qualifier", count.qualifier());
        return object;
    }
}

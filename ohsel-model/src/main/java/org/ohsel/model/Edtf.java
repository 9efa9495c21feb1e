// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of ISO 8601-2 (EDTF) that {@link PartialDate} documents: level 0 without times of day, level 1 without
 * years of more than four digits, and from level 2 the calendar quarters and an unspecified year before a given month.
 */
final class Edtf {

    private static final Pattern DATE = Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX|XXXX)"
            + "(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?" // month, season or quarter; day
            + "([?~%])?");
    private static final String OPEN = "..";
    private static final int SHORTEST_MONTH = 28;

    private Edtf() {}

    static PartialDate parse(String text) {
        if (isPlain(text)) {
            return plain(text);
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            return date(text);
        }
        @Nullable PartialDate start = start(text, slash);
        @Nullable PartialDate end = end(text, slash);
        return new PartialDate(
                text,
                start == null ? null : start.earliest(),
                end == null ? null : end.latest(),
                (start != null && !start.isCertain()) || (end != null && !end.isCertain()));
    }

    /**
     * Whether a day is on or after the latest possible start and on or before the earliest possible end; always true
     * unless the date is an interval.
     */
    static boolean isBetweenEnds(String text, LocalDate day) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return true;
        }
        @Nullable PartialDate start = start(text, slash);
        @Nullable PartialDate end = end(text, slash);
        boolean begun = start != null ? isOnOrAfter(day, start.latest()) : text.startsWith(OPEN);
        boolean lasts = end != null ? isOnOrBefore(day, end.earliest()) : text.endsWith(OPEN);
        return begun && lasts;
    }

    private static boolean isOnOrAfter(LocalDate day, @Nullable LocalDate other) {
        return other != null && !day.isBefore(other);
    }

    private static boolean isOnOrBefore(LocalDate day, @Nullable LocalDate other) {
        return other != null && !day.isAfter(other);
    }

    private static @Nullable PartialDate start(String text, int slash) {
        return bound(text.substring(0, slash));
    }

    private static @Nullable PartialDate end(String text, int slash) {
        return bound(text.substring(slash + 1));
    }

    /**
     * Nearly all dates are plain days, months or years, and reading those without a pattern is several times faster.
     */
    private static boolean isPlain(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean hyphen = i == 4 || i == 7;
            if (hyphen ? c != '-' : (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static PartialDate plain(String text) {
        int year = number(text, 0, 4);
        if (text.length() == 4) {
            return new PartialDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false);
        }
        int month = number(text, 5, 7);
        if (text.length() == 10) {
            LocalDate day = day(year, month, number(text, 8, 10));
            return new PartialDate(text, day, day, false);
        }
        return month > 12 ? date(text) : new PartialDate(text, day(year, month, 1), lastOf(year, month), false);
    }

    /** The number that a run of digits stands for. */
    private static int number(String digits, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + digits.charAt(i) - '0';
        }
        return number;
    }

    /** One end of an interval: null if it is open ({@code ..}) or unknown (empty). */
    private static @Nullable PartialDate bound(String text) {
        if (text.isEmpty() || text.equals(OPEN)) {
            return null;
        }
        return isPlain(text) ? plain(text) : date(text);
    }

    /** What one end of an interval says. */
    static DateBound boundOf(String end) {
        if (end.isEmpty()) {
            return DateBound.UNKNOWN;
        }
        return end.equals(OPEN) ? DateBound.OPEN : DateBound.KNOWN;
    }

    private static PartialDate date(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            throw new DateTimeException("it is not in any of the accepted date formats");
        }
        String year = parts.group(1);
        @Nullable String month = specified(parts.group(2));
        @Nullable String day = specified(parts.group(3));
        boolean qualified = parts.group(4) != null;
        if (month == null && day != null) {
            throw new DateTimeException("a day cannot follow an unspecified month");
        }
        if (month != null && Integer.parseInt(month) > 12 && parts.group(3) != null) {
            throw new DateTimeException("a day cannot follow a season or a quarter");
        }
        if (year.equals("XXXX")) {
            int leapYear = 2000;
            first(leapYear, month, day); // rejects days that no year has, such as 30 February
            return new PartialDate(text, null, null, qualified);
        }
        if (year.endsWith("X") && month != null) {
            throw new DateTimeException("a month cannot follow a partly specified year");
        }
        LocalDate earliest = first(Integer.parseInt(year.replace('X', '0')), month, day);
        LocalDate latest = last(Integer.parseInt(year.replace('X', '9')), month, day);
        return new PartialDate(text, earliest, latest, qualified);
    }

    private static @Nullable String specified(@Nullable String part) {
        return part == null || part.equals("XX") ? null : part;
    }

    private static LocalDate first(int year, @Nullable String month, @Nullable String day) {
        if (month == null) {
            return LocalDate.of(year, 1, 1);
        }
        int number = Integer.parseInt(month);
        if (number > 12) {
            return period(year, number).atDay(1);
        }
        return day(year, number, day == null ? 1 : Integer.parseInt(day));
    }

    private static LocalDate last(int year, @Nullable String month, @Nullable String day) {
        if (month == null) {
            return LocalDate.of(year, 12, 31);
        }
        int number = Integer.parseInt(month);
        if (number > 12) {
            return period(year, number).plusMonths(2).atEndOfMonth();
        }
        return day == null ? lastOf(year, number) : day(year, number, Integer.parseInt(day));
    }

    private static LocalDate day(int year, int month, int day) {
        boolean exists =
                month >= 1 && month <= 12 && day >= 1 && (day <= SHORTEST_MONTH || day <= lengthOf(year, month));
        if (!exists) {
            throw new DateTimeException("there is no such day");
        }
        return LocalDate.of(year, month, day);
    }

    private static LocalDate lastOf(int year, int month) {
        return LocalDate.of(year, month, lengthOf(year, month));
    }

    /** Uses the chronology, because YearMonth would also load all the classes for formatting dates. */
    private static int lengthOf(int year, int month) {
        return Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
    }

    /** The first of the three months of a season (21 to 24) or of a quarter (33 to 36). */
    private static YearMonth period(int year, int code) {
        if (code >= 21 && code <= 24) {
            return YearMonth.of(year, 3 * (code - 20));
        }
        if (code >= 33 && code <= 36) {
            return YearMonth.of(year, 3 * (code - 33) + 1);
        }
        throw new DateTimeException(
                "there is no month " + code + ": use 01 to 12, or 21 to 24 for a season, 33 to 36 for a quarter");
    }

    static void checkYear(int year) {
        if (year < 0 || year > 9999) {
            throw new DateTimeException("the year " + year + " is not between 0 and 9999");
        }
    }
}

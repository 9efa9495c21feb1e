// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates in English words: 31 March 2020, from April 2016 to March 2017, perhaps about 2014.
 *
 * <p>A date that has no natural reading, such as {@code 20XX}, which is neither a decade nor quite a century, stays as
 * written.
 */
final class DateWords {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4}|\\d{3}X|XXXX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?([?~%])?");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");
    private static final int FIRST_SEASON = 21;
    private static final int WINTER = 24;
    private static final int FIRST_QUARTER = 33;
    private static final String UNKNOWN = "XX";
    private static final String UNKNOWN_YEAR = "XXXX";
    private static final String OF_AN_UNKNOWN_YEAR = " of an unknown year";
    private static final String OPEN = "..";

    private DateWords() {}

    /** Puts a date into words if {@link org.ohsel.model.PartialDate} can read it; returns anything else unchanged. */
    static String of(String date) {
        int slash = date.indexOf('/');
        return (slash < 0 ? single(date) : interval(date.substring(0, slash), date.substring(slash + 1))).orElse(date);
    }

    private static Optional<String> interval(String start, String end) {
        if (isNone(start)) {
            return isNone(end) ? Optional.empty() : single(end).map(words -> withoutStart(start, words));
        }
        if (isNone(end)) {
            return single(start).map(words -> "from " + words + (end.isEmpty() ? " to an unknown date" : " onwards"));
        }
        return single(start)
                .flatMap(first -> single(end).map(last -> "from " + shortened(first, last) + " to " + last));
    }

    private static boolean isNone(String end) {
        return end.isEmpty() || end.equals(OPEN);
    }

    private static String withoutStart(String start, String end) {
        return (start.isEmpty() ? "from an unknown date to " : "by ") + end;
    }

    /** If the year is unknown at both ends, says so only once, at the end. */
    private static String shortened(String first, String last) {
        return first.endsWith(OF_AN_UNKNOWN_YEAR) && last.endsWith(OF_AN_UNKNOWN_YEAR)
                ? first.substring(0, first.length() - OF_AN_UNKNOWN_YEAR.length())
                : first;
    }

    private static Optional<String> single(String date) {
        Matcher parts = DATE.matcher(date);
        return parts.matches()
                ? unqualified(parts.group(1), parts.group(2), parts.group(3))
                        .map(words -> qualifier(parts.group(4)) + words)
                : Optional.empty();
    }

    private static String qualifier(@Nullable String sign) {
        if (sign == null) {
            return "";
        }
        return switch (sign) {
            case "~" -> "about ";
            case "?" -> "perhaps ";
            default -> "perhaps about ";
        };
    }

    private static Optional<String> unqualified(String year, @Nullable String part, @Nullable String day) {
        if (part == null) {
            return year(year);
        }
        if (part.equals(UNKNOWN)) {
            return year.equals(UNKNOWN_YEAR)
                    ? Optional.empty()
                    : Optional.of((day == null ? "some month in " : "some day in ") + year);
        }
        return partOfYear(year, Integer.parseInt(part)).map(words -> onDay(day, words));
    }

    private static Optional<String> year(String year) {
        if (year.equals(UNKNOWN_YEAR)) {
            return Optional.empty();
        }
        return Optional.of(year.endsWith("X") ? "the " + year.substring(0, 3) + "0s" : year);
    }

    /** A month, a season or a quarter, by its number. */
    private static Optional<String> partOfYear(String year, int part) {
        boolean known = !year.equals(UNKNOWN_YEAR);
        String after = known ? " " + year : OF_AN_UNKNOWN_YEAR;
        if (part >= 1 && part <= MONTHS.size()) {
            return Optional.of(MONTHS.get(part - 1) + after);
        }
        if (part == WINTER && known) {
            return Optional.of("winter " + winter(Integer.parseInt(year)));
        }
        if (part >= FIRST_SEASON && part <= WINTER) {
            return Optional.of(SEASONS.get(part - FIRST_SEASON) + after);
        }
        if (part >= FIRST_QUARTER && part < FIRST_QUARTER + QUARTERS.size()) {
            String of = known ? " of " + year : OF_AN_UNKNOWN_YEAR;
            return Optional.of("the " + QUARTERS.get(part - FIRST_QUARTER) + " quarter" + of);
        }
        return Optional.empty();
    }

    /** A winter lasts into the next year: 2017/18, and 1999/2000. */
    private static String winter(int year) {
        int next = year + 1;
        int inCentury = next % 100;
        String end = inCentury == 0 ? String.valueOf(next) : (inCentury < 10 ? "0" : "") + inCentury;
        return year + "/" + end;
    }

    private static String onDay(@Nullable String day, String month) {
        if (day == null) {
            return month;
        }
        return day.equals(UNKNOWN) ? "some day in " + month : Integer.parseInt(day) + " " + month;
    }
}

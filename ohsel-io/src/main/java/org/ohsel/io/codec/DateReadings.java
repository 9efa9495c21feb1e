// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;

/**
 * What people mean by a date that they write in another form than the model's: 17/06/2020, 3 September 2014, 2016/17,
 * July/August 2017, summer 2017. The order is the British one, day before month; where the other is possible too, both
 * are given.
 */
public final class DateReadings {

    /** No date is longer; the rest is somebody's sentence. */
    private static final int LONGEST = 60;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String AND = "(?: ?[/&-] ?| and | to | or )";

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/. -])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([/. -])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[/. -](\\d{1,2})|(\\d{1,2})[/. -](\\d{4})");
    private static final Pattern TWO_YEARS = Pattern.compile("(?:fy ?)?(\\d{4}) ?[/-] ?(\\d{1,2}|\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[t ]\\d{1,2}:\\d{2}.*");
    private static final Pattern DAY_MONTH = Pattern.compile(DAY + "(?: of)? " + MONTH + ",? (\\d{4})");
    private static final Pattern MONTH_DAY = Pattern.compile(MONTH + " " + DAY + ",? (\\d{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile(MONTH + "[ ,-]{1,2}(\\d{4})");
    private static final Pattern DAYS = Pattern.compile(DAY + AND + DAY + " " + MONTH + ",? (\\d{4})");
    private static final Pattern MONTH_PAIR =
            Pattern.compile("(?:between )?" + MONTH + AND + MONTH + "(?:[ ,]{1,2}(\\d{4}))?");
    private static final Pattern SEASON =
            Pattern.compile("(spring|summer|autumn|fall|winter)(?: of)? (\\d{4})(?:/\\d{2})?");
    private static final Pattern QUARTER = Pattern.compile("q([1-4]) ?(\\d{4})(?:[/-](\\d{2}))?");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? (.+)");
    private static final Pattern BOUND = Pattern.compile("(by|until|from|since|about|around|circa|c\\.?) (.+)");
    private static final Pattern INTERVAL = Pattern.compile("(?=.+\\z)(?:(.+?)(?: to | until | - | and )(.+)"
            + "|(\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})-(\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})|(.+?)/(.+))");

    private DateReadings() {}

    /**
     * Reads a date.
     *
     * @param text the date as somebody wrote it
     * @return the dates that it may mean, the likelier first; empty if it is not recognised
     */
    public static List<String> of(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        String plain = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace('\u2013', '-')
                .replace('\u2014', '-')
                .replace('\u2011', '-')
                .replaceAll("\\s+", " ");
        Set<String> readings = readings(plain).stream()
                .filter(DateReadings::isValid)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return List.copyOf(readings);
    }

    /** Whether a string is like a day in numbers, even one that there is not. */
    static boolean looksLikeDate(String text) {
        return match(NUMBERS, text.strip()) != null || match(YEAR_FIRST, text.strip()) != null;
    }

    private static boolean isValid(String date) {
        try {
            return !PartialDate.parse(date).isReversed();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static List<String> readings(String text) {
        if (isValid(text.toUpperCase(Locale.ROOT))) {
            return List.of(text.toUpperCase(Locale.ROOT));
        }
        List<String> numbers = inNumbers(text);
        if (!numbers.isEmpty()) {
            return numbers;
        }
        List<String> words = inWords(text);
        return words.isEmpty() ? compound(text) : words;
    }

    private static List<String> inNumbers(String text) {
        @Nullable Matcher match = match(NUMBERS, text);
        if (match != null) {
            String year = match.group(4);
            return List.of(day(year, match.group(3), match.group(1)), day(year, match.group(1), match.group(3)));
        }
        match = match(YEAR_FIRST, text);
        if (match != null) {
            String ordered = day(match.group(1), match.group(3), match.group(4));
            return isValid(ordered) ? List.of(ordered) : List.of(day(match.group(1), match.group(4), match.group(3)));
        }
        match = match(DIGITS, text);
        if (match != null) {
            return List.of(day(match.group(1), match.group(2), match.group(3)));
        }
        match = match(TIME, text);
        if (match != null) {
            return List.of(match.group(1));
        }
        List<String> readings = new ArrayList<>();
        match = match(TWO_YEARS, text);
        if (match != null) {
            addYears(readings, Integer.parseInt(match.group(1)), match.group(2));
        }
        match = match(YEAR_MONTH, text);
        if (match != null) {
            readings.add(
                    match.group(1) != null
                            ? month(match.group(1), Integer.parseInt(match.group(2)))
                            : month(match.group(4), Integer.parseInt(match.group(3))));
        }
        return readings;
    }

    /** 2016/17 and 2016/7 are a financial year, from April to March; 2016-2017 is two years. */
    private static void addYears(List<String> readings, int first, String second) {
        if (second.length() == 4) {
            readings.add(four(first) + "/" + second);
        } else if ((first + 1) % (second.length() == 2 ? 100 : 10) == Integer.parseInt(second)) {
            readings.add(PartialDate.ofFinancialYear(first).toString());
        }
    }

    private static List<String> inWords(String text) {
        @Nullable Matcher match = match(DAY_MONTH, text);
        if (match != null) {
            return List.of(day(match.group(3), number(match.group(2)), match.group(1)));
        }
        match = match(MONTH_DAY, text);
        if (match != null) {
            return List.of(day(match.group(3), number(match.group(1)), match.group(2)));
        }
        match = match(MONTH_YEAR, text);
        if (match != null) {
            return List.of(month(match.group(2), Integer.parseInt(number(match.group(1)))));
        }
        match = match(DAYS, text);
        if (match != null) {
            String month = number(match.group(3));
            return List.of(
                    day(match.group(4), month, match.group(1)) + "/" + day(match.group(4), month, match.group(2)));
        }
        match = match(MONTH_PAIR, text);
        if (match != null) {
            return List.of(months(match.group(1), match.group(2), match.group(3)));
        }
        match = match(SEASON, text);
        if (match != null) {
            String season = match.group(1).equals("fall") ? "autumn" : match.group(1);
            return List.of(match.group(2) + "-" + (21 + SEASONS.indexOf(season)));
        }
        match = match(QUARTER, text);
        if (match != null) {
            return quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), match.group(3));
        }
        match = match(WEEKDAY, text);
        return match != null ? readings(match.group(1)) : List.of();
    }

    private static String months(String first, String second, @Nullable String year) {
        int one = Integer.parseInt(number(first));
        int two = Integer.parseInt(number(second));
        if (year == null) {
            return month("XXXX", one) + "/" + month("XXXX", two);
        }
        // December/January 2018 begins in 2017.
        int begins = Integer.parseInt(year) - (one > two ? 1 : 0);
        return month(four(begins), one) + "/" + month(year, two);
    }

    /** A quarter of 2017/18 is one of the financial year; one of 2017 may be one of either year. */
    private static List<String> quarter(int quarter, int year, @Nullable String next) {
        int month = 1 + 3 * (quarter % 4);
        int financial = quarter == 4 ? year + 1 : year;
        String months = month(four(financial), month) + "/" + month(four(financial), month + 2);
        return next != null ? List.of(months) : List.of(year + "-" + (32 + quarter), months);
    }

    private static List<String> compound(String text) {
        @Nullable Matcher match = match(BOUND, text);
        if (match != null) {
            List<String> dates = readings(match.group(2)).stream()
                    .filter(date -> !date.contains("/"))
                    .toList();
            return dates.stream().map(date -> bounded(match.group(1), date)).toList();
        }
        Matcher interval = INTERVAL.matcher(text);
        if (!interval.matches()) {
            return List.of();
        }
        int group = interval.group(1) != null ? 1 : interval.group(3) != null ? 3 : 5;
        return between(interval.group(group), interval.group(group + 1));
    }

    private static List<String> between(String start, String end) {
        List<String> ends = single(end);
        List<String> starts = single(start);
        if (starts.isEmpty()
                && ends.size() == 1
                && ends.get(0).matches("[0-9]{4}-.*")
                && start.matches(DAY + "(?: of)? " + MONTH)) {
            // 28 June to 3 July 2017; 30 December to 2 January 2018 begins in 2017.
            int year = Integer.parseInt(ends.get(0).substring(0, 4));
            List<String> same = single(start + " " + four(year));
            boolean isBefore = !same.isEmpty() && same.get(0).compareTo(ends.get(0)) > 0;
            starts = isBefore ? single(start + " " + four(year - 1)) : same;
        }
        List<String> readings = new ArrayList<>();
        // Of days in numbers, both are in the British order or both in the other.
        for (int i = 0; i < starts.size() && starts.size() == ends.size(); i++) {
            readings.add(starts.get(i) + "/" + ends.get(i));
        }
        return readings;
    }

    private static List<String> single(String text) {
        List<String> dates = inNumbers(text);
        List<String> all = isValid(text) ? List.of(text) : dates.isEmpty() ? inWords(text) : dates;
        return all.stream()
                .filter(date -> !date.contains("/") && isValid(date))
                .distinct()
                .toList();
    }

    private static String bounded(String word, String date) {
        return switch (word) {
            case "by", "until" -> "../" + date;
            case "from", "since" -> date + "/..";
            default -> date + "~";
        };
    }

    private static @Nullable Matcher match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher : null;
    }

    private static String number(String month) {
        return String.valueOf(1 + MONTHS.indexOf(month.substring(0, 3)));
    }

    private static String month(String year, int month) {
        return year + "-" + two(month);
    }

    private static String day(String year, String month, String day) {
        return year + "-" + two(Integer.parseInt(month)) + "-" + two(Integer.parseInt(day));
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    private static String four(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is typed: a day, a month and a year in three boxes, of which the first or the first two may be empty, or
 * anything else, such as a period, in a fourth.
 *
 * @param day the day of the month
 * @param month the month, as a number or a word
 * @param year the year
 * @param other anything else
 */
record DateInput(String day, String month, String year, String other) {

    static final List<String> PARTS = List.of("day", "month", "year", "other");

    private static final Pattern PLAIN = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{0,2}");

    /** The input for the date of a record. */
    static DateInput of(String date) {
        Matcher plain = PLAIN.matcher(date);
        return plain.matches()
                ? new DateInput(number(plain.group(3)), number(plain.group(2)), plain.group(1), "")
                : new DateInput("", "", "", date);
    }

    private static String number(@Nullable String digits) {
        return digits == null ? "" : Integer.toString(Integer.parseInt(digits));
    }

    /** What is in each box, by the names of the boxes. */
    Map<String, String> parts() {
        return Map.of("day", day, "month", month, "year", year, "other", other);
    }

    private boolean hasBoxes() {
        return !(day + month + year).isBlank();
    }

    /** The date as a record has it, or as people write it; whether it is one, the reader of records says. */
    public String text() {
        if (!hasBoxes()) {
            return other.strip();
        }
        boolean numbers = NUMBER.matcher(day.strip()).matches()
                && NUMBER.matcher(month.strip()).matches();
        return numbers
                ? year.strip() + two(month.strip()) + two(day.strip())
                : String.join(" ", day.strip(), month.strip(), year.strip()).strip();
    }

    private static String two(String part) {
        return part.isEmpty() ? "" : part.length() == 1 ? "-0" + part : "-" + part;
    }

    /** What is missing or too much, whatever the date is. */
    Optional<String> problem() {
        if (!hasBoxes()) {
            return Optional.empty();
        }
        if (!other.isBlank()) {
            return Optional.of("Enter the date in the boxes or in words, not both");
        }
        if (year.isBlank()) {
            return Optional.of("Enter the year too");
        }
        return day.isBlank() || !month.isBlank() ? Optional.empty() : Optional.of("Enter the month too");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people mean by a number, a count of people or a yes that they write in their own way: 1,200, about forty, y. */
public final class WrittenNumbers {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,17})(?:\\.\\d{1,18})?");
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}(?:,\\d{3}){1,5}(?:\\.\\d{1,18})?");
    private static final Pattern COUNT = Pattern.compile(
            "(?:(about|around|approximately|approx\\.?|some|circa|c\\.?|~|over|more than|>|at least|up to|no more than"
                    + "|fewer than|less than|under|<) ?)?"
                    + "(\\d{1,9}|[1-9]\\d{0,2}(?:,\\d{3}){1,2}|[a-z][a-z -]{1,60}?) ?(\\+|plus|or more)?"
                    + "(?: (?:people|persons|residents|attendees|participants|patients|carers))?");
    private static final List<String> YES = List.of("yes", "y", "true", "1");
    private static final List<String> NO = List.of("no", "n", "false", "0");

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    private static final int HUNDRED = 100;

    private WrittenNumbers() {}

    /**
     * A number of people.
     *
     * @param count how many
     * @param qualifier the code of how exact that is
     */
    public record Count(int count, String qualifier) {

        /**
         * The number as a person writes it.
         *
         * @return the words, such as "about 40"
         */
        public String words() {
            return switch (qualifier) {
                case "exact" -> String.valueOf(count);
                case "approximately" -> "about " + count;
                default -> qualifier.replace('-', ' ') + " " + count;
            };
        }
    }

    /**
     * Reads a number, with or without commas between thousands.
     *
     * @param text the number as somebody wrote it
     * @return the number; empty if it is none, or could be read in two ways
     */
    public static Optional<BigDecimal> number(String text) {
        String plain = text.strip();
        if (THOUSANDS.matcher(plain).matches()) {
            plain = plain.replace(",", "");
        }
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /**
     * Reads a number of people: 40, about 40, over 1,200, 30+, about forty.
     *
     * @param text the number as somebody wrote it
     * @return the number with its qualifier; empty if it is not understood
     */
    public static Optional<Count> count(String text) {
        Matcher match = COUNT.matcher(text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        if (!match.matches()) {
            return Optional.empty();
        }
        @Nullable Integer count = digitsOrWords(match.group(2));
        @Nullable String word = match.group(3) != null ? "at least" : match.group(1);
        return count == null || (match.group(3) != null && match.group(1) != null)
                ? Optional.empty()
                : Optional.of(new Count(count, qualifier(word)));
    }

    private static String qualifier(@Nullable String word) {
        if (word == null) {
            return "exact";
        }
        return switch (word) {
            case "over" -> "over";
            case "more than", ">" -> "more-than";
            case "at least" -> "at-least";
            case "up to", "no more than" -> "up-to";
            case "fewer than", "less than", "under", "<" -> "fewer-than";
            default -> "approximately";
        };
    }

    private static @Nullable Integer digitsOrWords(String text) {
        return Character.isDigit(text.charAt(0)) ? Integer.valueOf(text.replace(",", "")) : words(text);
    }

    /** Numbers in words up to 999: forty-five, a hundred and twenty. */
    private static @Nullable Integer words(String text) {
        Matcher hundreds =
                Pattern.compile("(a|[a-z]+) hundred(?: and (.+)| (.+))?").matcher(text);
        if (!hundreds.matches()) {
            return belowHundred(text);
        }
        @Nullable Integer first = hundreds.group(1).equals("a") ? Integer.valueOf(1) : WORDS.get(hundreds.group(1));
        @Nullable String rest = hundreds.group(2) != null ? hundreds.group(2) : hundreds.group(3);
        @Nullable Integer last = rest == null ? Integer.valueOf(0) : belowHundred(rest);
        return first == null || first > 9 || last == null ? null : Integer.valueOf(first * HUNDRED + last);
    }

    private static @Nullable Integer belowHundred(String text) {
        String[] parts = text.split("[ -]", -1);
        @Nullable Integer tens = WORDS.get(parts[0]);
        if (parts.length == 1 || tens == null) {
            return parts.length == 1 ? tens : null;
        }
        @Nullable Integer units = WORDS.get(parts[1]);
        return parts.length == 2 && units != null && units < 10 && tens >= 20 ? Integer.valueOf(tens + units) : null;
    }

    /**
     * Reads a yes or a no.
     *
     * @param text what somebody wrote
     * @return true or false; empty if it is neither
     */
    public static Optional<Boolean> truth(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.codec.DateReadings;
import org.ohsel.model.Headcount;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.Term;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.engine.ClockTime;
import org.ohsel.rules.spi.KnownCodes;

/**
 * What people type into cells, as the values that JSON has. What cannot be understood stays the string that it is, so that
 * the rules say what is wrong with it.
 */
final class CellValue {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?");

    private static final Pattern QUALIFIED = Pattern.compile(
            "(about|around|approx(?:imately)?\\.?|circa|c\\.|~|over|more than|>|at least|up to|fewer than|less than|under|<)"
                    + "? ?([\\d,]+) ?(\\+|plus)?(?: (?:people|persons|attendees|residents|participants))?",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> QUALIFIERS = Map.ofEntries(
            Map.entry("over", "over"),
            Map.entry("more than", "more-than"),
            Map.entry(">", "more-than"),
            Map.entry("at least", "at-least"),
            Map.entry("up to", "up-to"),
            Map.entry("fewer than", "fewer-than"),
            Map.entry("less than", "fewer-than"),
            Map.entry("under", "fewer-than"),
            Map.entry("<", "fewer-than"));

    private final Vocabulary vocabulary;

    CellValue(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The value of a cell for a member that is not a list: a string, a number, a boolean, or an object. */
    Object one(Target target, String text) {
        Class<?> type = target.type();
        if (Term.class.isAssignableFrom(type)) {
            return codes(type).meant(text, vocabulary).orElse(text);
        } else if (type == PartialDate.class) {
            List<String> dates = DateReadings.of(text);
            return dates.isEmpty() ? text : dates.get(0);
        } else if (type == Integer.class || type == BigDecimal.class) {
            return number(text);
        } else if (type == Boolean.class) {
            return truth(text);
        } else if (type == Headcount.class) {
            return headcount(text);
        }
        @Nullable String time = target.isTime() ? ClockTime.read(text) : null;
        return time == null ? text : time;
    }

    /** The values of a cell for a list: lines, or parts separated by semicolons, or by commas if that makes more codes. */
    List<Object> several(Target target, String text) {
        List<Object> values = new ArrayList<>();
        for (CellList.Value value : CellList.split(text)) {
            boolean isWhole = value.isQuoted() || CellList.isSeparated(text);
            for (String part : isWhole ? List.of(value.text()) : parts(target, value.text())) {
                if (!part.isBlank()) {
                    values.add(one(target, part.strip()));
                }
            }
        }
        return values;
    }

    private List<String> parts(Target target, String text) {
        boolean whole = Term.class.isAssignableFrom(target.type())
                && codes(target.type()).meant(text, vocabulary).isPresent();
        return whole || text.indexOf(',') < 0 ? List.of(text) : List.of(text.split(","));
    }

    private static Object number(String text) {
        String plain = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        return NUMBER.matcher(plain).matches() ? new BigDecimal(plain.replace(",", "")) : text;
    }

    private static Object truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true" -> true;
            case "no", "n", "false" -> false;
            default -> text;
        };
    }

    private static Object headcount(String text) {
        if (text.equals("*") || text.equalsIgnoreCase("[c]") || text.equalsIgnoreCase("suppressed")) {
            return Map.of("qualifier", "suppressed");
        }
        Matcher match = QUALIFIED.matcher(text);
        if (!match.matches() || match.group(2).replace(",", "").length() > 9) {
            return text;
        }
        Map<String, Object> headcount = new LinkedHashMap<>();
        headcount.put("count", new BigDecimal(match.group(2).replace(",", "")));
        @Nullable String word = match.group(1);
        String qualifier = word == null
                ? match.group(3) == null ? "exact" : "at-least"
                : QUALIFIERS.getOrDefault(word.toLowerCase(Locale.ROOT), "approximately");
        headcount.put("qualifier", qualifier);
        return headcount;
    }

    /** The list that a type of term is from. */
    private KnownCodes codes(Class<?> type) {
        try {
            Object term = type.getDeclaredConstructor(String.class).newInstance("");
            return KnownCodes.of((Term) term, vocabulary);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("unexpected error while making a term of " + type, e);
        }
    }
}

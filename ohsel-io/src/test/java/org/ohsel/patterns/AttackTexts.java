// SPDX-License-Identifier: Apache-2.0
package org.ohsel.patterns;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Texts that an expression almost matches: something that it begins with, something repeated, and an end that does not
 * fit. They are made from the expression itself: its characters and words, and an example of each of its parts.
 */
final class AttackTexts {

    /** Ends that fit few expressions, or that fit some and not the next. */
    private static final List<String> ENDS = List.of("", "\u0001", "\n");

    private static final int LONGEST_EXAMPLE = 40;
    private static final int LONGEST_PUMP = 14;

    private AttackTexts() {}

    /**
     * A way to make a text of any length.
     *
     * @param before what is there once
     * @param pump what is repeated
     * @param after what is there at the end
     */
    record Attack(String before, String pump, String after) {

        String text(int length) {
            return before + pump.repeat(Math.max(1, length / pump.length())) + after;
        }
    }

    static Set<Attack> on(String expression) {
        Set<String> examples = examples(expression);
        Set<String> characters = new LinkedHashSet<>(List.of("a", "1", " ", "\n", "-", "\u00e9"));
        examples.forEach(example -> example.chars().forEach(c -> characters.add(Character.toString(c))));
        Set<String> pumps = new LinkedHashSet<>(characters);
        for (String one : characters) {
            characters.forEach(other -> pumps.add(one + other));
        }
        Set<String> beginnings = new LinkedHashSet<>(List.of("", "a", "1", " "));
        for (String example : examples) {
            for (int from = 0; from < example.length(); from++) {
                beginnings.add(example.substring(0, from));
            }
        }
        Set<Attack> attacks = new LinkedHashSet<>();
        for (String example : examples) {
            addParts(example, attacks);
        }
        for (String end : ENDS) {
            pumps.stream().filter(pump -> !pump.isEmpty()).forEach(pump -> attacks.add(new Attack("", pump, end)));
            for (String beginning : beginnings) {
                characters.forEach(character -> attacks.add(new Attack(beginning, character, end)));
            }
        }
        return attacks;
    }

    /** The parts of an example, repeated, alone and behind what comes before them. */
    private static void addParts(String example, Set<Attack> attacks) {
        for (int from = 0; from < example.length(); from++) {
            for (int to = from + 1; to <= Math.min(example.length(), from + LONGEST_PUMP); to++) {
                String pump = example.substring(from, to);
                for (String end : ENDS) {
                    attacks.add(new Attack("", pump, end));
                    attacks.add(new Attack(example.substring(0, from), pump, end));
                }
            }
        }
        ENDS.forEach(end -> attacks.add(new Attack("", example + " ", end)));
    }

    /** A text for each alternative, roughly such as it matches; and one for all of them. */
    private static Set<String> examples(String expression) {
        StringBuilder all = new StringBuilder();
        String rest = expression;
        while (!rest.isEmpty()) {
            int taken = 1;
            char c = rest.charAt(0);
            if (c == '\\' && rest.length() > 1) {
                taken = rest.startsWith("\\p{") || rest.startsWith("\\P{") ? rest.indexOf('}') + 1 : 2;
                all.append(ofEscape(rest.charAt(1)));
            } else if (c == '[') {
                taken = endOfSet(rest);
                all.append(ofSet(rest.substring(1, taken - 1)));
            } else if (c == '(' && rest.startsWith("(?")) {
                taken = Math.max(
                        2,
                        Stream.of(":", "=", "!", ">", ")")
                                        .mapToInt(rest::indexOf)
                                        .filter(at -> at > 0)
                                        .min()
                                        .orElse(1)
                                + 1);
            } else if (c == '{') {
                taken = rest.indexOf('}') + 1;
            } else if (c == '|') {
                all.append('\u0000');
            } else if ("()?*+^$".indexOf(c) < 0) {
                all.append(c == '.' ? 'x' : c);
            }
            rest = rest.substring(taken);
        }
        Set<String> examples =
                new LinkedHashSet<>(List.of(shortened(all.toString().replace("\u0000", ""))));
        for (String alternative : all.toString().split("\u0000", -1)) {
            examples.add(shortened(alternative));
        }
        return examples;
    }

    private static String shortened(String example) {
        return example.substring(0, Math.min(example.length(), LONGEST_EXAMPLE));
    }

    private static String ofEscape(char c) {
        return switch (c) {
            case 'd' -> "1";
            case 'w', 'S', 'D', 'p' -> "a";
            case 's', 'W' -> " ";
            case 'n' -> "\n";
            case 'b', 'B', '1', '2', '3' -> "";
            case 'P' -> "-";
            default -> String.valueOf(c);
        };
    }

    private static int endOfSet(String rest) {
        int at = rest.startsWith("[^") ? 3 : 2;
        while (at < rest.length() && rest.charAt(at) != ']') {
            at += rest.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private static String ofSet(String set) {
        if (set.startsWith("^")) {
            return Stream.of("x", " ", "1")
                    .filter(one -> !set.contains(one))
                    .findFirst()
                    .orElse("\u00e9");
        }
        return set.startsWith("\\") ? ofEscape(set.charAt(1)) : set.substring(0, 1);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for the name of a file: {@code *} for anything, {@code ?} for a character, {@code [a-z]} and {@code [!a-z]}
 * for one of some, {@code {a,b}} for either. Matching takes no more time than the length of the pattern times that of
 * the name, however many stars there are.
 */
final class Glob {

    private static final int LONGEST = 1000;
    private static final int MOST_ALTERNATIVES = 100;

    /** Stands for any number of characters; it equals nothing else. */
    private static final IntPredicate STAR = new IntPredicate() {
        @Override
        public boolean test(int c) {
            return true;
        }
    };

    /** What one alternative wants, a character each, except for stars. */
    private final List<List<IntPredicate>> alternatives = new ArrayList<>();

    private final String pattern;
    private int at;

    private Glob(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Compiles a pattern.
     *
     * @throws PatternSyntaxException if it is not valid
     */
    static Glob of(String pattern) {
        Glob glob = new Glob(pattern);
        if (pattern.length() > LONGEST) {
            throw new PatternSyntaxException("the pattern is too long", pattern.substring(0, LONGEST), LONGEST);
        }
        glob.compile();
        return glob;
    }

    private void compile() {
        List<List<IntPredicate>> some = new ArrayList<>(List.of(new ArrayList<>()));
        while (at < pattern.length()) {
            char c = pattern.charAt(at++);
            if (c == '{') {
                some = product(some, choices());
            } else {
                IntPredicate wanted = wanted(c);
                some.forEach(each -> each.add(wanted));
            }
        }
        alternatives.addAll(some);
    }

    private IntPredicate wanted(char c) {
        return switch (c) {
            case '*' -> STAR;
            case '?' -> any -> true;
            case '[' -> oneOfSome();
            case '\\' -> is(next());
            default -> is(c);
        };
    }

    private static IntPredicate is(char wanted) {
        return c -> c == wanted;
    }

    private char next() {
        if (at == pattern.length()) {
            throw new PatternSyntaxException("the pattern ends too early", pattern, at);
        }
        return pattern.charAt(at++);
    }

    private IntPredicate oneOfSome() {
        boolean not = at < pattern.length() && pattern.charAt(at) == '!';
        at += not ? 1 : 0;
        IntPredicate some = c -> false;
        int begin = at;
        for (char from = next(); from != ']' || at == begin + 1; from = next()) {
            char low = from;
            char high = from;
            if (at + 1 < pattern.length() && pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
                at++;
                high = next();
            }
            char highest = high;
            some = some.or(c -> c >= low && c <= highest);
        }
        return not ? some.negate() : some;
    }

    private List<List<IntPredicate>> choices() {
        List<List<IntPredicate>> choices = new ArrayList<>(List.of(new ArrayList<>()));
        for (char c = next(); c != '}'; c = next()) {
            if (c == ',') {
                choices.add(new ArrayList<>());
            } else if (c == '{') {
                throw new PatternSyntaxException("braces cannot be within braces", pattern, at);
            } else {
                choices.get(choices.size() - 1).add(wanted(c));
            }
        }
        return choices;
    }

    private List<List<IntPredicate>> product(List<List<IntPredicate>> some, List<List<IntPredicate>> choices) {
        if ((long) some.size() * choices.size() > MOST_ALTERNATIVES) {
            throw new PatternSyntaxException("the pattern has too many alternatives", pattern, at);
        }
        List<List<IntPredicate>> product = new ArrayList<>();
        for (List<IntPredicate> begin : some) {
            for (List<IntPredicate> choice : choices) {
                List<IntPredicate> both = new ArrayList<>(begin);
                both.addAll(choice);
                product.add(both);
            }
        }
        return product;
    }

    boolean matches(String name) {
        return alternatives.stream().anyMatch(wanted -> matches(wanted, name));
    }

    /** If something does not match, only the latest star needs to take one more: an earlier one could gain nothing. */
    private static boolean matches(List<IntPredicate> wanted, String name) {
        int next = 0;
        int star = -1;
        int afterStar = 0;
        int i = 0;
        while (i < name.length()) {
            if (next < wanted.size() && wanted.get(next).equals(STAR)) {
                star = next++;
                afterStar = i;
            } else if (next < wanted.size() && wanted.get(next).test(name.charAt(i))) {
                next++;
                i++;
            } else if (star >= 0) {
                next = star + 1;
                i = ++afterStar;
            } else {
                return false;
            }
        }
        while (next < wanted.size() && wanted.get(next).equals(STAR)) {
            next++;
        }
        return next == wanted.size();
    }
}

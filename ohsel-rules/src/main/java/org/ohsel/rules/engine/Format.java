// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression for one character and any number of others, such as {@code \w[\w.:-]*}. Ids and line numbers
 * have this form, nearly every record has several, and a matcher for each would account for a fifth of all garbage.
 *
 * <p>Which ASCII characters the expression accepts is worked out in advance; a string with any other character is
 * matched against the expression itself.
 */
final class Format implements Predicate<CharSequence> {

    private static final String ONE_CHARACTER = "(\\\\w|\\[[^\\[\\]&]+])";
    private static final Pattern FORM = Pattern.compile(ONE_CHARACTER + ONE_CHARACTER + "\\*");
    private static final int ASCII = 128;

    private final Pattern whole;
    private final boolean[] first;
    private final boolean[] others;

    private Format(String whole, String first, String others) {
        this.whole = Pattern.compile(whole);
        this.first = ascii(first);
        this.others = ascii(others);
    }

    /** A test for whether the whole of a string matches a regular expression. */
    static Predicate<CharSequence> of(String expression) {
        Matcher parts = FORM.matcher(expression);
        if (parts.matches()) {
            return new Format(expression, parts.group(1), parts.group(2));
        }
        Pattern pattern = Pattern.compile(expression);
        return text -> pattern.matcher(text).matches();
    }

    private static boolean[] ascii(String expression) {
        boolean[] matching = new boolean[ASCII];
        Pattern pattern = Pattern.compile(expression);
        for (char c = 0; c < ASCII; c++) {
            matching[c] = pattern.matcher(String.valueOf(c)).matches();
        }
        return matching;
    }

    @Override
    public boolean test(CharSequence text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ASCII) {
                return whole.matcher(text).matches();
            }
            if (!(i == 0 ? first : others)[c]) {
                return false;
            }
        }
        return length > 0;
    }

    /** The same for a string of which the bytes are at hand. */
    boolean test(byte[] ascii, int from, int to) {
        if (from == to || !first[ascii[from]]) {
            return false;
        }
        for (int at = from + 1; at < to; at++) {
            if (!others[ascii[at]]) {
                return false;
            }
        }
        return true;
    }
}

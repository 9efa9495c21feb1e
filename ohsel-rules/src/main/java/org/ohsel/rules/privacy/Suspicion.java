// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.privacy;

/** The quick test of whether to look for personal data in a string at all: most strings have nothing like it. */
public final class Suspicion {

    private static final String BRACKETS = "([{<";

    private Suspicion() {}

    /**
     * Whether a string may contain personal data.
     *
     * @param text the string
     * @return false if nothing can be found in it
     */
    public static boolean mayHold(String text) {
        return mayHoldAddress(text) || mayHoldNumber(text);
    }

    /** Searches for one character after another, which takes a JVM less time than to look at each. */
    private static boolean mayHoldAddress(String text) {
        if (text.indexOf('@') >= 0 || text.indexOf('\uFF20') >= 0 || text.contains("AT ")) {
            return true;
        }
        for (int i = 0; i < BRACKETS.length(); i++) {
            char bracket = BRACKETS.charAt(i);
            for (int at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
                if (isAt(text, at + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Looks at each fourth character only: wherever digits are at most three characters apart, that is a digit, or has
     * one among the next three.
     */
    private static boolean mayHoldNumber(String text) {
        int stride = DigitGroups.LONGEST_GAP + 1;
        for (int i = DigitGroups.LONGEST_GAP; i < text.length(); i += stride) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && hasDigit(text, i, Math.min(i + stride, text.length()))) {
                return DigitGroups.next(text, 0) != null;
            }
        }
        return false;
    }

    private static boolean hasDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (DigitGroups.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a bracket at the index before holds the word at. */
    private static boolean isAt(String text, int index) {
        int word = text.startsWith(" ", index) ? index + 1 : index;
        return text.regionMatches(true, word, "at", 0, 2);
    }
}

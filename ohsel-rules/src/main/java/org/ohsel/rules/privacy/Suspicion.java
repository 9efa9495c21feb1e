// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.privacy;

import org.ohsel.model.internal.EightBytes;

/** The quick test of whether to look for personal data in a string at all: most strings have nothing like it. */
public final class Suspicion {

    private static final byte DIGIT = 1;
    private static final byte AT = 2;
    private static final byte BRACKET = 3;
    private static final byte CAPITAL = 4;

    private static final long AT_SIGNS = EightBytes.eightTimes('@');
    private static final long CAPITALS = EightBytes.eightTimes('A');
    private static final long ROUND = EightBytes.eightTimes('(');
    private static final long ANGLED = EightBytes.eightTimes('<');
    private static final long SQUARE = EightBytes.eightTimes('[');
    private static final long CURLY = EightBytes.eightTimes('{');

    /** What each character of ASCII may begin; 0 for most. */
    private static final byte[] BEGINNINGS = beginnings();

    private Suspicion() {}

    private static byte[] beginnings() {
        byte[] table = new byte[128];
        for (char c = '0'; c <= '9'; c++) {
            table[c] = DIGIT;
        }
        table['@'] = AT;
        for (char c : "([{<".toCharArray()) {
            table[c] = BRACKET;
        }
        table['A'] = CAPITAL;
        return table;
    }

    /**
     * Whether a string may contain personal data.
     *
     * @param text the string
     * @return false if nothing can be found in it
     */
    public static boolean mayHold(String text) {
        int digits = 0;
        int afterDigit = 0;
        boolean searched = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || c == ' ') {
                continue; // nearly all of them
            }
            byte beginning = c < BEGINNINGS.length ? BEGINNINGS[c] : c == '\uFF20' ? AT : 0;
            if (beginning == 0) {
                continue;
            }
            if (beginning == DIGIT) {
                digits = i - afterDigit > DigitGroups.LONGEST_GAP ? 1 : digits + 1;
                afterDigit = i + 1;
                if (digits == DigitGroups.FEWEST_DIGITS && !searched) {
                    if (DigitGroups.next(text, 0) != null) {
                        return true;
                    }
                    searched = true;
                }
            } else if (beginning == AT
                    || (beginning == BRACKET && isAt(text, i + 1))
                    || (beginning == CAPITAL && text.startsWith("AT ", i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a string of which the bytes are at hand may contain personal data, which can be told much faster.
     *
     * @param ascii has the string in ASCII
     * @param from where it begins
     * @param to where it ends
     * @return false if nothing can be found in it; true of more strings than {@link #mayHold(String)}
     */
    public static boolean mayHold(byte[] ascii, int from, int to) {
        int digits = 0;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            if (EightBytes.areSmallLettersOrSpaces(ascii, at)) {
                continue; // as most are
            }
            digits += EightBytes.count(ascii, at, '0', '9');
            long beginnings = EightBytes.find(ascii, at, AT_SIGNS)
                    | EightBytes.find(ascii, at, CAPITALS)
                    | EightBytes.find(ascii, at, SQUARE)
                    | EightBytes.find(ascii, at, CURLY)
                    | EightBytes.find(ascii, at, ROUND)
                    | EightBytes.find(ascii, at, ANGLED);
            for (; beginnings != 0; beginnings &= beginnings - 1) {
                if (begins(ascii, at + EightBytes.first(beginnings), to)) {
                    return true;
                }
            }
        }
        if (to - from >= Long.BYTES && EightBytes.areSmallLettersOrSpaces(ascii, to - Long.BYTES)) {
            at = to;
        }
        for (; at < to; at++) {
            digits += BEGINNINGS[ascii[at]] == DIGIT ? 1 : 0;
            if (begins(ascii, at, to)) {
                return true;
            }
        }
        return digits >= DigitGroups.FEWEST_DIGITS;
    }

    /** Whether something else than a number may begin at a byte. */
    private static boolean begins(byte[] ascii, int at, int to) {
        return switch (BEGINNINGS[ascii[at]]) {
            case AT -> true;
            case BRACKET -> at + 2 < to && (ascii[at + 1] == ' ' || (ascii[at + 1] | 0x20) == 'a');
            case CAPITAL -> at + 2 < to && ascii[at + 1] == 'T' && ascii[at + 2] == ' ';
            default -> false;
        };
    }

    /** Whether a bracket at the index before holds the word at. */
    private static boolean isAt(String text, int index) {
        int word = text.startsWith(" ", index) ? index + 1 : index;
        return text.regionMatches(true, word, "at", 0, 2);
    }
}

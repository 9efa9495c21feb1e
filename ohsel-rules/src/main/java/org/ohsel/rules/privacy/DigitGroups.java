// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.privacy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Groups of digits in a string with nothing between them but what people write between the parts of a number: spaces,
 * a dash, brackets or a dot. Only groups with ten digits or more in all count: every number sought here has them.
 */
final class DigitGroups {

    static final char SPACE = ' ';
    static final char DASH = '-';
    static final char DOT = '.';
    static final char BRACKET = '(';
    static final char NONE = 0;

    static final int FEWEST_DIGITS = 10;
    static final int LONGEST_GAP = 3;

    private final String text;
    private int[] starts = new int[4];
    private int[] ends = new int[4];
    private int size;
    private int digits;

    private DigitGroups(String text) {
        this.text = text;
    }

    /**
     * The first groups at or after an index.
     *
     * @param text the string to search
     * @param from the index at which to begin
     * @return the groups; null if there are no more
     */
    static @Nullable DigitGroups next(String text, int from) {
        int i = from;
        while (i < text.length()) {
            if (!isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            DigitGroups groups = new DigitGroups(text);
            groups.read(i);
            if (groups.digits >= FEWEST_DIGITS) {
                return groups;
            }
            i = groups.end();
        }
        return null;
    }

    private void read(int first) {
        int i = first;
        while (i < text.length() && isDigit(text.charAt(i))) {
            int start = i;
            while (i < text.length() && isDigit(text.charAt(i))) {
                i++;
            }
            add(start, i);
            int after = i;
            while (after < text.length() && after - i < LONGEST_GAP && kind(text.charAt(after)) != NONE) {
                after++;
            }
            // A dot followed by a space ends a sentence.
            i = after == i && isDot(after) ? after + 1 : after;
        }
    }

    private boolean isDot(int index) {
        return index < text.length() && text.charAt(index) == DOT;
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size++] = end;
        digits += end - start;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int start(int group) {
        return starts[group];
    }

    int end(int group) {
        return ends[group];
    }

    int length(int group) {
        return ends[group] - starts[group];
    }

    /** The index at which the last group ends. */
    int end() {
        return ends[size - 1];
    }

    char digit(int group, int index) {
        return text.charAt(starts[group] + index);
    }

    /** The digits of some groups, the last included. */
    String digits(int first, int last) {
        StringBuilder all = new StringBuilder();
        for (int group = first; group <= last; group++) {
            all.append(text, starts[group], ends[group]);
        }
        return all.toString();
    }

    /** What is between a group and the next: one of the constants, {@link #NONE} if there is no next. */
    char gap(int group) {
        if (group < 0 || group + 1 >= size) {
            return NONE;
        }
        char kind = SPACE;
        for (int i = ends[group]; i < starts[group + 1]; i++) {
            char each = text.charAt(i) == DOT ? DOT : kind(text.charAt(i));
            kind = each == SPACE ? kind : each;
        }
        return kind;
    }

    /** How many characters are between a group and the next. */
    int gapLength(int group) {
        return starts[group + 1] - ends[group];
    }

    /** The character before the first group; a space if there is none. */
    char before() {
        return starts[0] == 0 ? SPACE : text.charAt(starts[0] - 1);
    }

    /**
     * Whether a group begins on its own, and not in the middle of something else: a reference such as CP/017/0042, a
     * decimal, an amount of money, part of a web address.
     */
    boolean beginsFreely(int group) {
        return group > 0 || !isAttached(starts[0] - 1, -1);
    }

    /** Whether a group ends on its own, and not in the middle of something else. */
    boolean endsFreely(int group) {
        return group < size - 1 || !isAttached(end(), 1);
    }

    private boolean isAttached(int index, int step) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        int beyond = index + step;
        char next = beyond < 0 || beyond >= text.length() ? SPACE : text.charAt(beyond);
        return Character.isLetterOrDigit(c)
                || "/\\=_#%&$@\u00A3\u20AC".indexOf(c) >= 0
                || (".,:".indexOf(c) >= 0 && isDigit(next))
                || ("-\u2010\u2011".indexOf(c) >= 0 && Character.isLetterOrDigit(next));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** What a character between groups is. A dot is only between them if it is all there is, so it is none of these. */
    private static char kind(char c) {
        return switch (c) {
            // No-break, figure, thin and narrow spaces, and what word processors put in without showing it.
            case ' ', '\u00A0', '\u2007', '\u2009', '\u202F', '\u00AD', '\u200B', '\u2060' -> SPACE;
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> DASH;
            case '(', ')' -> BRACKET;
            default -> NONE;
        };
    }
}

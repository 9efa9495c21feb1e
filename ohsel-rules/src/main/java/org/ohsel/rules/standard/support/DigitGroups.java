// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Groups of digits in a string with nothing but a space, a hyphen or brackets between them: 943 476 5919, (020) 7946
 * 0000. Only groups with ten digits or more in all, and four in a row somewhere, count: every number sought here has
 * them.
 */
public final class DigitGroups {

    private static final int FEWEST_DIGITS = 10;
    private static final int LONG_GROUP = 4;
    private static final int LONGEST_GAP = 3;

    private final String text;
    private int[] starts = new int[4];
    private int[] ends = new int[4];
    private int size;

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
    public static @Nullable DigitGroups next(String text, int from) {
        int i = from;
        while (i < text.length()) {
            if (!isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            DigitGroups groups = new DigitGroups(text);
            groups.read(i);
            if (groups.digits() >= FEWEST_DIGITS && groups.hasLongGroup()) {
                return groups;
            }
            i = groups.end();
        }
        return null;
    }

    private boolean hasLongGroup() {
        for (int group = 0; group < size; group++) {
            if (length(group) >= LONG_GROUP) {
                return true;
            }
        }
        return false;
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
            while (after < text.length() && isGap(text.charAt(after)) && after - i < LONGEST_GAP) {
                after++;
            }
            i = after;
        }
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    int start(int group) {
        return starts[group];
    }

    int length(int group) {
        return ends[group] - starts[group];
    }

    /** The index at which the last group ends. */
    int end() {
        return ends[size - 1];
    }

    private int digits() {
        int digits = 0;
        for (int group = 0; group < size; group++) {
            digits += length(group);
        }
        return digits;
    }

    char digit(int group, int index) {
        return text.charAt(starts[group] + index);
    }

    /** Whether only a single character, a space or a hyphen, is between a group and the next. */
    boolean isJoined(int group) {
        return group >= 0
                && group + 1 < size
                && starts[group + 1] - ends[group] == 1
                && text.charAt(ends[group]) != '('
                && text.charAt(ends[group]) != ')';
    }

    boolean isJoinedByHyphen(int group) {
        return isJoined(group) && isHyphen(text.charAt(ends[group]));
    }

    /** The character before the first group; a space if there is none. */
    char before() {
        return starts[0] == 0 ? ' ' : text.charAt(starts[0] - 1);
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
        char next = beyond < 0 || beyond >= text.length() ? ' ' : text.charAt(beyond);
        return Character.isLetterOrDigit(c)
                || "/\\=_#%&$@\u00A3\u20AC".indexOf(c) >= 0
                || (".,:".indexOf(c) >= 0 && isDigit(next))
                || (isHyphen(c) && Character.isLetterOrDigit(next));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\u00A0' || c == '(' || c == ')' || isHyphen(c);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }
}

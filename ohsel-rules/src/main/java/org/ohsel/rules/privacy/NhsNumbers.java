// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises NHS numbers among the other digits in a string. */
public final class NhsNumbers {

    private static final int DIGITS = 10;

    private NhsNumbers() {}

    /**
     * The NHS numbers in a string: ten digits of which the last is the correct check digit, and which are not part of a
     * longer number. They are written without gaps, or in three groups; in any groups after words such as "NHS number".
     *
     * @param text the string to search
     * @return where they are
     */
    public static List<Span> in(String text) {
        return in(text, false);
    }

    /**
     * What may be an NHS number in a string: also if it is part of something else, such as a web address.
     *
     * @param text the string to search
     * @return where they are
     */
    public static List<Span> possiblyIn(String text) {
        return in(text, true);
    }

    private static List<Span> in(String text, boolean possibly) {
        List<Span> found = new ArrayList<>();
        for (@Nullable DigitGroups groups = DigitGroups.next(text, 0);
                groups != null;
                groups = DigitGroups.next(text, groups.end())) {
            for (int group = 0; group < groups.size(); group++) {
                int last = lastOfTen(groups, group);
                if (last >= 0 && isNumber(groups, group, last, possibly)) {
                    found.add(new Span(groups.start(group), groups.end(last)));
                    group = last;
                }
            }
        }
        return found;
    }

    /** The last of the groups that have ten digits together; -1 if no groups do. */
    private static int lastOfTen(DigitGroups groups, int first) {
        int digits = 0;
        for (int group = first; group < groups.size() && digits < DIGITS; group++) {
            digits += groups.length(group);
            if (digits == DIGITS) {
                return group;
            }
        }
        return -1;
    }

    private static boolean isNumber(DigitGroups groups, int first, int last, boolean possibly) {
        if (!isRightNhsNumber(groups.digits(first, last))) {
            return false;
        }
        if (Surroundings.sayOther(groups.text(), groups.start(first))) {
            return false;
        }
        if (groups.endsFreely(last)
                && !isJoined(groups, last, 1)
                && Surroundings.sayNhsNumber(groups.text(), groups.start(first))) {
            return true;
        }
        boolean usual = first == last || (isEvenlyJoined(groups, first, last) && isUsual(groups, first, last));
        return usual && (possibly || isFree(groups, first, last));
    }

    private static boolean isFree(DigitGroups groups, int first, int last) {
        int widest = first == last ? 0 : groups.gapLength(first);
        return groups.beginsFreely(first)
                && groups.endsFreely(last)
                && !isJoined(groups, first - 1, widest)
                && !isJoined(groups, last, widest);
    }

    /** Whether a group belongs to the next as closely as the parts of one number do. */
    private static boolean isJoined(DigitGroups groups, int group, int widest) {
        char gap = groups.gap(group);
        return gap == DigitGroups.DASH
                || gap == DigitGroups.DOT
                || (gap == DigitGroups.SPACE && groups.gapLength(group) <= widest);
    }

    private static boolean isEvenlyJoined(DigitGroups groups, int first, int last) {
        char gap = groups.gap(first);
        for (int group = first; group < last; group++) {
            if (groups.gap(group) != gap || gap == DigitGroups.BRACKET) {
                return false;
            }
        }
        return true;
    }

    /** 943 476 5919, as it is issued, and how else people write it. A year may be part of neither of the others. */
    private static boolean isUsual(DigitGroups groups, int first, int last) {
        if (last != first + 2) {
            return false;
        }
        int lengths = 100 * groups.length(first) + 10 * groups.length(first + 1) + groups.length(last);
        return switch (lengths) {
            case 334 -> true;
            case 343 -> !isYear(groups, first + 1);
            case 433 -> !isYear(groups, first);
            case 244 -> !isYear(groups, first + 1) && !isYear(groups, last);
            default -> false;
        };
    }

    private static boolean isYear(DigitGroups groups, int group) {
        String century = groups.digits(group, group).substring(0, 2);
        return century.equals("19") || century.equals("20");
    }

    /**
     * Modulus 11: the first nine digits are weighted 10 down to 2 and added up; 11 minus the remainder of the sum
     * divided by 11 is the tenth, where 11 stands for 0, and 10 is never issued. The same digit ten times passes as
     * well, but is a placeholder.
     */
    private static boolean isRightNhsNumber(String digits) {
        int sum = 0;
        boolean various = false;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
            various |= digits.charAt(i) != digits.charAt(9);
        }
        int check = 11 - sum % 11;
        return various && check != 10 && check % 11 == digits.charAt(9) - '0';
    }
}

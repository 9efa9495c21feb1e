// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Recognises numbers by which a person can be found, NHS numbers and telephone numbers, among the other digits in a
 * string.
 */
public final class PersonalNumbers {

    /** The digits after the 0 of a telephone number of the United Kingdom. */
    private static final int NATIONAL_DIGITS = 10;

    /** The digits that may follow the 0: places, companies, mobiles and services. 4 and 6 are not in use. */
    private static final String NATIONAL_BEGINNINGS = "1235789";

    private static final int MOST_GROUPS = 6;

    private PersonalNumbers() {}

    /**
     * The index of the first NHS number in a string: ten digits, or three, three and four with a space or a hyphen
     * between them, the last of which is the correct check digit, and not part of a longer number.
     *
     * @param text the string to search
     * @return the index at which it begins; -1 if there is none
     */
    public static int nhsNumber(String text) {
        for (@Nullable DigitGroups groups = DigitGroups.next(text, 0);
                groups != null;
                groups = DigitGroups.next(text, groups.end())) {
            for (int group = 0; group < groups.size(); group++) {
                if ((isSolidNhsNumber(groups, group) || isGroupedNhsNumber(groups, group))
                        && !followsIsbn(text, groups.start(group))) {
                    return groups.start(group);
                }
            }
        }
        return -1;
    }

    private static boolean isSolidNhsNumber(DigitGroups groups, int group) {
        return groups.length(group) == 10
                && groups.beginsFreely(group)
                && groups.endsFreely(group)
                && !groups.isJoinedByHyphen(group - 1)
                && !groups.isJoinedByHyphen(group)
                && isRightNhsNumber(digits(groups, group, group));
    }

    private static boolean isGroupedNhsNumber(DigitGroups groups, int group) {
        int last = group + 2;
        return last < groups.size()
                && groups.length(group) == 3
                && groups.length(group + 1) == 3
                && groups.length(last) == 4
                && groups.isJoined(group)
                && groups.isJoined(group + 1)
                && !groups.isJoined(group - 1)
                && !groups.isJoined(last)
                && groups.beginsFreely(group)
                && groups.endsFreely(last)
                && isRightNhsNumber(digits(groups, group, last));
    }

    /** An ISBN can have ten digits too, and its check digit is worked out in the same way. */
    private static boolean followsIsbn(String text, int start) {
        return text.substring(Math.max(0, start - 12), start)
                .toUpperCase(Locale.ROOT)
                .contains("ISBN");
    }

    private static String digits(DigitGroups groups, int first, int last) {
        StringBuilder digits = new StringBuilder();
        for (int group = first; group <= last; group++) {
            for (int i = 0; i < groups.length(group); i++) {
                digits.append(groups.digit(group, i));
            }
        }
        return digits.toString();
    }

    /**
     * Modulus 11: the first nine digits are weighted 10 down to 2 and added up; 11 minus the remainder of the sum
     * divided by 11 is the tenth, where 11 stands for 0, and 10 is never issued. The same digit ten times passes as
     * well, but is a placeholder.
     *
     * @param digits ten digits
     * @return true if the tenth digit is the correct check digit, and the digits are not all the same
     */
    public static boolean isRightNhsNumber(String digits) {
        int sum = 0;
        boolean various = false;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
            various |= digits.charAt(i) != digits.charAt(9);
        }
        int check = 11 - sum % 11;
        return various && check != 10 && check % 11 == digits.charAt(9) - '0';
    }

    /**
     * Whether a string contains a telephone number of the United Kingdom: 0 and ten digits, or +44 or 0044 and ten
     * digits, in groups as people write them.
     *
     * @param text the string to search
     * @return true if there is one
     */
    public static boolean hasTelephoneNumber(String text) {
        for (@Nullable DigitGroups groups = DigitGroups.next(text, 0);
                groups != null;
                groups = DigitGroups.next(text, groups.end())) {
            for (int group = 0; group < groups.size(); group++) {
                if (groups.beginsFreely(group)
                        && !groups.isJoinedByHyphen(group - 1)
                        && isTelephoneNumber(groups, group)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isTelephoneNumber(DigitGroups groups, int group) {
        if (group == 0 && groups.before() == '+') {
            return begins(groups, group, "44") && isNational(groups, group, 2, 2);
        }
        return (begins(groups, group, "0044") && isNational(groups, group, 4, 2))
                || (begins(groups, group, "0") && isNational(groups, group, 1, 3));
    }

    private static boolean begins(DigitGroups groups, int group, String prefix) {
        if (groups.length(group) < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (groups.digit(group, i) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether ten digits follow a prefix, the last of them at the end of a group. */
    private static boolean isNational(DigitGroups groups, int first, int prefix, int shortest) {
        int digits = 0;
        for (int group = first; group < groups.size() && digits < NATIONAL_DIGITS; group++) {
            int skipped = group == first ? prefix : 0;
            if (prefix > 1 && digits == 0 && skipped < groups.length(group) && groups.digit(group, skipped) == '0') {
                skipped++; // +44 (0)20
            }
            int more = groups.length(group) - skipped;
            if (digits == 0 && more > 0 && NATIONAL_BEGINNINGS.indexOf(groups.digit(group, skipped)) < 0) {
                return false;
            }
            if (group == first && prefix == 1 && more < 2) {
                return false; // 07 is a month sooner than an area code
            }
            digits += more;
            if (digits == NATIONAL_DIGITS) {
                return groups.endsFreely(group) && !groups.isJoinedByHyphen(group);
            }
            if ((group > first && skipped == 0 && more < shortest) || group > first + MOST_GROUPS) {
                return false;
            }
        }
        return false;
    }
}

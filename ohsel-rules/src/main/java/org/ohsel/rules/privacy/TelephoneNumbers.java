// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognises telephone numbers of the United Kingdom among the other digits in a string: 0, +44, 0044 or 44 and ten
 * digits, in groups as people write them. Ofcom's National Telephone Numbering Plan says which ten digits they can be.
 */
public final class TelephoneNumbers {

    private static final int NATIONAL_DIGITS = 10;

    private TelephoneNumbers() {}

    /**
     * The telephone numbers in a string.
     *
     * @param text the string to search
     * @return where they are
     */
    public static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        for (@Nullable DigitGroups groups = DigitGroups.next(text, 0);
                groups != null;
                groups = DigitGroups.next(text, groups.end())) {
            for (int group = 0; group < groups.size(); group++) {
                int last = lastGroup(groups, group);
                if (last >= 0) {
                    found.add(span(groups, group, last));
                    group = last;
                }
            }
        }
        return found;
    }

    private static Span span(DigitGroups groups, int first, int last) {
        boolean plus = first == 0 && groups.before() == '+';
        return new Span(groups.start(first) - (plus ? 1 : 0), groups.end(last));
    }

    /** The last group of the number that begins with a group; -1 if none does. */
    private static int lastGroup(DigitGroups groups, int first) {
        int last = withPrefix(groups, first);
        if (last < 0 || Surroundings.sayOther(groups.text(), groups.start(first))) {
            return -1;
        }
        boolean free = groups.beginsFreely(first) && !isTight(groups.gap(first - 1)) && !isTimes(groups, first);
        return free || Surroundings.sayTelephone(groups.text(), groups.start(first)) ? last : -1;
    }

    private static int withPrefix(DigitGroups groups, int first) {
        if (first == 0 && groups.before() == '+') {
            return begins(groups, first, "44") ? national(groups, first, 2) : -1;
        }
        if (begins(groups, first, "0044")) {
            return national(groups, first, 4);
        }
        if (isExactly(groups, first, "00") && first + 1 < groups.size() && begins(groups, first + 1, "44")) {
            return national(groups, first + 1, 2);
        }
        if (begins(groups, first, "0")) {
            return groups.length(first) < 3 ? -1 : national(groups, first, 1);
        }
        // Without a sign, 44 may begin any number: a mobile number is told by its length and its next digit.
        return isExactly(groups, first, "44") || (begins(groups, first, "447") && groups.length(first) == 12)
                ? national(groups, first, 2)
                : -1;
    }

    private static boolean begins(DigitGroups groups, int group, String prefix) {
        return groups.text().startsWith(prefix, groups.start(group)) && groups.length(group) >= prefix.length();
    }

    private static boolean isExactly(DigitGroups groups, int group, String digits) {
        return begins(groups, group, digits) && groups.length(group) == digits.length();
    }

    /** The group at whose end there are ten digits after a prefix, if they are a number; otherwise -1. */
    private static int national(DigitGroups groups, int first, int prefix) {
        StringBuilder digits = new StringBuilder();
        int area = 0;
        for (int group = first; group < groups.size(); group++) {
            int skipped = group == first ? prefix : 0;
            if (prefix > 1
                    && digits.isEmpty()
                    && skipped < groups.length(group)
                    && groups.digit(group, skipped) == '0') {
                skipped++; // +44 (0)20
            }
            int more = groups.length(group) - skipped;
            digits.append(groups.text(), groups.start(group) + skipped, groups.end(group));
            if (digits.length() > NATIONAL_DIGITS || (area > 0 && more < shortest(area, prefix))) {
                return -1;
            }
            area = area == 0 ? more : area;
            if (digits.length() == NATIONAL_DIGITS) {
                return ends(groups, group) && isInPlan(digits) && isArea(digits, area) ? group : -1;
            }
        }
        return -1;
    }

    /** Pairs of digits could be a date, unless what comes before them could not. */
    private static int shortest(int area, int prefix) {
        return prefix > 1 || area >= 4 ? 2 : 3;
    }

    private static boolean ends(DigitGroups groups, int group) {
        boolean extension = groups.text().startsWith("x", groups.end(group))
                || groups.text().startsWith("ext", groups.end(group));
        return (groups.endsFreely(group) || extension) && !isTight(groups.gap(group));
    }

    private static boolean isTight(char gap) {
        return gap == DigitGroups.DASH || gap == DigitGroups.DOT;
    }

    /** 0900-1230 */
    private static boolean isTimes(DigitGroups groups, int group) {
        return groups.gap(group) == DigitGroups.DASH && isTime(groups, group) && isTime(groups, group + 1);
    }

    private static boolean isTime(DigitGroups groups, int group) {
        return groups.length(group) == 4
                && groups.digits(group, group).compareTo("2400") <= 0
                && groups.digit(group, 2) < '6';
    }

    /** Whether numbers that begin like this are in use, and the rest is not a placeholder. */
    private static boolean isInPlan(CharSequence digits) {
        String second = switch (digits.charAt(0)) {
            case '1' -> "123456789";
            case '2' -> "03489";
            case '3' -> "0347";
            case '5' -> "056";
            case '7' -> "0123456789";
            case '8' -> "047";
            case '9' -> "018";
            default -> "";
        };
        return second.indexOf(digits.charAt(1)) >= 0 && !isPlaceholder(digits);
    }

    private static boolean isPlaceholder(CharSequence digits) {
        CharSequence rest = digits.subSequence(4, NATIONAL_DIGITS);
        return rest.chars().distinct().count() == 1 || rest.toString().equals("567890");
    }

    /** Whether the first group after the 0 can hold an area code or the like: not 012 3456 7890. */
    private static boolean isArea(CharSequence digits, int length) {
        return switch (digits.charAt(0)) {
            case '1' -> length >= (digits.charAt(1) == '1' || digits.charAt(2) == '1' ? 3 : 4);
            case '2', '7' -> length >= 2;
            default -> length >= 3;
        };
    }
}

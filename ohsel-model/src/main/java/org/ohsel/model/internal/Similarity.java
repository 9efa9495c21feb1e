// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How similar two strings are. */
public final class Similarity {

    /** No label is longer; the rest of a hostile string is ignored. */
    private static final int LONGEST = 120;

    private Similarity() {}

    /**
     * A string reduced to lower-case letters and digits, with one space between words; an ampersand becomes "and", and
     * apostrophes are dropped.
     *
     * @param text the string
     * @return the string to compare
     */
    public static String normalise(String text) {
        StringBuilder normal = new StringBuilder();
        String lower = text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == '&') {
                space(normal);
                normal.append("and ");
            } else if (Character.isLetterOrDigit(c)) {
                normal.append(c);
            } else if (c != '\'' && c != '\u2019') {
                space(normal);
            }
        }
        return normal.toString().strip();
    }

    private static void space(StringBuilder normal) {
        int length = normal.length();
        if (length > 0 && normal.charAt(length - 1) != ' ') {
            normal.append(' ');
        }
    }

    /**
     * The similarity by letters, which allows for typing mistakes, or by words, which allows for partial names:
     * whichever is greater.
     *
     * @param a a string, normalised
     * @param b another
     * @return the similarity, from 0 to 1
     */
    public static double of(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        return Math.max(byLetters(a, b), byWords(a, b));
    }

    private static double byLetters(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        return longer == 0 ? 0 : 1 - (double) distance(a, b) / longer;
    }

    /** The proportion of words that two strings share; more if all the words of one are in the other. */
    private static double byWords(String a, String b) {
        Set<String> ours = new HashSet<>(Arrays.asList(a.split(" ")));
        Set<String> theirs = new HashSet<>(Arrays.asList(b.split(" ")));
        Set<String> common = new HashSet<>(ours);
        common.retainAll(theirs);
        double share = 2.0 * common.size() / (ours.size() + theirs.size());
        boolean whole = common.size() == Math.min(ours.size(), theirs.size());
        return whole ? 0.7 + 0.25 * share : 0.95 * share;
    }

    /** The number of letters to insert, delete, replace or swap with a neighbour to turn one string into the other. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}

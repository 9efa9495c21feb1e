// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How much two texts resemble each other. */
public final class Similarity {

    /** No label is longer; more of a hostile text is not looked at. */
    private static final int LONGEST = 120;

    private Similarity() {}

    /**
     * The text in small letters and digits, words separated by one space; an ampersand reads "and", an apostrophe nothing.
     *
     * @param text the text
     * @return the text to compare
     */
    public static String normalise(String text) {
        StringBuilder normal = new StringBuilder();
        String lower = text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == '&') {
                normal.append(" and ");
            } else if (Character.isLetterOrDigit(c)) {
                normal.append(c);
            } else if (c != '\'' && c != '\u2019') {
                normal.append(' ');
            }
        }
        return normal.toString().strip().replaceAll(" +", " ");
    }

    /**
     * The better of resemblance by letters, for slips of the hand, and by words, for parts of a name.
     *
     * @param a a text, normalised
     * @param b another
     * @return from 0 to 1
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

    /** What part of the words of the two texts they share; more if all words of one are in the other. */
    private static double byWords(String a, String b) {
        Set<String> ours = new HashSet<>(Arrays.asList(a.split(" ")));
        Set<String> theirs = new HashSet<>(Arrays.asList(b.split(" ")));
        Set<String> common = new HashSet<>(ours);
        common.retainAll(theirs);
        double share = 2.0 * common.size() / (ours.size() + theirs.size());
        boolean whole = common.size() == Math.min(ours.size(), theirs.size());
        return whole ? 0.7 + 0.25 * share : 0.95 * share;
    }

    /** The number of letters to insert, delete, replace or swap with their neighbour. */
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

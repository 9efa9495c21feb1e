// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How similar strings are to one that is wanted. */
public final class Similarity {

    /** No label is longer; the rest of a hostile string is ignored. */
    private static final int LONGEST = 120;

    private final String wanted;
    private final Set<String> words;

    private Similarity(String wanted) {
        this.wanted = wanted;
        this.words = Set.copyOf(Arrays.asList(wanted.split(" ")));
    }

    /**
     * Compares others with a string.
     *
     * @param wanted the string, normalised
     * @return what compares
     */
    public static Similarity to(String wanted) {
        return new Similarity(wanted);
    }

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
        return to(a).of(b, 0);
    }

    /**
     * The similarity of another string with the one that is wanted.
     *
     * @param other the string, normalised
     * @param least the least similarity that matters: if it is less, the answer is not exact, but less as well
     * @return the similarity, from 0 to 1
     */
    public double of(String other, double least) {
        if (wanted.equals(other)) {
            return 1;
        }
        double byWords = byWords(other);
        int longer = Math.max(wanted.length(), other.length());
        int most = (int) ((1 - Math.max(least, byWords)) * longer + 1e-9);
        // Each letter that one has more is one to insert.
        return Math.abs(wanted.length() - other.length()) > most
                ? byWords
                : Math.max(byWords, 1 - (double) distance(wanted, other, most) / longer);
    }

    /** The proportion of words that two strings share; more if all the words of one are in the other. */
    private double byWords(String other) {
        List<String> theirs = new ArrayList<>();
        int common = 0;
        int start = 0;
        while (start <= other.length()) {
            int space = other.indexOf(' ', start);
            int end = space < 0 ? other.length() : space;
            String word = other.substring(start, end);
            if (!theirs.contains(word)) {
                theirs.add(word);
                common += words.contains(word) ? 1 : 0;
            }
            start = end + 1;
        }
        double share = 2.0 * common / (words.size() + theirs.size());
        boolean whole = common == Math.min(words.size(), theirs.size());
        return whole ? 0.7 + 0.25 * share : 0.95 * share;
    }

    /**
     * The number of letters to insert, delete, replace or swap with a neighbour to turn one string into the other.
     *
     * @param most the most that matters: beyond it, the answer is the greatest distance there can be
     */
    private static int distance(String a, String b, int most) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        int leastOfLast = 0;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (Math.min(least, leastOfLast) > most) {
                return Math.max(a.length(), b.length());
            }
            leastOfLast = least;
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}

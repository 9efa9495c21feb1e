// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.page;

/** Messages and advice as sentences of their own. */
public final class Sentences {

    private static final String ENDS = ".!?:\u2026";

    private Sentences() {}

    /**
     * Words that begin with a capital letter, unless the first of them is a name with a spelling of its own, and that end
     * like a sentence.
     *
     * @param words the words
     * @return the sentence
     */
    public static String of(String words) {
        int end = words.indexOf(' ');
        String first = end < 0 ? words : words.substring(0, end);
        boolean isWord = !first.isEmpty() && first.chars().allMatch(c -> c >= 'a' && c <= 'z');
        String begun = isWord ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
        return begun.isEmpty() || ENDS.indexOf(begun.charAt(begun.length() - 1)) >= 0 ? begun : begun + ".";
    }
}

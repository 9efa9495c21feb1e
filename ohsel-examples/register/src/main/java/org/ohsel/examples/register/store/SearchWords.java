// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words of a text as H2 finds them: their stems, without those that every English text has. PostgreSQL does this by itself.
 *
 * <p>The table of words has one number in each row: from its upper bits on, those of the number of an edition but for the last ten, a number for a word that an
 * audience may find, and those ten. So it is as small as can be, and the words of editions that come together are written side by side.
 */
public final class SearchWords {

    /** How many editions have their words side by side. */
    public static final int GROUP = 1 << 10;

    /** How far apart the rows of one group and the next are. */
    public static final long GROUP_STEP = 1L << 46;

    private static final int HASH_SHIFT = 64 - 36;

    private static final Analyzer ENGLISH = new EnglishAnalyzer();

    private SearchWords() {}

    /** The stems of the words of a text, without duplicates. */
    public static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        try (TokenStream tokens = ENGLISH.tokenStream("", text)) {
            CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(token.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The first row that a word can have in the first group. */
    public static long base(Audience audience, String word) {
        long hash = 0xcbf29ce484222325L;
        for (char c : (audience.code() + " " + word).toCharArray()) {
            hash = (hash ^ c) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        return ((hash * 0x9e3779b97f4a7c15L) >>> HASH_SHIFT) * GROUP;
    }

    /** The row that says that an edition has a word. */
    static long row(Audience audience, String word, long number) {
        return number / GROUP * GROUP_STEP + base(audience, word) + number % GROUP;
    }
}

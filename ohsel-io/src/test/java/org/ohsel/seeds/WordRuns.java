// SPDX-License-Identifier: Apache-2.0
package org.ohsel.seeds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The runs of eight words of the five documents, as hashes, so that the repository need not contain the documents.
 *
 * <p>{@code runs.txt} was made by a script from the documents whose checksums are in {@code seeds/documents.csv}. A
 * document was decomposed (NFKD), put in lower case and rid of apostrophes; what then stands between other characters than a
 * to z and 0 to 9 is a word, and neither the end of a line nor that of a sentence ends a run. Each eight words that follow
 * one another were joined by single spaces, and of the SHA-256 of that in UTF-8 the first ten hexadecimal digits kept, once
 * each, in numerical order. Forty bits are enough to tell runs apart.
 */
final class WordRuns {

    /** How many words may not follow one another as in a document. */
    private static final int LENGTH = 8;

    private static final int DIGITS = 10;
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private final Set<String> hashes;

    private WordRuns(Set<String> hashes) {
        this.hashes = hashes;
    }

    static WordRuns ofTheDocuments() throws IOException {
        return new WordRuns(new HashSet<>(Files.readAllLines(Path.of("src/test/resources/seeds/runs.txt"))));
    }

    /** The runs of a text that a document has too. */
    List<String> in(String text) {
        return runs(text).stream().filter(run -> hashes.contains(hash(run))).toList();
    }

    /** The runs of a text that a document has too, without those that lie within one of some names. */
    List<String> in(String text, Collection<String> names) {
        List<String> found = new ArrayList<>(in(text));
        if (!found.isEmpty()) {
            names.forEach(name -> found.removeAll(runs(name)));
        }
        return found;
    }

    private static List<String> runs(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(
                        BETWEEN_WORDS.split(APOSTROPHE.matcher(plain).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .toList();
        return IntStream.rangeClosed(0, words.size() - LENGTH)
                .mapToObj(i -> String.join(" ", words.subList(i, i + LENGTH)))
                .toList();
    }

    private static String hash(String run) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

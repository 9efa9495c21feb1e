// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words stand on which line of the five documents, which are not in the repository: for each line, short hashes of
 * its words and of the pairs of words that follow one another, salted with the document's checksum and the number of the
 * line, in no order. They show that a label is not on a line, and do not show the line.
 *
 * <p>{@link #main} writes them from the documents.
 */
final class DocumentLines {

    private static final Path HASHES = Path.of("src/test/resources/org/ohsel/model/vocabulary/data/document-lines.txt");
    private static final Path DOCUMENTS = Path.of("../seeds/documents.csv");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|&");
    private static final Pattern CITED = Pattern.compile("(\\d{3}):(\\d+)(?:-(\\d+))?");
    private static final Pattern DOCUMENT = Pattern.compile("(\\d{3}),(\\S+\\.txt),.*,([0-9a-f]{64}),[0-9 -]+");

    /** Sixteen bits in hexadecimal: too few to tell which words they are of. */
    private static final int HASH = 4;

    private final Map<String, Set<String>> hashes = new HashMap<>();
    private final Map<String, String> checksums = new HashMap<>();

    private DocumentLines() throws IOException {
        for (String[] document : documents()) {
            checksums.put(document[0], document[2]);
        }
    }

    static DocumentLines read() throws IOException {
        DocumentLines lines = new DocumentLines();
        for (String row : Files.readAllLines(HASHES)) {
            if (!row.startsWith("#")) {
                int space = row.indexOf(' ');
                Set<String> found = new TreeSet<>();
                for (int i = space + 1; i + HASH <= row.length(); i += HASH) {
                    found.add(row.substring(i, i + HASH));
                }
                lines.hashes.put(row.substring(0, space), found);
            }
        }
        return lines;
    }

    /** Whether a source is a line or lines of a document, whether or not there are such lines. */
    static boolean isLine(String source) {
        return CITED.matcher(source).matches();
    }

    /** Whether there are such lines, none of which is blank. */
    boolean exist(String source) {
        return lines(source).stream().anyMatch(hashes::containsKey);
    }

    /** Whether a label stands on a line or lines, regardless of case and punctuation. */
    boolean hold(String label, String source) {
        List<String> words = words(label);
        for (int i = 0; i < words.size(); i++) {
            if (!has(source, words.get(i)) || (i > 0 && !has(source, words.get(i - 1) + " " + words.get(i)))) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    private boolean has(String source, String text) {
        return lines(source).stream()
                .anyMatch(line -> hashes.getOrDefault(line, Set.of()).contains(hash(line, text)));
    }

    private static List<String> lines(String source) {
        Matcher cited = CITED.matcher(source);
        if (!cited.matches()) {
            throw new IllegalArgumentException("not a line: " + source);
        }
        int first = Integer.parseInt(cited.group(2));
        int last = cited.group(3) == null ? first : Integer.parseInt(cited.group(3));
        List<String> lines = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            lines.add(cited.group(1) + ":" + line);
        }
        return lines;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private String hash(String line, String text) {
        String salted = checksums.get(line.substring(0, 3)) + line + " " + text;
        byte[] digest = digest(salted.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%02x%02x", digest[0], digest[1]);
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number, file name and checksum of each document. */
    private static List<String[]> documents() throws IOException {
        List<String[]> documents = new ArrayList<>();
        for (String row : Files.readAllLines(DOCUMENTS)) {
            Matcher matcher = DOCUMENT.matcher(row);
            if (matcher.matches()) {
                documents.add(new String[] {matcher.group(1), matcher.group(2), matcher.group(3)});
            }
        }
        return documents;
    }

    /** Writes the hashes. Takes the folder that has the five documents. */
    public static void main(String... arguments) throws IOException {
        DocumentLines lines = new DocumentLines();
        Map<String, Set<String>> all = new TreeMap<>();
        for (String[] document : documents()) {
            byte[] bytes = Files.readAllBytes(Path.of(arguments[0], document[1]));
            StringBuilder checksum = new StringBuilder();
            for (byte octet : digest(bytes)) {
                checksum.append(String.format(Locale.ROOT, "%02x", octet));
            }
            if (!checksum.toString().equals(document[2])) {
                throw new IllegalArgumentException("not the document: " + document[1]);
            }
            String before = "";
            int number = 0;
            for (String text : new String(bytes, StandardCharsets.UTF_8).split("\\R", -1)) {
                String line = document[0] + ":" + ++number;
                for (String word : words(text)) {
                    Set<String> found = all.computeIfAbsent(line, any -> new TreeSet<>());
                    found.add(lines.hash(line, word));
                    if (!before.isEmpty()) {
                        found.add(lines.hash(line, before + " " + word));
                    }
                    before = word;
                }
            }
        }
        StringBuilder page =
                new StringBuilder("# Hashes of the words on each line of the five documents; see DocumentLines.\n");
        all.forEach((line, found) ->
                page.append(line).append(' ').append(String.join("", found)).append('\n'));
        Files.writeString(HASHES, page.toString());
    }
}

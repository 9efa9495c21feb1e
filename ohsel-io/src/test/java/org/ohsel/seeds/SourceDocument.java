// SPDX-License-Identifier: Apache-2.0
package org.ohsel.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the five documents, as far as the repository knows it: the document itself is not included.
 *
 * @param id its number, such as 003
 * @param file the name of its file
 * @param title its title
 * @param sha256 the SHA-256 of its file
 * @param contentLines the numbers of its lines that are not blank
 * @param notFacts of these, the lines that state no fact, each with the reason
 */
record SourceDocument(
        String id,
        String file,
        String title,
        String sha256,
        NavigableSet<Integer> contentLines,
        Map<Integer, String> notFacts) {

    static final Path SEEDS = Path.of("../seeds");

    private static final Pattern ROW = Pattern.compile("(\\d{3}),(\\S+\\.txt),\"(.*)\",([0-9a-f]{64}),([0-9 -]+)");
    private static final Pattern NOT_FACT = Pattern.compile("(\\d{3}),(\\d+),(.+)");

    /** Reads {@code seeds/documents.csv} and {@code seeds/not-facts.csv}. */
    static List<SourceDocument> all() throws IOException {
        List<SourceDocument> documents = new ArrayList<>();
        for (String line : Files.readAllLines(SEEDS.resolve("documents.csv"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                documents.add(new SourceDocument(
                        row.group(1),
                        row.group(2),
                        row.group(3),
                        row.group(4),
                        lines(row.group(5).replace(' ', ',')),
                        notFacts(row.group(1))));
            }
        }
        return documents;
    }

    private static Map<Integer, String> notFacts(String document) throws IOException {
        Map<Integer, String> reasons = new TreeMap<>();
        for (String line : Files.readAllLines(SEEDS.resolve("not-facts.csv"))) {
            Matcher row = NOT_FACT.matcher(line);
            if (row.matches() && row.group(1).equals(document)) {
                reasons.put(Integer.valueOf(row.group(2)), row.group(3));
            }
        }
        return reasons;
    }

    /** The lines in a list such as {@code 9,91-93}. */
    static NavigableSet<Integer> lines(String text) {
        NavigableSet<Integer> lines = new TreeSet<>();
        for (String range : text.split(",", -1)) {
            String[] ends = range.split("-", -1);
            for (int line = Integer.parseInt(ends[0]); line <= Integer.parseInt(ends[ends.length - 1]); line++) {
                lines.add(line);
            }
        }
        return lines;
    }

    Path data() {
        return SEEDS.resolve(file.replace(".txt", ".json"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fact that a line of a document states, and where the data has it: a row of {@code seeds/facts.csv}.
 *
 * @param document the document, such as 003
 * @param line the line
 * @param words the fact, in our own words
 * @param certainty {@code stated}, or {@code inferred} if the line does not say so in so many words
 * @param pointers where the data of the document has it: JSON Pointers to the objects that hold it, or to members of them
 */
record Fact(String document, int line, String words, String certainty, List<String> pointers) {

    private static final Pattern ROW =
            Pattern.compile("(\\d{3}),(\\d+),(?:\"((?:[^\"]|\"\")+)\"|([^\",]+)),(stated|inferred),(/\\S+(?: /\\S+)*)");

    /** Reads {@code seeds/facts.csv}. */
    static List<Fact> all() throws IOException {
        List<Fact> facts = new ArrayList<>();
        List<String> rows = Files.readAllLines(SourceDocument.SEEDS.resolve("facts.csv"));
        for (String line : rows.subList(1, rows.size())) {
            Matcher row = ROW.matcher(line);
            if (!row.matches()) {
                throw new IOException("not a row of facts.csv: " + line);
            }
            String words = row.group(3) == null ? row.group(4) : row.group(3).replace("\"\"", "\"");
            facts.add(new Fact(
                    row.group(1),
                    Integer.parseInt(row.group(2)),
                    words,
                    row.group(5),
                    List.of(row.group(6).split(" ", -1))));
        }
        return facts;
    }

    /** The facts of one document, in the order of its lines. */
    static List<Fact> of(SourceDocument document) throws IOException {
        return all().stream()
                .filter(fact -> fact.document().equals(document.id()))
                .toList();
    }
}

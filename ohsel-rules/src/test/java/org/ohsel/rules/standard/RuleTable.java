// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The edge cases of a rule. The file is named after the rule, and has a line for the JSON document to check, with a
 * gap: {@code in {"type": "event", %s}}; optionally one for the day that counts as today: {@code asOf 2018-01-01}; and
 * then rows, each with the text for the gap and the findings of the rule:
 * {@code "date": "2017" => error /date, error /kind}. Lines after a row may give the words of its findings, in order: {@code says}
 * the message, {@code advises} the advice.
 *
 * @param rule the rule's id
 * @param rows the rows
 */
record RuleTable(String rule, List<Row> rows) {

    private static final String EXTENSION = ".txt";
    private static final String ARROW = " =>";

    /**
     * A row of a table.
     *
     * @param place the file, the number of the line, and the line
     * @param json the document
     * @param asOf the day that counts as today
     * @param expected the severity and pointer of each finding
     * @param says the messages of the findings, if their words matter
     * @param advises likewise their advice
     */
    record Row(String place, String json, LocalDate asOf, String expected, List<String> says, List<String> advises) {}

    static RuleTable read(Path file) throws IOException {
        String name = file.getFileName().toString();
        String frame = "";
        LocalDate asOf = RuleExamplesTest.AS_OF;
        List<Row> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("in ")) {
                frame = line.substring(3);
            } else if (line.startsWith("asOf ")) {
                asOf = LocalDate.parse(line.substring(5));
            } else if (line.startsWith("says ")) {
                rows.get(rows.size() - 1).says().add(line.substring(5));
            } else if (line.startsWith("advises ")) {
                rows.get(rows.size() - 1).advises().add(line.substring(8));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(name + ":" + (i + 1) + ": " + line, line, frame, asOf));
            }
        }
        return new RuleTable(name.replace(EXTENSION, ""), rows);
    }

    private static Row row(String place, String line, String frame, LocalDate asOf) {
        int arrow = line.lastIndexOf(ARROW);
        assertTrue(arrow >= 0 && frame.contains("%s"), place);
        String json = frame.replace("%s", line.substring(0, arrow));
        String expected = line.substring(arrow + ARROW.length()).strip();
        return new Row(place, json, asOf, expected, new ArrayList<>(), new ArrayList<>());
    }
}

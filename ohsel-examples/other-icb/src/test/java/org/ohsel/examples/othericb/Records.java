// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.othericb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ohsel.io.vocabulary.VocabularyFile;
import org.ohsel.model.vocabulary.Vocabulary;

/** The files of this example, and the table of its README. */
final class Records {

    static final Path VOCABULARY = Path.of("vocabulary");

    private static final Path FOLDER = Path.of("records");
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| ([\\w-]+) \\| (\\d+:\\d+) \\| (error|warning) (OHSEL-\\w+-\\d{3}) \\| (.+) \\| ([\\w-]+) \\|$");

    private Records() {}

    /**
     * A row of the table.
     *
     * @param broken the name of the log in which something is found
     * @param location its line and column
     * @param severity how severe it is
     * @param rule the rule that finds it
     * @param message what it says
     * @param valid the name of the log that is as it should be
     */
    record Row(String broken, String location, String severity, String rule, String message, String valid) {

        Path brokenFile() {
            return FOLDER.resolve("broken").resolve(broken + ".json");
        }

        Path validFile() {
            return FOLDER.resolve("valid").resolve(valid + ".json");
        }

        /** The finding without its place in the JSON: file, line and column, severity, rule, message. */
        String finding() {
            return broken + ".json:" + location + " " + severity + " " + rule + " " + message;
        }
    }

    static List<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(row -> new Row(row.group(1), row.group(2), row.group(3), row.group(4), row.group(5), row.group(6)))
                .toList();
    }

    static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    static Vocabulary vocabulary() throws IOException {
        return VocabularyFile.read(VOCABULARY).addTo(Vocabulary.bundled()).orElseThrow();
    }
}

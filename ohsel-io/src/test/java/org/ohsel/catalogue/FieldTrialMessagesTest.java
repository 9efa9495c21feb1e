// SPDX-License-Identifier: Apache-2.0
package org.ohsel.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ohsel.io.EngagementReader;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Fix;

/**
 * The records that people wrote by hand from the documentation alone, and the files of the field trial: each message
 * names member, fault and remedy. What must be said of each is in the file {@code expected.txt} beside them.
 */
class FieldTrialMessagesTest {

    private static final Path NOVICE = Path.of("src/test/resources/novice");
    private static final Path MESSAGES = Path.of("src/test/resources/messages");

    /** Classes, constants, features of a parser and its words, regular expressions. */
    private static final Pattern FOREIGN_WORDS = Pattern.compile(
            "(?i:jackson|parser)|\\b[a-z]+\\.[a-z]+\\.[A-Z][a-z]+|[a-z]Exception"
                    + "|StreamRead|\\bALLOW_|\\b[A-Z]+_[A-Z]+\\b|\\[[0-9a-z]-[0-9a-z]|\\\\|a event|a a[a-z]|\\bnull\\b.*\\btrue\\b");

    /** What must be said: the fix is the value to write, or that a member is renamed or removed; empty if there is none. */
    private record Row(String where, String message, String advice, String fix) {

        boolean isAbout(Finding finding) {
            return (where.equals(finding.pointer()) || where.equals(withLine(finding)))
                    && finding.message().contains(message)
                    && finding.advice().contains(advice)
                    && fix.equals(finding.fix().map(Row::words).orElse(""));
        }

        private static String withLine(Finding finding) {
            return finding.location() == null ? "" : (finding.location().line() + " " + finding.pointer()).strip();
        }

        private static String words(Fix fix) {
            return switch (fix.operation()) {
                case REPLACE -> String.valueOf(fix.value());
                case RENAME -> "name " + fix.name();
                case REMOVE -> "remove";
            };
        }
    }

    @TestFactory
    Stream<DynamicTest> aNoviceIsToldMemberFaultAndRemedy() throws IOException {
        return tests(NOVICE);
    }

    @TestFactory
    Stream<DynamicTest> theFilesOfTheFieldTrialAreToldWhatIsWrong() throws IOException {
        return tests(MESSAGES);
    }

    @Test
    void thereAre34Novices() throws IOException {
        assertEquals(34, expected(NOVICE).size());
        for (Path folder : List.of(NOVICE, MESSAGES)) {
            try (Stream<Path> files = Files.list(folder)) {
                assertEquals(files.count() - 1, expected(folder).size(), "each file has its rows");
            }
        }
    }

    private static Stream<DynamicTest> tests(Path folder) throws IOException {
        return expected(folder).entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey().getFileName().toString(), () -> check(file.getKey(), file.getValue())));
    }

    private static void check(Path file, List<Row> rows) throws IOException {
        List<Finding> left = new ArrayList<>(
                EngagementReader.strict().readLog(file).findings().kept());
        for (Finding finding : left) {
            for (String words : List.of(finding.message(), finding.advice())) {
                assertFalse(words.isBlank() || FOREIGN_WORDS.matcher(words).find(), words);
            }
        }
        for (Row row : rows) {
            assertTrue(
                    left.stream()
                            .filter(row::isAbout)
                            .findFirst()
                            .map(left::remove)
                            .orElse(false),
                    () -> row + "\n is not in " + described(left));
        }
        assertEquals(List.of(), left.stream().map(Finding::toString).toList(), "and nothing else");
    }

    private static String described(List<Finding> findings) {
        return String.join(
                "\n",
                findings.stream()
                        .map(finding -> finding + " -> " + finding.advice() + " " + finding.fix())
                        .toList());
    }

    private static Map<Path, List<Row>> expected(Path folder) throws IOException {
        Map<Path, List<Row>> byFile = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("expected.txt"))) {
            if (line.contains(" | ")) {
                String[] parts = line.split(" \\|", 4);
                rows.add(new Row(parts[0].strip(), parts[1].strip(), parts[2].strip(), parts[3].strip()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                rows = new ArrayList<>();
                byFile.put(file(folder, line), rows);
            }
        }
        return byFile;
    }

    private static Path file(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name + "."))
                    .findFirst()
                    .orElseThrow();
        }
    }
}

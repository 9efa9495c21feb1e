// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.othericb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.vocabulary.VocabularyFile;
import org.ohsel.model.vocabulary.Vocabulary;

class MainTest {

    private static final Pattern FINDING =
            Pattern.compile("(\\S+:\\d+:\\d+) (ERROR|WARNING|INFO) (OHSEL-\\S+) \\S+ (.*)");

    /** The result of validating. */
    private record Run(int status, List<String> lines) {}

    private static Run validate(Path vocabulary, List<Path> files) throws IOException {
        StringWriter out = new StringWriter();
        int status = Main.validate(new PrintWriter(out, true), vocabulary, files);
        return new Run(status, out.toString().lines().toList());
    }

    /** A line without its JSON Pointer, with the severity in lower case as the command line writes it. */
    private static String finding(String line) {
        Matcher parts = FINDING.matcher(line);
        assertTrue(parts.matches(), line);
        return parts.group(1) + " " + parts.group(2).toLowerCase(Locale.ROOT) + " " + parts.group(3) + " "
                + parts.group(4);
    }

    @Test
    void theTableOfTheReadmeNamesEveryFile() throws IOException {
        List<Records.Row> rows = Records.rows();
        assertEquals(
                Records.files("broken"),
                rows.stream().map(Records.Row::brokenFile).sorted().toList());
        assertEquals(
                Records.files("valid"),
                rows.stream().map(Records.Row::validFile).sorted().toList());
        assertTrue(
                rows.stream()
                        .map(Records.Row::message)
                        .collect(Collectors.joining("\n"))
                        .matches("(?s).*s\\.14Z2\\(2\\).*s\\.14Z45\\(2\\).*s\\.13Q\\(2\\).*s\\.242\\(1B\\).*"),
                "each kind of body is held to its own section");
    }

    @Test
    void nothingIsFoundInWhatIsAsItShouldBe() throws IOException {
        assertEquals(new Run(0, List.of()), validate(Records.VOCABULARY, Records.files("valid")));
    }

    @Test
    void eachBrokenLogGivesTheFindingOfTheTableAndNoOther() throws IOException {
        Run run = validate(Records.VOCABULARY, Records.files("broken"));
        assertEquals(1, run.status());
        assertEquals(
                Records.rows().stream().map(Records.Row::finding).sorted().toList(),
                run.lines().stream().map(MainTest::finding).sorted().toList());
    }

    @Test
    void aLogWithOnlyAWarningHasNoErrors() throws IOException {
        Run run = validate(Records.VOCABULARY, List.of(Path.of("records/broken/withdrawn-workstream.json")));
        assertEquals(0, run.status());
        assertEquals(1, run.lines().size());
    }

    @Test
    void withABrokenVocabularyNothingIsValidated(@TempDir Path folder) throws IOException {
        String tables = Files.readString(Records.VOCABULARY.resolve("concepts.csv"));
        Files.writeString(folder.resolve("concepts.csv"), tables.replace("2013-04-01/2020-03-31", "2020-04/2013-03"));
        Run run = validate(folder, Records.files("broken"));
        assertEquals(2, run.status());
        assertTrue(run.lines().stream().allMatch(line -> line.contains("OHSEL-VOCAB-")), run.lines()::toString);
        assertTrue(run.lines().stream().anyMatch(line -> line.contains(":5:") && line.contains("OHSEL-VOCAB-008")));
    }

    /** Only what is invented: no code or label of the bundled vocabulary is used, and each code has the form of a real one. */
    @Test
    void theVocabularyIsWithoutFindingsAndAddsOnly() throws IOException {
        VocabularyFile file = VocabularyFile.read(Records.VOCABULARY);
        assertEquals(List.of(), file.addTo(Vocabulary.bundled()).findings().kept());
        Vocabulary vocabulary = Records.vocabulary();
        TreeSet<String> added = vocabulary.schemes().stream()
                .filter(scheme ->
                        !scheme.equals(Vocabulary.bundled().scheme(scheme.id()).orElseThrow()))
                .map(scheme -> scheme.id()
                        + " "
                        + (scheme.concepts().size()
                                - Vocabulary.bundled()
                                        .scheme(scheme.id())
                                        .orElseThrow()
                                        .concepts()
                                        .size()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(List.of("body 13", "borough 3", "workstream 5", "decision-outcome 1")), added);
    }
}

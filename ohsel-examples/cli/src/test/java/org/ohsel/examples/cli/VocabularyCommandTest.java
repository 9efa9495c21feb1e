// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.io.vocabulary.VocabularyWriter;
import org.ohsel.model.vocabulary.Vocabulary;

class VocabularyCommandTest {

    private static final VocabularyWriter WRITER = VocabularyWriter.of(Vocabulary.bundled());

    @TempDir
    private Path folder;

    /** The result of running the command. */
    private record Run(int status, String out, String err) {}

    private static Run vocabulary(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of("vocabulary"));
        Stream.of(arguments).map(Object::toString).forEach(all::add);
        int status = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                all.toArray(String[]::new));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void oneFileGoesToStandardOutput() {
        assertEquals(new Run(0, WRITER.turtle(), ""), vocabulary("--format", "turtle"));
        assertEquals(new Run(0, WRITER.jsonLd(), ""), vocabulary("--format", "json-ld"));
        assertEquals(new Run(0, WRITER.fhirBundle(), ""), vocabulary("--format", "FHIR"));
    }

    @ParameterizedTest
    @CsvSource({"turtle, ohsel.ttl", "json-ld, ohsel.jsonld", "fhir, ohsel-fhir-r4.json", "csv, labels.csv"})
    void filesGoToAFolderThatIsMadeForThem(String format, String file) throws IOException {
        Path output = folder.resolve("a/b");
        Run run = vocabulary("--format", format, "--output", output);
        assertEquals(0, run.status(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains(output.resolve(file).toString()), run.err());
        assertTrue(Files.size(output.resolve(file)) > 1000);
    }

    @Test
    void theUrisBeginAsOneLikes() {
        Run run = vocabulary("--format", "turtle", "--base", "https://example.org/v/");
        assertTrue(run.out().contains("<https://example.org/v/body/07N> a skos:Concept"));
        assertFalse(run.out().contains("urn:ohsel:"));
    }

    @Test
    void wrongUsageIsSaidAndNothingIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        for (Run run : List.of(
                vocabulary(),
                vocabulary("--format", "xml"),
                vocabulary("--format", "csv"),
                vocabulary("--format", "turtle", "--base", "nonsense"),
                vocabulary("--format", "turtle", "--output", file.resolve("below")))) {
            assertEquals(2, run.status(), run.err());
            assertEquals("", run.out());
            assertFalse(run.err().isBlank());
            assertFalse(run.err().contains("\tat "), run.err());
        }
        assertEquals("x", Files.readString(file));
    }

    private Path tables(String concepts) throws IOException {
        Path tables = Files.createDirectories(folder.resolve("tables"));
        Files.writeString(tables.resolve("concepts.csv"), concepts);
        return tables;
    }

    @Test
    void termsOfAFileAreWrittenWithTheOthers() throws IOException {
        Path tables = tables("scheme,code,label\nborough,ashdale,Ashdale\n");
        Run run = vocabulary("--format", "turtle", "--vocabulary", tables);
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("Ashdale") && run.out().contains("Bexley"));
    }

    @Test
    void aBrokenFileIsReportedAndNothingIsWritten() throws IOException {
        Path tables = tables("scheme,code,label\nboroughs,ashdale,Ashdale\n");
        Run run = vocabulary("--format", "turtle", "--vocabulary", tables);
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("concepts.csv:2:1: ERROR OHSEL-VOCAB-005"), run.err());
    }

    @Test
    void aVocabularyThatIsNotThereIsAFailure() {
        Run run = vocabulary("--format", "turtle", "--vocabulary", folder.resolve("none"));
        assertEquals(2, run.status());
        assertTrue(run.err().contains("no such file or folder"), run.err());
    }

    private Run validate(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Stream.concat(Stream.of("validate"), Stream.of(arguments).map(Object::toString))
                        .toArray(String[]::new));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void recordsAreValidatedWithTheTermsOfAFile() throws IOException {
        Path tables = tables("scheme,code,label\nborough,ashdale,Ashdale\n");
        Path record = folder.resolve("event.json");
        Files.writeString(
                record,
                "{\"type\": \"event\", \"id\": \"e\", \"kind\": \"public-event\", \"boroughs\": [\"ashdale\"]}");
        assertTrue(validate(record).out().contains("OHSEL-TERM-001"));
        Run run = validate("--vocabulary", tables, record);
        assertEquals(0, run.status(), run.err());
        assertFalse(run.out().contains("OHSEL-TERM-001"), run.out());
    }

    @ParameterizedTest
    @CsvSource({"json", "sarif"})
    void aReportForProgramsHasWhatIsWrongWithAFile(String format) throws IOException {
        Path tables = tables("scheme,code,label\nworkstream,births,Maternity\n");
        Path record = Files.writeString(
                folder.resolve("event.json"), "{\"type\": \"event\", \"id\": \"e\", \"kind\": \"public-event\"}");
        Run doubtful = validate("--format", format, "--vocabulary", tables, record);
        assertEquals(0, doubtful.status(), doubtful.err());
        assertTrue(doubtful.out().contains("OHSEL-VOCAB-009") && doubtful.out().contains("tables/concepts.csv"));
        tables("scheme,code,label\nborough,ashdale,\"Ashdale\n");
        Run broken = validate("--format", format, "--vocabulary", tables, record);
        assertEquals(2, broken.status());
        assertTrue(broken.out().contains("OHSEL-VOCAB-001") && broken.out().contains("so no input was validated"));
        assertEquals(format.equals("json"), broken.out().contains("\"records\":0"), broken.out());
    }

    @Test
    void aPolicyNamesAFileNextToIt() throws IOException {
        tables("scheme,code,label\nborough,ashdale,Ashdale\n");
        Path policy = Files.writeString(folder.resolve("policy"), "{\"vocabulary\": [\"tables\"]}");
        Path record = Files.writeString(
                folder.resolve("event.json"),
                "{\"type\": \"event\", \"id\": \"e\", \"kind\": \"public-event\", \"boroughs\": [\"ashdale\"]}");
        Run run = validate("--policy", policy, record);
        assertEquals(0, run.status(), run.err());
        assertFalse(run.out().contains("OHSEL-TERM-001"), run.out());
        tables("scheme,code\nborough,ashdale\n");
        Run broken = validate("--policy", policy, record);
        assertEquals(2, broken.status());
        assertTrue(broken.out().contains("OHSEL-POLICY-006"), broken.out());
        assertTrue(broken.err().contains("concepts.csv:1:1: ERROR OHSEL-VOCAB-002"), broken.err());
        Files.delete(folder.resolve("tables/concepts.csv"));
        Files.delete(folder.resolve("tables"));
        Run missing = validate("--policy", policy, record);
        assertEquals(2, missing.status());
        assertTrue(missing.out().contains("there is no such folder or zip"), missing.out());
    }

    @Test
    void nothingIsValidatedWithABrokenFile() throws IOException {
        Path tables = tables("scheme,code,label\nborough,ashdale,\"Ashdale\n");
        Run run = validate("--vocabulary", tables, folder);
        assertEquals(new Run(2, "", run.err()), run);
        assertTrue(run.err().contains("concepts.csv:2:17: ERROR OHSEL-VOCAB-001"), run.err());
    }
}

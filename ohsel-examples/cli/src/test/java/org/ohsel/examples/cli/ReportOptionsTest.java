// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reports a run has, where they are, and what they make of its exit status. */
class ReportOptionsTest {

    private static final String WRONG = "{\"type\": \"event\", \"id\": \"e1\", \"kind\": 7}";

    /** A warning: the kind is misspelt. */
    private static final String DOUBTFUL = "{\"type\": \"event\", \"id\": \"e1\", \"kind\": \"werkshop\"}";

    @TempDir
    private Path folder;

    private record Run(int status, String out, String err) {}

    private static Run validate(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of("validate"));
        Stream.of(arguments).map(Object::toString).forEach(all::add);
        int status = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                all.toArray(String[]::new));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private List<String> content() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void severalReportsComeOfOneRun() throws IOException {
        Path file = file("a.json", WRONG);
        Map<String, String> beginnings = Map.of(
                "text", file + ":1:39 error OHSEL-JSON-002 ",
                "json", "{\"findings\":[{",
                "sarif", "{\"$schema\":",
                "junit", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                "csv", "\uFEFFfile,line,",
                "github", "::error file=",
                "gitlab", "[{\"type\":\"issue\"",
                "rdjson", "{\"source\":{\"name\":\"ohsel\"}");
        List<Object> arguments = new ArrayList<>(List.of(file));
        beginnings.keySet().forEach(format -> {
            arguments.add("--report");
            arguments.add(format + "=" + folder.resolve("report." + format));
        });
        Run run = validate(arguments.toArray());
        assertEquals(1, run.status(), run.err());
        assertTrue(run.out().startsWith(beginnings.get("text")), run.out());
        for (Map.Entry<String, String> report : beginnings.entrySet()) {
            String written = Files.readString(folder.resolve("report." + report.getKey()));
            assertTrue(written.startsWith(report.getValue()), written);
            assertEquals(validate("--format", report.getKey(), file).out(), written, "as on standard output");
        }
        assertEquals(beginnings.size() + 1, content().size(), "nothing else is left: " + content());
    }

    @Test
    void quietLeavesStandardOutputEmpty() throws IOException {
        Path file = file("a.json", WRONG);
        Path report = folder.resolve("report.csv");
        Run run = validate("--quiet", "--report", "csv=" + report, file);
        assertEquals(new Run(1, "", ""), run);
        assertTrue(Files.size(report) > 100);
    }

    @Test
    void aFileThatCannotBeWrittenIsAFailureAndNothingIsLeftOfTheOthers() throws IOException {
        Path file = file("a.json", WRONG);
        Path absent = folder.resolve("absent/report.json");
        Run run = validate("--report", "csv=" + folder.resolve("a.csv"), "--report", "json=" + absent, file);
        assertEquals(2, run.status());
        assertEquals("ohsel: cannot write " + absent + ": no such file or folder\n", run.err());
        assertEquals(List.of("a.json"), content());
    }

    @Test
    void aFullDiskIsAFailure() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Run run = validate("--quiet", "--report", "json=" + full, file("a.json", WRONG));
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("ohsel: cannot write /dev/full: "), run.err());
    }

    @Test
    void anExistingReportStaysUntilTheNewOneIsComplete() throws IOException {
        Path report = file("report.json", "old");
        Run broken = validate("--threads", "0", "--report", "json=" + report, file("a.json", WRONG));
        assertEquals(2, broken.status());
        assertEquals("old", Files.readString(report));
        assertEquals(
                1,
                validate("--report", "json=" + report, folder.resolve("a.json")).status());
        assertTrue(Files.readString(report).startsWith("{\"findings\""));
        assertEquals(List.of("a.json", "report.json"), content());
    }

    @Test
    void aReportReplacesNeitherItsInputNorAnotherReport() throws IOException {
        Path file = file("a.json", WRONG);
        Run input = validate("--report", "json=" + folder.resolve("./a.json"), file);
        assertEquals(2, input.status());
        assertTrue(input.err().startsWith("What is read would be replaced: "), input.err());
        assertEquals(WRONG, Files.readString(file));
        Path same = folder.resolve("b");
        Run two = validate("--report", "json=" + same, "--report", "csv=" + same, file);
        assertEquals(2, two.status());
        assertTrue(two.err().startsWith("The same file is to be written twice: "), two.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pdf=x | 'pdf' is not one of text, json, sarif, junit, csv, github, gitlab, rdjson",
                "json | write a file after it, such as json=report.json",
                "json= | write a file after it, such as json=report.json"
            })
    void whatIsNotAFormatAndAFileIsSaid(String argument, String message) throws IOException {
        Run run = validate("--report", argument, file("a.json", WRONG));
        assertEquals(2, run.status());
        assertTrue(run.err().contains(message), run.err());
    }

    @ParameterizedTest
    @CsvSource({
        "error, 1, 0, 0",
        "warning, 1, 1, 0",
        "info, 1, 1, 1",
    })
    void theExitStatusDependsOnWhatFails(String severity, int wrong, int doubtful, int unknown) throws IOException {
        assertEquals(
                wrong, validate("--fail-on", severity, file("a.json", WRONG)).status());
        assertEquals(
                doubtful,
                validate("--fail-on", severity, file("b.json", DOUBTFUL)).status());
        String member = "{\"type\": \"event\", \"id\": \"e1\", \"kind\": \"workshop\", \"colour\": 1}";
        Run run = validate("--tolerant", "--fail-on", severity, file("c.json", member));
        assertEquals(unknown, run.status(), run.out());
    }

    @Test
    void whatDoesNotFailIsSkippedInJUnit() throws IOException {
        Path file = file("a.json", DOUBTFUL);
        assertTrue(validate("--format", "junit", file).out().contains("failures=\"0\" errors=\"0\" skipped=\"1\""));
        assertTrue(validate("--format", "junit", "--fail-on", "warning", file)
                .out()
                .contains("failures=\"1\" errors=\"0\" skipped=\"0\""));
    }

    @Test
    void colourIsForTerminalsUnlessAskedFor() throws IOException {
        Path file = file("a.json", WRONG);
        assertFalse(validate(file).out().contains("\u001B"));
        assertFalse(validate("--color", "never", file).out().contains("\u001B"));
        assertTrue(validate("--color=always", file).out().contains("\u001B[1;31merror\u001B[0m"));
        assertEquals(validate("--color=always", file), validate("--colour", "always", file));
        Path report = folder.resolve("report.txt");
        validate("--color=always", "--report", "text=" + report, file);
        assertFalse(Files.readString(report).contains("\u001B"), "a file is no terminal");
    }

    @Test
    void repeatsAreCountedUnlessAllAreWanted() throws IOException {
        StringBuilder records = new StringBuilder();
        for (int i = 1; i <= 5; i++) {
            records.append(WRONG.replace("e1", "e" + i)).append('\n');
        }
        Path file = file("a.ndjson", records.toString());
        Run few = validate("--statistics", file);
        assertTrue(
                few.out()
                        .contains("a.ndjson: and 2 more findings of OHSEL-JSON-002 (A value has the wrong type), at"
                                + " 4:39, 5:39\n"),
                few.out());
        assertTrue(few.out().contains("\n  5 error   OHSEL-JSON-002 A value has the wrong type\n"), few.out());
        Run all = validate("--all", file);
        assertTrue(all.out().contains("a.ndjson:5:39 error OHSEL-JSON-002 "), all.out());
        assertFalse(all.out().contains("more finding"), all.out());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files, streams and operations: section 7 of the field trial. What matters to a process is tried in one. */
@Timeout(300)
class OperationsTest {

    private static final String EVENT = "{\"type\":\"event\",\"id\":\"e\",\"kind\":\"workshop\"}\n";
    private static final String WRONG = "{\"type\":\"event\",\"id\":\"e\",\"kind\":7}\n";
    private static final Path DEV_FULL = Path.of("/dev/full");

    @TempDir
    Path folder;

    private Path records;

    @BeforeEach
    void makeFolder() throws IOException {
        records = Files.createDirectory(folder.resolve("records"));
    }

    private record Run(int status, String out, String err) {}

    private static Run run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A process with the command line in it; its output goes to files. */
    private ProcessBuilder process(List<String> options, Object... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile());
    }

    private Run finish(Process process) throws IOException, InterruptedException {
        try {
            assertTrue(process.waitFor(240, TimeUnit.SECONDS), "it ends");
            return new Run(
                    process.exitValue(),
                    Files.readString(folder.resolve("out.txt")),
                    Files.readString(folder.resolve("err.txt")));
        } finally {
            process.destroyForcibly();
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(records.resolve(name), content);
    }

    // Row 2

    @Test
    void standardInputIsWrittenToNoFile() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Process process = process(List.of("-Djava.io.tmpdir=" + temporary, "-XX:-UsePerfData"), "validate", "-")
                .start();
        // More than is kept in memory, so that it must have been read when nothing more can be written.
        byte[] many = EVENT.repeat(100_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream input = process.getOutputStream()) {
            input.write(many);
            input.write(WRONG.replace("\"e\"", "\"f\"").getBytes(StandardCharsets.UTF_8));
            assertEquals(List.of(), content(temporary), "while it is being read");
        }
        Run run = finish(process);
        assertEquals(1, run.status(), run.err());
        assertTrue(
                run.out().contains("1 file, 100001 records: 100000 errors"),
                run.out().substring(0, 500));
        assertEquals(List.of(), content(temporary));
    }

    private static List<Path> content(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void findingsInStandardInputAreShownWithTheirLines() throws Exception {
        Process process = process(List.of(), "validate", "-").start();
        try (OutputStream input = process.getOutputStream()) {
            input.write((EVENT + WRONG.replace("\"e\"", "\"f\"")).getBytes(StandardCharsets.UTF_8));
        }
        Run run = finish(process);
        assertEquals(1, run.status(), run.err());
        assertTrue(run.out().startsWith("<stdin>:2:33 error OHSEL-JSON-002 "), run.out());
        assertTrue(run.out().contains("\n    {\"type\":\"event\",\"id\":\"f\",\"kind\":7}\n"), run.out());
    }

    // Row 4

    @Test
    void aCrashIsASentenceAndExitStatus2() throws Exception {
        // One record of almost 4 MiB, which is within the limits, in less memory than it takes.
        String feedback = "{\"text\":\"" + "x".repeat(90_000) + "\"}";
        String record = EVENT.strip().replace("}", ",\"feedback\":[" + (feedback + ",").repeat(42) + feedback + "]}");
        Path file = file("long.json", record);
        Run run = finish(
                process(List.of("-Xmx8m", "-XX:+UseSerialGC"), "validate", file).start());
        assertEquals(2, run.status(), run.out() + run.err());
        assertEquals(
                "ohsel: there is not enough memory; give Java more, such as java -Xmx1g -jar ohsel.jar\n", run.err());
    }

    @Test
    void aPolicyWithoutEndIsNotRead() {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless));
        Run run = run("validate", "--policy", endless, records);
        assertEquals(2, run.status());
        assertTrue(run.out().startsWith("/dev/zero:1:1 error OHSEL-JSON-011 "), run.out());
    }

    // Row 5

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif"})
    void aReportToAFullDiskIsAFailure(String format) throws Exception {
        assumeTrue(Files.exists(DEV_FULL));
        Run run = toFullDisk("validate", "--format", format, file("a.json", EVENT));
        assertEquals(2, run.status());
        assertEquals("ohsel: cannot write to standard output: it is full or closed\n", run.err());
    }

    @Test
    void soIsTheVocabulary() throws Exception {
        assumeTrue(Files.exists(DEV_FULL));
        Run run = toFullDisk("vocabulary", "--format", "turtle");
        assertEquals(2, run.status());
        assertEquals("ohsel: cannot write to standard output: it is full or closed\n", run.err());
    }

    private Run toFullDisk(Object... arguments) throws Exception {
        Files.createFile(folder.resolve("out.txt"));
        return finish(process(List.of(), arguments)
                .redirectOutput(ProcessBuilder.Redirect.to(DEV_FULL.toFile()))
                .start());
    }

    // Row 6

    @Test
    void linksFromAFolderToItselfAreFollowedOnce() throws IOException {
        file("a.json", EVENT);
        Files.createSymbolicLink(records.resolve("again"), records);
        Files.createSymbolicLink(records.resolve("andagain"), records);
        Files.createSymbolicLink(records.resolve("b.json"), records.resolve("a.json"));
        Run run = run("validate", records, records.resolve("a.json"));
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("1 file, 1 record: "), run.out());
        assertTrue(run.err().contains("andagain ignored because it is read already"), run.err());
    }

    @Test
    void aPipeIsReadOnce() throws Exception {
        Path pipe = pipe("pipe.ndjson");
        Process process = process(List.of(), "validate", pipe).start();
        Files.writeString(pipe, "{\n" + WRONG);
        Run run = finish(process);
        assertEquals(1, run.status(), run.err());
        assertTrue(run.out().contains("pipe.ndjson:2:33 error OHSEL-JSON-002 "), run.out());
        assertTrue(run.out().contains("\n    {\"type\":\"event\",\"id\":\"e\",\"kind\":7}\n"), run.out());
    }

    @Test
    void aPipeInAFolderIsNotWaitedFor() throws Exception {
        pipe("pipe.json");
        file("a.json", EVENT);
        Run run = run("validate", records);
        assertEquals(0, run.status(), run.err());
        assertTrue(run.err().contains("pipe.json ignored because it is not a file"), run.err());
    }

    private Path pipe(String name) throws Exception {
        Path pipe = records.resolve(name);
        try {
            assumeTrue(
                    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0,
                    "this file system has no pipes");
        } catch (IOException e) {
            assumeTrue(false, "this system has no pipes: there is no mkfifo");
        }
        return pipe;
    }

    // Row 7

    @Test
    void aSubfolderThatCannotBeReadEndsNoOther() throws IOException {
        Path closed = Files.createDirectory(records.resolve("b-closed"));
        // What is wrong with this file stops even an administrator, whom permissions do not.
        Files.writeString(closed.resolve(".ohselignore"), "[a");
        Files.createDirectory(records.resolve("c-open"));
        file("a.json", EVENT);
        file("c-open/c.json", EVENT);
        Run run = run("validate", records);
        assertEquals(2, run.status());
        assertTrue(run.out().startsWith("2 files, 2 records: "), run.out());
        assertEquals(
                "ohsel: cannot read " + closed + ": invalid pattern in .ohselignore: [a (the pattern ends too early)\n",
                run.err());
    }

    @Test
    void norDoesOneWithoutPermission() throws IOException {
        Path closed = Files.createDirectory(records.resolve("b-closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(closed), "permissions do not bind this user");
        Files.createDirectory(records.resolve("c-open"));
        file("a.json", EVENT);
        file("c-open/c.json", EVENT);
        Run run = run("validate", records);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        assertEquals(2, run.status());
        assertTrue(run.out().startsWith("2 files, 2 records: "), run.out());
        assertEquals("ohsel: cannot read " + closed + ": access is denied\n", run.err());
    }

    // Row 8

    @Test
    void theLayoutCanBeSaid() throws IOException {
        Path file = file("lines.txt", "{\n" + EVENT);
        assertTrue(run("validate", "--framing", "lines", file).out().contains("1 file, 1 record: 1 error"));
        assertTrue(run("validate", "--framing", "document", file).out().contains("1 file, 0 records: 1 error"));
        assertEquals(2, run("validate", "--framing", "yaml", file).status());
    }

    // Row 9

    @Test
    void aCutFileDoesNotPassBecauseOfAPolicy() throws IOException {
        Path cut = file("cut.json", EVENT.substring(0, 20));
        for (String policy : List.of(
                "{\"settings\":[{\"rule\":\"OHSEL-JSON-001\",\"level\":\"off\"}]}",
                "{\"settings\":[{\"rule\":\"OHSEL-JSON-001\",\"level\":\"info\"}]}",
                "{\"suppressions\":[{\"rule\":\"OHSEL-JSON-001\",\"pointer\":\"\",\"reason\":\"R\"}]}")) {
            Run run = run("validate", "--policy", file("policy.json", policy), cut);
            assertEquals(1, run.status(), policy);
            assertTrue(run.out().contains("cut.json:1:21 error OHSEL-JSON-001 "), run.out());
            assertTrue(run.out().contains(" error OHSEL-POLICY-005 OHSEL-JSON-001 says that "), run.out());
        }
    }

    // Rows 11 and 12

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif"})
    void aHostileFileNameIsHarmlessAndItsFileIsRead(String format) throws IOException {
        Path strange = file("a\u001b[31m\nb.json", WRONG);
        file("a\nb.txt", "");
        for (Object path : List.of(records, strange, strange + "x")) {
            Run run = run("validate", "--format", format, path);
            assertEquals(path.toString().endsWith("x") ? 2 : 1, run.status(), run.err());
            String all = run.out() + run.err();
            assertTrue(all.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), all);
            assertTrue(all.lines().noneMatch(line -> line.startsWith("b.json")), all);
        }
    }

    // Row 17

    @Test
    void anEmptyPathIsSaid() {
        Run run = run("validate", "");
        assertEquals(2, run.status());
        assertEquals("ohsel: an empty string is not a path; for this folder write .\n", run.err());
    }

    @Test
    void aPackMayBeNamedTwice() throws IOException {
        assertEquals(
                0,
                run("validate", "--packs", "core,core", file("a.json", EVENT)).status());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 257, Integer.MAX_VALUE})
    void anAbsurdNumberOfThreadsIsSaid(int threads) throws IOException {
        Run run = run("validate", "--threads=" + threads, file("a.json", EVENT));
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("--threads must be from 1 to 256, not " + threads + "."), run.err());
    }

    @Test
    void manyThreadsReadTheSame() throws IOException {
        Path file = file("a.ndjson", EVENT + WRONG);
        assertEquals(run("validate", file), run("validate", "--threads", 256, file));
    }

    @Test
    void millionsOfBrokenRecordsEndEarly() throws IOException {
        Path file = records.resolve("broken.ndjson.gz");
        byte[] lines = "x\n".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream output = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 180; i++) {
                output.write(lines);
            }
        }
        assertTrue(Files.size(file) < 100_000);
        Run run = run("validate", "--threads", 2, file);
        assertEquals(1, run.status());
        assertTrue(
                run.out().contains("1 file, 0 records: 2000001 errors"),
                run.out().substring(0, 300));
        assertFalse(run.out().contains("1800000"));
    }

    // Exit statuses

    @Test
    void theHelpSaysWhatAnExitStatusMeans() {
        assertTrue(run("--help").out().contains("Exit status: 0 "));
        assertTrue(run("validate", "--help").out().contains("2 for every failure"));
        assertTrue(run("vocabulary", "--help").out().contains("2 for every failure"));
    }
}

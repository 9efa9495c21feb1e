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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsCommandTest {

    private static final Path FILES = Path.of("../../ohsel-io/src/test/resources/ods");
    private static final Path GROUPS = FILES.resolve("eccg.csv");
    private static final Path SUCCESSIONS = FILES.resolve("succ.csv");

    @TempDir
    private Path folder;

    /** The result of running a command. */
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

    @Test
    void fromTheRegisterToAValidRecord() throws IOException {
        Path tables = folder.resolve("a/tables");
        Run run = run("ods", GROUPS, SUCCESSIONS, "--output", tables);
        assertEquals(0, run.status(), run.err());
        assertTrue(run.err().contains("eccg.csv:4:1: WARNING OHSEL-VOCAB-015: Z9D1X"), run.err());
        assertTrue(run.err().contains(tables.resolve("successions.csv").toString()), run.err());
        Path record = folder.resolve("event.json");
        Files.writeString(
                record,
                "{\"type\": \"event\", \"id\": \"e\", \"kind\": \"public-event\", \"body\": \"Z9C\","
                        + " \"date\": \"2021-05-14\"}");
        assertTrue(run("validate", record).out().contains("OHSEL-REF-005"), "known without the tables");
        Run after = run("validate", "--vocabulary", tables, record);
        assertEquals(0, after.status(), after.err());
        assertFalse(after.out().contains("OHSEL-"), after.out());
    }

    @Test
    void codesAndKindsAreChosen() throws IOException {
        Run run = run("ods", GROUPS, "--output", folder, "--code", "Z9A,Z9Z");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.err().contains("WARNING OHSEL-VOCAB-015: Z9Z is not taken over"), run.err());
        assertEquals(2, Files.readAllLines(folder.resolve("concepts.csv")).size());
        assertEquals(
                0,
                run("ods", GROUPS, "--output", folder, "--kind", "sub-icb-location")
                        .status());
        assertTrue(Files.readString(folder.resolve("concepts.csv")).contains("body,Z9C,"));
    }

    @Test
    void brokenFilesAndWrongUsageAreSaidAndNothingIsWritten() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("eccg.csv"), Files.readString(GROUPS).replace("20210331", "31 March"));
        Path output = folder.resolve("output");
        for (Run run : List.of(
                run("ods", broken, "--output", output),
                run("ods", GROUPS),
                run("ods", "--output", output),
                run("ods", folder.resolve("none.csv"), "--output", output),
                run("ods", GROUPS, "--output", output, "--kind", "hospitals"),
                run("ods", GROUPS, "--output", broken.resolve("below")))) {
            assertEquals(2, run.status(), run.err());
            assertEquals("", run.out());
            assertFalse(run.err().isBlank());
            assertFalse(run.err().contains("\tat "), run.err());
        }
        assertFalse(Files.exists(output));
        assertTrue(run("ods", broken, "--output", output).err().contains("eccg.csv:1:96: ERROR OHSEL-VOCAB-016"));
    }
}

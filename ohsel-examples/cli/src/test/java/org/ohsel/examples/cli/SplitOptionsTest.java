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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Valid records go into one file and the others into another, if everything can be read. */
class SplitOptionsTest {

    private static final String GOOD = "{\"type\": \"event\", \"id\": \"e1\",  \"kind\": \"workshop\"}\n";
    private static final String DOUBTFUL = "{\"type\": \"event\", \"id\": \"e2\", \"kind\": \"werkshop\"}\n";
    private static final String WRONG = "{\"type\": \"event\", \"id\": \"e3\", \"kind\": 7}\n";

    @TempDir
    private Path folder;

    private Path input;
    private Path valid;
    private Path invalid;

    @BeforeEach
    void write() throws IOException {
        input = Files.writeString(folder.resolve("in.ndjson"), GOOD + WRONG + DOUBTFUL + "nothing\n");
        valid = folder.resolve("valid.ndjson");
        invalid = folder.resolve("invalid.ndjson");
    }

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

    private List<String> content() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everyRecordIsInOneOfTheTwo() throws IOException {
        Run run = validate("--valid", valid, "--invalid", invalid, input);
        assertEquals(1, run.status(), run.err());
        assertEquals(validate(input), run, "the report and the exit status are the same");
        assertEquals(GOOD + DOUBTFUL, Files.readString(valid));
        List<String> refused = Files.readAllLines(invalid);
        assertEquals(2, refused.size());
        assertTrue(
                refused.get(0)
                        .startsWith("{\"file\":\"" + input + "\",\"record\":" + WRONG.strip() + ",\"findings\":[{"),
                refused.get(0));
        assertTrue(refused.get(1).startsWith("{\"file\":\"" + input + "\",\"text\":\"nothing\","), refused.get(1));
        assertEquals(List.of("in.ndjson", "invalid.ndjson", "valid.ndjson"), content());
    }

    @Test
    void whatIsWrongIsWhatFails() throws IOException {
        validate("--fail-on", "warning", "--valid", valid, input);
        assertEquals(GOOD, Files.readString(valid));
        assertFalse(Files.exists(invalid), "it was not asked for");
    }

    @Test
    void whatPeopleWroteIsInTheReasonsOnlyIfThatIsWanted() throws IOException {
        String mother = "{\"type\": \"event\", \"id\": \"e1\", \"kind\": \"workshop\", \"feedback\":"
                + " [{\"text\": \"x\", \"respondents\": \"ring 020 7946 0123\"}]}";
        Files.writeString(input, mother);
        validate("--invalid", invalid, input);
        String hidden = Files.readString(invalid);
        assertTrue(hidden.contains("\"record\":" + mother), hidden);
        assertFalse(hidden.substring(hidden.indexOf("\"findings\"")).contains("0123"), hidden);
    }

    @Test
    void nothingIsWrittenIfNotEverythingCanBeRead() throws IOException {
        Run run = validate("--valid", valid, "--invalid", invalid, input, folder.resolve("absent.json"));
        assertEquals(2, run.status());
        assertTrue(
                run.err().contains("ohsel: the records were not split, because not everything could be read\n"),
                run.err());
        assertEquals(List.of("in.ndjson"), content());
    }

    @Test
    void aFileThatCannotBeWrittenIsAFailure() throws IOException {
        Path absent = folder.resolve("absent/valid.ndjson");
        Run run = validate("--valid", valid, "--invalid", absent, input);
        assertEquals(2, run.status());
        assertEquals("ohsel: cannot write " + absent + ": no such file or folder\n", run.err());
        assertEquals(List.of("in.ndjson"), content());
    }

    @Test
    void neitherReplacesTheInputNorTheOther() throws IOException {
        assertTrue(validate("--valid", input, input).err().startsWith("What is read would be replaced: "));
        assertTrue(validate("--valid", valid, "--invalid", valid, input)
                .err()
                .startsWith("The same file is to be written twice: "));
        assertEquals(List.of("in.ndjson"), content());
    }
}

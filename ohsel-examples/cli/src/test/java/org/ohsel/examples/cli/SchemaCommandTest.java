// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.ohsel.io.EngagementSchema;

class SchemaCommandTest {

    @TempDir
    private Path folder;

    private record Run(int status, String out, String err) {}

    private static Run schema(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of("schema"));
        Stream.of(arguments).map(Object::toString).forEach(all::add);
        int status = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                all.toArray(String[]::new));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path tables(String concepts) throws IOException {
        Path tables = Files.createDirectories(folder.resolve("terms"));
        Files.writeString(tables.resolve("schemes.csv"), "scheme,title,change\nevent-status,,enlarge\n");
        Files.writeString(tables.resolve("concepts.csv"), concepts);
        return tables;
    }

    @Test
    void ofTheBundledVocabularyGoesToStandardOutput() {
        assertEquals(new Run(0, EngagementSchema.json(), ""), schema());
    }

    @Test
    void ofAVocabularyGoesToAFile() throws IOException {
        Path file = folder.resolve("schema.json");
        Run run = schema(
                "--vocabulary",
                tables("scheme,code,label\nevent-status,moved-online,Moved online\n"),
                "--output",
                file);
        assertEquals(new Run(0, "", ""), run);
        assertTrue(Files.readString(file).contains("\"cancelled\", \"moved-online\"]"));
    }

    @Test
    void aBrokenVocabularyWritesNothing() throws IOException {
        Path file = folder.resolve("schema.json");
        Run run = schema("--vocabulary", tables("scheme,code\n"), "--output", file);
        assertEquals(List.of(2, ""), List.of(run.status(), run.out()));
        assertTrue(run.err().contains("OHSEL-VOCAB-002"), run.err());
        assertTrue(Files.notExists(file));
    }

    @Test
    void aFileThatCannotBeWrittenIsAFailure() {
        Run run = schema("--output", folder.resolve("none").resolve("schema.json"));
        assertEquals(2, run.status());
        assertTrue(run.err().contains("cannot write to"), run.err());
    }
}

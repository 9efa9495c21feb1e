// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Framing;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.RecordSource;
import org.ohsel.io.RecordStream;
import org.ohsel.io.sheet.SheetReader;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every record is in one of two files, as it was; each of those that are refused with all that is wrong with it. */
class RecordSplitTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String GOOD = "{ \"type\":\"event\",  \"id\":\"e-%s\", \"kind\":\"work\\u0073hop\" }";
    private static final String BAD = "{\"type\": \"event\", \"id\": \"e-%s\", \"kind\": 7, \"title\": 5}";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream valid = new ByteArrayOutputStream();
    private final ByteArrayOutputStream refused = new ByteArrayOutputStream();

    private interface Opening {
        RecordSource open() throws IOException;
    }

    private void split(Severity refuses, Opening... inputs) throws IOException {
        try (RecordSplit split = new RecordSplit(valid, refused, folder, Messages.english(), refuses)) {
            int number = 0;
            for (Opening input : inputs) {
                try (RecordSource records = input.open()) {
                    while (records.hasNext()) {
                        split.add(records.next(), records);
                    }
                    split.endInput("input-" + ++number);
                }
            }
            assertEquals(0, split.notPlaced());
        }
    }

    private void split(String json) throws IOException {
        split(Severity.ERROR, () -> EngagementReader.strict().records(json.getBytes(StandardCharsets.UTF_8)));
    }

    private String valid() {
        return valid.toString(StandardCharsets.UTF_8);
    }

    private List<JsonNode> refused() {
        return refused.toString(StandardCharsets.UTF_8)
                .lines()
                .map(MAPPER::readTree)
                .toList();
    }

    private static List<String> rules(JsonNode refused) {
        List<String> rules = new ArrayList<>();
        refused.get("findings").forEach(finding -> rules.add(finding.get("rule").stringValue()));
        return rules;
    }

    @Test
    void aValidRecordOnALineIsWrittenByteForByte() throws IOException {
        String first = GOOD.formatted(1);
        String second =
                "{\"type\":\"event\",\"id\":\"e-2\",\"kind\":\"workshop\",\"title\":\"caf\u00e9 \ud83d\ude00\"}";
        split("  " + first + "  \r\n" + BAD.formatted(3) + "\n\n" + second);
        assertEquals(first + "\n" + second + "\n", valid());
    }

    @Test
    void aRefusedRecordIsBesideAllThatIsWrongWithIt() throws IOException {
        split(GOOD.formatted(1) + "\n" + BAD.formatted(2) + "\n");
        assertEquals(1, refused().size());
        JsonNode one = refused().get(0);
        assertEquals("input-1", one.get("file").stringValue());
        assertEquals(MAPPER.readTree(BAD.formatted(2)), one.get("record"));
        assertEquals(List.of("OHSEL-JSON-002", "OHSEL-JSON-002"), rules(one));
        assertEquals(2, one.at("/findings/0/line").intValue());
        assertTrue(refused.toString(StandardCharsets.UTF_8).contains("\"record\":" + BAD.formatted(2) + ","));
    }

    @Test
    void whatIsNotJsonIsKeptAsText() throws IOException {
        byte[] broken = "\n{\"type\": \"event\", \u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] input = Stream.of((GOOD.formatted(1) + "\n" + "what, this?").getBytes(StandardCharsets.UTF_8), broken)
                .collect(ByteArrayOutputStream::new, ByteArrayOutputStream::writeBytes, (one, other) -> {})
                .toByteArray();
        split(
                Severity.ERROR,
                () -> EngagementReader.strict().withFraming(Framing.LINES).records(input));
        assertEquals(GOOD.formatted(1) + "\n", valid());
        assertEquals("what, this?", refused().get(0).get("text").stringValue());
        assertEquals(
                "{\"type\": \"event\", \ufffd", refused().get(1).get("text").stringValue());
        assertTrue(refused().stream().noneMatch(line -> line.has("record")), refused::toString);
        assertTrue(refused().stream().noneMatch(line -> rules(line).isEmpty()), refused::toString);
    }

    @Test
    void aRecordOfSeveralLinesIsWrittenOnOne() throws IOException {
        String pretty = """
                {
                  "type": "event",
                \t"id": "e-1",
                  "kind": "workshop",
                  "title": "a  b\\n c",
                  "boroughs": [
                    "bexley"
                  ]
                }""";
        split("{\"schemaVersion\": \"1.0\", \"records\": [\n" + pretty + ",\n" + pretty.replace("e-1", "e 1")
                + "\n]}\n");
        assertEquals(1, valid().lines().count(), valid());
        assertEquals(MAPPER.readTree(pretty), MAPPER.readTree(valid()));
        assertEquals(
                MAPPER.readTree(pretty.replace("e-1", "e 1")), refused().get(0).get("record"));
    }

    /** That a reference leads nowhere is known at the end. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whatIsKnownOnlyAtTheEndIsBesideItsRecordToo(int threads) throws IOException {
        String lost = "{\"type\":\"event\",\"id\":\"e-2\",\"kind\":\"workshop\",\"partOf\":\"nowhere\"}";
        String both = "{\"type\":\"event\",\"id\":\"e-4\",\"kind\":7,\"partOf\":\"nowhere\"}";
        String input = String.join("\n", GOOD.formatted(1), lost, GOOD.formatted(3), both, GOOD.formatted(5));
        split(
                Severity.ERROR,
                () -> EngagementReader.strict().withThreads(threads).records(input.getBytes(StandardCharsets.UTF_8)));
        assertEquals(GOOD.formatted(1) + "\n" + GOOD.formatted(3) + "\n" + GOOD.formatted(5) + "\n", valid());
        assertEquals(2, refused().size());
        assertEquals(List.of("OHSEL-REF-002"), rules(refused().get(0)));
        assertEquals(List.of("OHSEL-JSON-002", "OHSEL-REF-002"), rules(refused().get(1)));
        assertEquals("e-4", refused().get(1).at("/record/id").stringValue());
    }

    @Test
    void theReferencesOfOneInputHaveNothingToDoWithAnother() throws IOException {
        String lost = "[{\"type\":\"event\",\"id\":\"e-2\",\"kind\":\"workshop\",\"partOf\":\"nowhere\"}]";
        byte[] good = ("[" + GOOD.formatted(1) + "]").getBytes(StandardCharsets.UTF_8);
        split(
                Severity.ERROR,
                () -> EngagementReader.strict().records(good),
                () -> EngagementReader.strict().records(lost.getBytes(StandardCharsets.UTF_8)),
                () -> EngagementReader.strict().records(good));
        assertEquals((GOOD.formatted(1) + "\n").repeat(2), valid());
        assertEquals("input-2", refused().get(0).get("file").stringValue());
    }

    @Test
    void aWarningRefusesOnlyIfThatIsWanted() throws IOException {
        byte[] misspelt = GOOD.formatted(1).replace("work", "werk").getBytes(StandardCharsets.UTF_8);
        split(Severity.ERROR, () -> EngagementReader.strict().records(misspelt));
        assertEquals(1, valid().lines().count());
        split(Severity.WARNING, () -> EngagementReader.strict().records(misspelt));
        assertEquals(1, valid().lines().count());
        assertEquals(1, refused().size());
    }

    @Test
    void aFindingThatIsAboutNoRecordIsRefusedByItself() throws IOException {
        split("{\"schemaVersion\": \"1.0\", \"records\": [" + GOOD.formatted(1) + "], \"colour\": 1}");
        assertEquals(GOOD.formatted(1) + "\n", valid());
        assertEquals(1, refused().size());
        assertEquals(List.of("OHSEL-JSON-003"), rules(refused().get(0)));
        assertTrue(!refused().get(0).has("record") && !refused().get(0).has("text"));
    }

    @Test
    void rowsOfASpreadsheetBecomeRecords() throws IOException {
        Path sheet =
                Files.writeString(folder.resolve("log.csv"), "type,id,kind\nevent,e-1,workshop\nevent,e 2,workshop\n");
        split(Severity.ERROR, () -> SheetReader.standard().records(sheet));
        assertEquals(
                MAPPER.readTree("{\"type\":\"event\",\"id\":\"e-1\",\"kind\":\"workshop\"}"), MAPPER.readTree(valid()));
        assertEquals("e 2", refused().get(0).at("/record/id").stringValue());
        assertEquals("B3", refused().get(0).at("/findings/0/cell").stringValue());
    }

    /** The seeds, good and broken: what is valid is without errors when it is read by itself, and nothing is lost. */
    @Test
    void everyRecordIsInOneOfTheTwo() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : List.of("../seeds", "../seeds/broken")) {
            try (Stream<Path> found = Files.list(Path.of(name))) {
                found.filter(file -> file.toString().endsWith(".json")).forEach(files::add);
            }
        }
        assertTrue(files.size() > 20, files::toString);
        for (Path file : files) {
            valid.reset();
            refused.reset();
            List<String> in = new ArrayList<>();
            try (RecordStream records = EngagementReader.strict().records(file)) {
                while (records.hasNext()) {
                    ReadRecord next = records.next();
                    records.json().ifPresent(json -> in.add(next.place().pointer()));
                }
            }
            split(Severity.ERROR, () -> EngagementReader.strict().records(file));
            long withRecord = refused().stream()
                    .filter(line -> line.has("record") || line.has("text"))
                    .count();
            assertEquals(in.size(), valid().lines().count() + withRecord, file.toString());
            valid().lines()
                    .forEach(line -> assertTrue(
                            EngagementReader.strict().readRecord(line).findings().stream()
                                    .noneMatch(finding -> finding.severity() == Severity.ERROR),
                            line));
        }
    }

    @Test
    void theTemporaryFileIsDeleted() throws IOException {
        split(GOOD.formatted(1));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void theJsonOfARecordIsToBeHadUntilTheNextIsAskedFor() throws IOException {
        byte[] input = (" " + GOOD.formatted(1) + " \n" + BAD.formatted(2)).getBytes(StandardCharsets.UTF_8);
        try (RecordStream records = EngagementReader.strict().records(input)) {
            assertTrue(records.json().isEmpty());
            assertEquals(0, records.next().findings().count());
            assertArrayEquals(
                    GOOD.formatted(1).getBytes(StandardCharsets.UTF_8),
                    records.json().orElseThrow());
            assertTrue(records.hasNext());
            assertTrue(records.json().isEmpty());
            records.next();
            assertEquals(BAD.formatted(2), new String(records.json().orElseThrow(), StandardCharsets.UTF_8));
            assertTrue(!records.hasNext());
            assertEquals(input.length, records.bytesRead());
        }
    }
}

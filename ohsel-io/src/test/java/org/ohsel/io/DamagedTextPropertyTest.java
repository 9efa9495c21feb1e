// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ModelArbitraries;
import org.ohsel.rules.Finding;

/** However an input is damaged, its intact parts are read, and the rest gives findings rather than exceptions. */
class DamagedTextPropertyTest {

    private static final EngagementReader STRICT = EngagementReader.strict();
    private static final EngagementReader TOLERANT = EngagementReader.tolerant();
    private static final EngagementReader PARALLEL = TOLERANT.withThreads(3);
    private static final EngagementWriter WRITER = EngagementWriter.compact();

    @Provide
    Arbitrary<List<EngagementRecord>> records() {
        return ModelArbitraries.valid(EngagementRecord.class)
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static byte[] lines(List<EngagementRecord> records) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        WRITER.writeLines(records.iterator(), lines);
        return lines.toByteArray();
    }

    /** Anything but a line feed may stand in a line. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void aDamagedLineLeavesTheOthersAlone(@ForAll("records") List<EngagementRecord> records, @ForAll("seeds") long seed)
            throws IOException {
        Random random = new Random(seed);
        int damaged = random.nextInt(records.size());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int i = 0; i < records.size(); i++) {
            byte[] line = WRITER.write(records.get(i)).getBytes(StandardCharsets.UTF_8);
            if (i == damaged) {
                // The first bytes give the encoding: 0 and then something else is UTF-16, and refused as a whole.
                int least = i == 0 ? 4 : 0;
                int from = least + random.nextInt(line.length - least);
                int to = from + 1 + random.nextInt(line.length - from);
                for (int at = from; at < to; at++) {
                    line[at] = (byte) (11 + random.nextInt(245));
                }
                line[from] = 0; // no JSON has this byte, so there is something to find
            }
            text.writeBytes(line);
            text.write('\n');
        }
        Path file = Files.createTempFile("damaged", ".ndjson");
        try {
            Files.write(file, text.toByteArray());
            for (EngagementReader reader : List.of(TOLERANT, PARALLEL)) {
                List<ReadRecord> read = read(reader.records(file));
                assertEquals(records.size(), read.size());
                for (int i = 0; i < records.size(); i++) {
                    if (i == damaged) {
                        assertTrue(read.get(i).findings().hasErrors());
                    } else {
                        assertEquals(records.get(i), read.get(i).record());
                    }
                    for (Finding finding : read.get(i).findings()) {
                        assertEquals(i + 1, finding.location().line(), finding.toString());
                    }
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static List<ReadRecord> read(RecordStream records) {
        try (records) {
            List<ReadRecord> read = new ArrayList<>();
            records.forEachRemaining(next -> {
                if (!next.place().equals(RecordStream.DOCUMENT)) {
                    read.add(next);
                }
            });
            return read;
        }
    }

    /** The replacement within a record is not a bracket or a quote, so that its frame stays intact. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void aDamagedElementLeavesTheOthersAlone(
            @ForAll("records") List<EngagementRecord> records, @ForAll("seeds") long seed) throws IOException {
        Random random = new Random(seed);
        int damaged = random.nextInt(records.size());
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < records.size(); i++) {
            String record = WRITER.write(records.get(i));
            text.append(i == 0 ? "" : ", ");
            text.append(i == damaged ? "{" + "#\u00e9;:=".charAt(random.nextInt(5)) + record.substring(1) : record);
        }
        List<EngagementRecord> others = new ArrayList<>(records);
        others.remove(damaged);
        String all = text.append("]").toString();
        Result<EngagementLog> read = TOLERANT.readLog(all);
        assertEquals(others, read.partial().records());
        assertEquals(1, read.findings().countByRule().get("OHSEL-JSON-001"));
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void anyDamageGivesFindingsAndTheSameOnesAgain(
            @ForAll("records") List<EngagementRecord> records, @ForAll("seeds") long seed) throws IOException {
        Random random = new Random(seed);
        byte[] text = switch (random.nextInt(3)) {
            case 0 -> lines(records);
            case 1 -> WRITER.write(EngagementLog.of(records)).getBytes(StandardCharsets.UTF_8);
            default ->
                EngagementWriter.indented().write(EngagementLog.of(records)).getBytes(StandardCharsets.UTF_8);
        };
        for (int mistakes = 1 + random.nextInt(5); mistakes > 0; mistakes--) {
            int at = random.nextInt(text.length);
            String signs = "{}[]\",:\\0e-.\n\t u\u0000";
            text[at] = random.nextBoolean()
                    ? (byte) signs.charAt(random.nextInt(signs.length()))
                    : (byte) random.nextInt();
        }
        readSeveralTimes(text);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void anyBytesGiveFindingsAndTheSameOnesAgain(@ForAll("seeds") long seed) throws IOException {
        Random random = new Random(seed);
        byte[] text = new byte[random.nextInt(200)];
        String signs = "{}[]\",:\\0e-.\n\t utype\u0000";
        boolean wild = random.nextBoolean();
        for (int i = 0; i < text.length; i++) {
            text[i] = wild ? (byte) random.nextInt() : (byte) signs.charAt(random.nextInt(signs.length()));
        }
        if (text.length > 1 && text[0] == 0x1F) {
            text[0] = 0; // otherwise it may begin like gzip and not be readable at all
        }
        readSeveralTimes(text);
    }

    private static void readSeveralTimes(byte[] text) throws IOException {
        Result<EngagementLog> once = TOLERANT.readLog(new ByteArrayInputStream(text));
        Result<EngagementLog> again = TOLERANT.readLog(new ByteArrayInputStream(text));
        Result<EngagementLog> parallel = PARALLEL.readLog(new ByteArrayInputStream(text));
        assertEquals(describe(once), describe(again));
        assertEquals(describe(once), describe(parallel));
        assertEquals(once.partial(), parallel.partial());
        // Whatever a tolerant reader could read can be written, and reads back the same; except for what is not a log
        // without
        // its version.
        String written = WRITER.write(once.partial());
        if (once.partial().schemaVersion() != null) {
            assertEquals(written, WRITER.write(TOLERANT.readLog(written).partial()));
        }
        for (Finding finding : STRICT.readLog(new ByteArrayInputStream(text)).findings()) {
            assertFalse(finding.message().isBlank());
            assertFalse(finding.advice().isBlank());
        }
    }

    private static List<String> describe(Result<EngagementLog> read) {
        return read.findings().kept().stream().map(Finding::toString).toList();
    }

    /** Unknown members of all sorts, and unknown terms, come back as they were, digit by digit. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void whatIsUnknownIsWrittenBackAsItWas(@ForAll("seeds") long seed) {
        String unknown = value(new Random(seed), 3);
        String text = "{\"type\":\"event\",\"id\":\"e\",\"kind\":\"Tea & cake\",\"workstreams\":[\"x/y\"],"
                + "\"sources\":[{\"document\":\"003\",\"zeta\":" + unknown + "}],\"alpha\":" + unknown + "}";
        assertEquals(text, WRITER.write(TOLERANT.readRecord(text).partial()));
    }

    private static String value(Random random, int depth) {
        List<String> scalars = List.of(
                "0",
                "-0",
                "1",
                "1.10",
                "1e5",
                "1E-07",
                "-0.0",
                "123456789012345678901234567890",
                "1e999999999",
                "1e99999999999",
                "\"\"",
                "\"\ud83d\ude00 \\\"\\\\\"",
                "null",
                "true",
                "false");
        return switch (depth == 0 ? 0 : random.nextInt(4)) {
            case 1 -> "[" + value(random, depth - 1) + "," + value(random, depth - 1) + "]";
            case 2 -> "{\"b\":" + value(random, depth - 1) + ",\"a\":" + value(random, depth - 1) + "}";
            case 3 -> random.nextBoolean() ? "[]" : "{}";
            default -> scalars.get(random.nextInt(scalars.size()));
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.Limits;
import org.ohsel.io.RecordStream;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ModelArbitraries;
import org.ohsel.rules.Catalogue;

/**
 * A record that is taken without a parser is read by the parser to an equal value, and nothing is found in it.
 * CONTRIBUTING says how to run this with a million texts.
 */
class CleanRecordsTest {

    private static final Path SEEDS = Path.of("../seeds");
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures/valid");
    /** Fewer where the test is run for each mutant. */
    private static final int TEXTS =
            50_000 * Integer.getInteger("ohsel.documents", 1) / Integer.getInteger("ohsel.fewer", 1);

    /** What breaks a record, what changes it, and what is written in two ways. */
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "\\",
            " ",
            "\t",
            "\n",
            "\u0000",
            "\u007f",
            "null",
            "true",
            "false",
            "[]",
            "{}",
            "0",
            "-",
            "-0",
            "00",
            "1",
            "9",
            "99",
            ".",
            ".0",
            "1.50",
            "0.0000001",
            "e2",
            "E-1",
            "12345678901234567890",
            "2147483648",
            "\\\"",
            "\\n",
            "\\/",
            "\\u00e9",
            "\\ud83d",
            "\\ud83d\\ude00",
            "\\uD",
            "\\ufffd",
            "\\u0000",
            "\\x",
            "\u00c3\u00a9",
            "\u00c3",
            "\u00a9",
            "\u00ff",
            "\u00c0\u0080",
            "\u00ed\u00a0\u0080",
            "\u00f0\u009f\u0098\u0080",
            "\u00ef\u00bf\u00bd",
            "\u00ef\u00bb\u00bf",
            "a",
            "A",
            "@",
            "@nhs.example.net",
            " at example.org",
            "(at)",
            "AT ",
            "9434765919",
            "943 476 5919",
            "020 7946 0018",
            "\"type\":\"event\",",
            "\"id\":\"event-1\",",
            "\"x\":1,",
            "\"bexley\"",
            "\"Bexley\"",
            "\"2017-06\"",
            "\"2017-02-30\"",
            "//",
            "/**/",
            "'",
            "#",
            "NaN");

    private static final BothWays READING = new BothWays(Catalogue.standard(), Limits.standard());

    /** Writes a record as other programs would. */
    private static String inOtherWords(EngagementRecord record, Random random) {
        String text = random.nextBoolean()
                ? EngagementWriter.compact().write(record)
                : EngagementWriter.indented().write(record);
        return switch (random.nextInt(4)) {
            case 0 -> escaped(text);
            case 1 -> " " + text + "\r\n";
            default -> text;
        };
    }

    /** As many programs write by default: what is not ASCII as escapes. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c < 0x80 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return escaped.toString();
    }

    private static byte[] damaged(byte[] whole, Random random) {
        StringBuilder text = new StringBuilder(new String(whole, StandardCharsets.ISO_8859_1));
        for (int mistakes = 1 + random.nextInt(3); mistakes > 0 && text.length() > 0; mistakes--) {
            int at = random.nextInt(text.length());
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            switch (random.nextInt(8)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(20)));
                case 2 -> text.setLength(at);
                case 3 -> text.setCharAt(at, (char) random.nextInt(256));
                case 4 -> text.replace(at, at + 1, piece);
                default -> text.insert(at, piece);
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void whatIsTakenIsCleanAndRealRecordsThatAreCleanAreTaken() throws IOException {
        List<EngagementRecord> real = cleanRecords(SEEDS);
        List<EngagementRecord> strange = cleanRecords(FIXTURES);
        Random random = new Random(20201130);
        int refused = 0;
        for (int i = 0; i < TEXTS; i++) {
            boolean whole = i % 2 == 0;
            List<EngagementRecord> records = whole || random.nextBoolean() ? real : strange;
            byte[] text = inOtherWords(records.get(random.nextInt(records.size())), random)
                    .getBytes(StandardCharsets.UTF_8);
            boolean expected = READING.isTakenIfClean(whole ? text : damaged(text, random));
            refused += whole && !expected ? 1 : 0;
        }
        double share = 1 - refused / (TEXTS / 2.0);
        System.out.printf("of %,d clean texts %.2f %% were taken without a parser%n", TEXTS / 2, 100 * share);
        assertTrue(share > 0.99, "share: " + share);
    }

    /** The records in a folder in which nothing is found. */
    private static List<EngagementRecord> cleanRecords(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith("json"))
                    .sorted()
                    .toList();
        }
        List<EngagementRecord> records = new ArrayList<>();
        for (Path file : files) {
            try (RecordStream read = EngagementReader.strict().records(file)) {
                read.forEachRemaining(next -> {
                    if (next.record() != null && next.findings().isEmpty()) {
                        records.add(next.record());
                    }
                });
            }
        }
        assertTrue(records.size() > 50, "records: " + records.size());
        return records;
    }

    @Provide
    Arbitrary<EngagementRecord> records() {
        return ModelArbitraries.valid(EngagementRecord.class);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatIsTakenOfAnyRecordIsClean(@ForAll("records") EngagementRecord record, @ForAll("seeds") long seed) {
        Random random = new Random(seed);
        byte[] text = inOtherWords(record, random).getBytes(StandardCharsets.UTF_8);
        READING.isTakenIfClean(text);
        for (int i = 0; i < 10; i++) {
            READING.isTakenIfClean(damaged(text, random));
        }
    }

    /** Truncation at every byte, with the rest of the record behind the end. */
    @Test
    void nothingIsReadBeyondTheEnd() throws IOException {
        for (EngagementRecord record : cleanRecords(SEEDS)) {
            byte[] text = EngagementWriter.compact().write(record).getBytes(StandardCharsets.UTF_8);
            for (int length = 0; length < text.length; length++) {
                assertNull(READING.take(text, length), record.id() + " up to " + length);
            }
        }
    }

    /** Found by the fuzzer. */
    @Test
    void aKnownCodeWithEscapesIsKnown() {
        String text = """
                {"type":"event","id":"event-1","kind":"\\u0070ublic-event"}""";
        assertTrue(READING.isTakenIfClean(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A limit that a record is beyond is a finding, so such a record is never taken. */
    @Test
    void limitsHold() throws IOException {
        List<EngagementRecord> records = cleanRecords(FIXTURES);
        Limits standard = Limits.standard();
        for (Limits limits : List.of(
                standard.withDepth(2),
                standard.withStringLength(20),
                standard.withNameLength(7),
                standard.withNumberLength(2),
                standard.withElements(1))) {
            BothWays limited = READING.with(limits);
            for (EngagementRecord record : records) {
                limited.isTakenIfClean(EngagementWriter.compact().write(record).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}

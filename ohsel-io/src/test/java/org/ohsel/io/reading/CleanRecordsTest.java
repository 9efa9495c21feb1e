// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.ohsel.io.codec.CleanJson;
import org.ohsel.io.codec.Codecs;
import org.ohsel.io.text.Frame;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ModelArbitraries;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.engine.Engine;

/**
 * A record that is taken without a parser is read by the parser to an equal value, and nothing is found in it.
 * CONTRIBUTING says how to run this with a million texts.
 */
class CleanRecordsTest {

    private static final Path SEEDS = Path.of("../seeds");
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures/valid");
    private static final int TEXTS = 50_000 * Integer.getInteger("ohsel.documents", 1);

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

    private static final Engine ENGINE = EngagementValidator.standard().engine();
    private static final Codecs CODECS = Codecs.checking(ENGINE.plans(), ENGINE.context());
    private static final Limits LIMITS = Limits.standard();
    private static final FrameReader STRICT = new FrameReader(LIMITS, false, ENGINE.context(), CODECS, true);
    private static final FrameReader TOLERANT = new FrameReader(LIMITS, true, ENGINE.context(), CODECS, true);

    private static ReadPiece parse(FrameReader reader, Frame frame) {
        return reader.read(frame, EngagementRecord.class, Heading.NONE, ENGINE.collector());
    }

    /** Takes a record and parses it; returns whether it was taken, or is not clean. */
    private static boolean isTakenIfClean(byte[] text, Limits limits) {
        // In the buffer of a reader, there are other records before and after.
        byte[] buffer = new byte[text.length + 9];
        Arrays.fill(buffer, (byte) '}');
        System.arraycopy(text, 0, buffer, 5, text.length);
        Frame frame = new Frame(
                Frame.Content.RECORD,
                "/records/0",
                buffer,
                5,
                text.length,
                Frame.ofDocument(text).start(),
                Frame.NO_GAP,
                Frame.ofDocument(text).start());
        CleanJson json = new CleanJson(buffer, 5, text.length, limits, ENGINE.context());
        Object taken = json.take(CODECS.of(EngagementRecord.class));
        ReadPiece parsed = parse(STRICT, frame);
        if (taken != null) {
            ReadPiece tolerant = parse(TOLERANT, frame);
            String shown = new String(text, StandardCharsets.UTF_8);
            assertEquals(List.of(), parsed.findings().kept(), shown);
            assertEquals(List.of(), tolerant.findings().kept(), shown);
            assertEquals(parsed.value(), taken, shown);
            assertEquals(tolerant.value(), taken, shown);
            assertEquals(parsed.hasOtherTerms(), json.hasOtherTerms(), shown);
        }
        return taken != null || parsed.value() == null || !parsed.findings().isEmpty();
    }

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
            boolean expected = isTakenIfClean(whole ? text : damaged(text, random), LIMITS);
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
        isTakenIfClean(text, LIMITS);
        for (int i = 0; i < 10; i++) {
            isTakenIfClean(damaged(text, random), LIMITS);
        }
    }

    /** Truncation at every byte, with the rest of the record behind the end. */
    @Test
    void nothingIsReadBeyondTheEnd() throws IOException {
        for (EngagementRecord record : cleanRecords(SEEDS)) {
            byte[] text = EngagementWriter.compact().write(record).getBytes(StandardCharsets.UTF_8);
            for (int length = 0; length < text.length; length++) {
                CleanJson json = new CleanJson(text, 0, length, LIMITS, ENGINE.context());
                assertNull(json.take(CODECS.of(EngagementRecord.class)), record.id() + " up to " + length);
            }
        }
    }

    /** A limit that a record is beyond is a finding, so such a record is never taken. */
    @Test
    void limitsHold() throws IOException {
        for (EngagementRecord record : cleanRecords(FIXTURES)) {
            byte[] text = EngagementWriter.compact().write(record).getBytes(StandardCharsets.UTF_8);
            Frame frame = Frame.ofDocument(text);
            for (Limits limits : List.of(
                    LIMITS.withDepth(2),
                    LIMITS.withStringLength(20),
                    LIMITS.withNameLength(7),
                    LIMITS.withNumberLength(2),
                    LIMITS.withElements(1))) {
                CleanJson json = new CleanJson(text, 0, text.length, limits, ENGINE.context());
                if (json.take(CODECS.of(EngagementRecord.class)) != null) {
                    FrameReader strict = new FrameReader(limits, false, ENGINE.context(), CODECS, true);
                    assertEquals(List.of(), parse(strict, frame).findings().kept(), limits + ": " + record);
                }
            }
        }
    }
}

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
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.Limits;
import org.ohsel.io.RecordStream;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Catalogue;

/**
 * A record that is taken without a parser is read by the parser to an equal value, and nothing is found in it.
 * CONTRIBUTING says how to run this with a million texts.
 */
class CleanRecordsTest {

    private static final Path SEEDS = Path.of("../seeds");
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures/valid");
    /** Where the tests are run for each mutant, only one in so many texts. */
    private static final int FEWER = Integer.getInteger("ohsel.fewer", 1);

    private static final int TEXTS = 50_000 * Integer.getInteger("ohsel.documents", 1) / FEWER;

    private static final BothWays READING = new BothWays(Catalogue.standard(), Limits.standard());

    @Test
    void whatIsTakenIsCleanAndRealRecordsThatAreCleanAreTaken() throws IOException {
        List<EngagementRecord> real = cleanRecords(SEEDS);
        List<EngagementRecord> strange = cleanRecords(FIXTURES);
        Random random = new Random(20201130);
        int refused = 0;
        for (int i = 0; i < TEXTS; i++) {
            boolean whole = i % 2 == 0;
            List<EngagementRecord> records = whole || random.nextBoolean() ? real : strange;
            byte[] text = StrangeTexts.inOtherWords(records.get(random.nextInt(records.size())), random)
                    .getBytes(StandardCharsets.UTF_8);
            boolean expected = READING.isTakenIfClean(whole ? text : StrangeTexts.damaged(text, random));
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

    /** Truncation at every byte, with the rest of the record behind the end. */
    @Test
    void nothingIsReadBeyondTheEnd() throws IOException {
        for (EngagementRecord record : cleanRecords(SEEDS)) {
            byte[] text = EngagementWriter.compact().write(record).getBytes(StandardCharsets.UTF_8);
            for (int length = 0; length < text.length; length += FEWER) {
                assertNull(READING.take(text, length), record.id() + " up to " + length);
            }
        }
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

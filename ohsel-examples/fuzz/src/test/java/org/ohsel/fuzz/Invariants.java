// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.RecordSource;
import org.ohsel.io.RecordStream;
import org.ohsel.io.Result;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;

/** What holds of any document that a reader is given, whatever is in it. */
final class Invariants {

    private static final EngagementValidator RULES =
            EngagementValidator.standard().withCatalogue(Catalogue.all());
    private static final EngagementReader STRICT = EngagementReader.strict().withValidator(RULES);
    private static final EngagementReader TOLERANT = EngagementReader.tolerant().withValidator(RULES);
    private static final EngagementWriter WRITER = EngagementWriter.compact();

    private Invariants() {}

    /** Reads a document in every way that there is. */
    static void hold(byte[] document) {
        try {
            Result<EngagementLog> strict = read(STRICT, document);
            Result<EngagementLog> tolerant = read(TOLERANT, document);
            if (strict.value().isPresent()) {
                assertEquals(strict.value(), tolerant.value(), "what the strict reader accepts, the tolerant one does");
            }
            Lossless.hold(document, tolerant);
            STRICT.readRecord(document);
            TOLERANT.readRecord(document);
        } catch (IOException | UncheckedIOException e) {
            assertTrue(isCompressed(document), () -> "only what is compressed cannot be read: " + e);
        }
    }

    /** What a reader finds, which is the same at once, in parallel and one record after another. */
    private static Result<EngagementLog> read(EngagementReader reader, byte[] document) throws IOException {
        Items items = items(reader.records(document));
        Locations.hold(document, items.findings());
        for (Finding finding : items.findings()) {
            assertFalse(finding.message().isBlank() || finding.advice().isBlank(), finding::toString);
        }
        Items parallel = items(reader.withThreads(2).records(document));
        assertEquals(described(items.findings()), described(parallel.findings()), "in parallel");
        assertEquals(items.records(), parallel.records(), "in parallel");
        // Of a stream, which cannot be read again, some findings have only the place of their record.
        Result<EngagementLog> atOnce = reader.readLog(new ByteArrayInputStream(document));
        assertEquals(sortedWithoutPlaces(items.findings()), sortedWithoutPlaces(atOnce.findings()), "at once");
        assertEquals(items.records(), atOnce.partial().records(), "at once");
        return atOnce;
    }

    private record Items(List<EngagementRecord> records, Findings findings) {}

    private static Items items(RecordStream stream) {
        try (stream) {
            List<EngagementRecord> records = new ArrayList<>();
            List<Findings> findings = new ArrayList<>();
            stream.forEachRemaining(item -> {
                findings.add(item.findings());
                if (item.record() != null) {
                    records.add(item.record());
                }
            });
            assertEquals(
                    stream.findings().countByRule(), Findings.concat(findings).countByRule(), "in all items together");
            return new Items(records, stream.findings());
        }
    }

    private static List<String> sortedWithoutPlaces(Findings findings) {
        return findings.stream()
                .map(finding -> finding.at(null).toString())
                .sorted()
                .toList();
    }

    private static List<String> described(Findings findings) {
        List<String> described =
                new ArrayList<>(findings.stream().map(Finding::toString).toList());
        described.add(findings.countByRule().toString());
        return described;
    }

    static boolean isCompressed(byte[] document) {
        return document.length > 1 && document[0] == 0x1F && (document[1] & 0xFF) == 0x8B;
    }

    /** What comes one record after another is what was read at once, with the same findings. */
    static void sameOneAfterAnother(Result<EngagementLog> read, RecordSource source) {
        List<EngagementRecord> records = new ArrayList<>();
        source.forEachRemaining(item -> {
            if (item.record() != null) {
                records.add(item.record());
            }
        });
        assertEquals(
                read.findings().stream().map(Finding::toString).toList(),
                source.findings().stream().map(Finding::toString).toList(),
                "one after another");
        assertEquals(read.partial().records(), records, "one after another");
    }

    /** What is read can be written, and reads back as it was. */
    static void writesBack(EngagementLog log) {
        String written = WRITER.write(log);
        if (log.schemaVersion() != null) {
            assertEquals(written, WRITER.write(TOLERANT.readLog(written).partial()), "written and read again");
        }
    }
}

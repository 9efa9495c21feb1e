// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Findings;

/**
 * Reads records from what another system holds, such as the papers of a council or a spreadsheet. What it cannot place
 * is a finding, and the rest is still read.
 *
 * <pre>{@code
 * Importer council = ModernGov.read("https://democracy.example.gov.uk", files);
 * Importer log = () -> SheetReader.standard().records(Path.of("log.xlsx")).stream();
 * }</pre>
 *
 * <p>Implement it for a format of your own. Each item is a record with the place that it came from and the findings
 * there; findings about no record come as items without one:
 *
 * <pre>{@code
 * Importer notes = () -> Files.lines(file).map(line -> {
 *     Event event = Event.builder()...build();
 *     return new ReadRecord(event, new Place("", event.id(), null), validator.validate(event));
 * });
 * Result<EngagementLog> log = notes.log();
 * }</pre>
 */
@FunctionalInterface
public interface Importer {

    /**
     * Reads the records one after another.
     *
     * @return the records with their places and findings, to be closed after use
     * @throws IOException if the input cannot be opened; a stream that cannot go on throws {@link
     *     java.io.UncheckedIOException}
     */
    Stream<ReadRecord> records() throws IOException;

    /**
     * Reads all records into memory.
     *
     * @return the log with all findings; {@link Result#partial()} has the records that could be read
     * @throws IOException if the input cannot be read
     */
    default Result<EngagementLog> log() throws IOException {
        List<EngagementRecord> records = new ArrayList<>();
        List<Findings> findings = new ArrayList<>();
        try (Stream<ReadRecord> items = records()) {
            items.forEachOrdered(item -> {
                findings.add(item.findings());
                if (item.record() != null) {
                    records.add(item.record());
                }
            });
        }
        return new Result<>(EngagementLog.of(records), Findings.concat(findings));
    }
}

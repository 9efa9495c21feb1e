// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.RecordSource;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;

/**
 * Splits the records of inputs into those that are valid and those that are refused, one record per line (NDJSON), each in the
 * order of the input. A valid record is written as it is in the input; if it takes several lines there, the line breaks and
 * the indentation after them are left out. A refused one is in an object with what was found:
 *
 * <pre>{@code
 * {"file":"log.ndjson","record":{"type":"event","kind":7},"findings":[{"line":1,"column":23,"rule":"OHSEL-JSON-002",...}]}
 * }</pre>
 *
 * <p>The findings are all those in the record; if it is refused only for what is known at the end of the input, they are those alone.
 * What is not JSON is in {@code text} in place of {@code record}. A finding about no particular record has neither. The
 * members of findings are those of {@link JsonReport}.
 *
 * <pre>{@code
 * try (RecordSource records = EngagementReader.strict().records(file);
 *         RecordSplit split = new RecordSplit(valid, refused, Path.of("."))) {
 *     while (records.hasNext()) {
 *         split.add(records.next(), records);
 *     }
 *     split.endInput("log.ndjson");
 * }
 * }</pre>
 *
 * <p>Some findings are known only at the end of an input, such as a reference to a record that is not there. So the records of
 * an input are kept in a temporary file until then, and memory does not grow with them. For one thread.
 */
public final class RecordSplit implements Closeable {

    /** As many as are kept of the findings that come without a record; a reader keeps no more of them at the end. */
    private static final int MOST_LATE = 10_000;

    private final OutputStream valid;
    private final OutputStream refused;
    private final Messages messages;
    private final Severity refuses;
    private final StagedRecords staged;
    private final List<Finding> late = new ArrayList<>();
    private long notPlaced;

    /**
     * Creates a split that refuses records with errors.
     *
     * @param valid takes the valid records; it is not closed
     * @param refused takes the others; it is not closed
     * @param folder the folder for the temporary file, which only its owner can read
     * @throws IOException if there can be no file in it
     */
    public RecordSplit(OutputStream valid, OutputStream refused, Path folder) throws IOException {
        this(valid, refused, folder, Messages.english(), Severity.ERROR);
    }

    /**
     * Creates a split.
     *
     * @param valid takes the valid records; it is not closed
     * @param refused takes the others; it is not closed
     * @param folder the folder for the temporary file, which only its owner can read
     * @param messages words the findings
     * @param refuses the least severe findings for which a record is refused
     * @throws IOException if there can be no file in it
     */
    public RecordSplit(OutputStream valid, OutputStream refused, Path folder, Messages messages, Severity refuses)
            throws IOException {
        this.valid = Objects.requireNonNull(valid, "valid");
        this.refused = Objects.requireNonNull(refused, "refused");
        this.messages = Objects.requireNonNull(messages, "messages");
        this.refuses = Objects.requireNonNull(refuses, "refuses");
        this.staged = new StagedRecords(folder);
    }

    /**
     * Takes the item that a source has just returned.
     *
     * @param item the item
     * @param source the source, which has not been asked for another item
     * @throws IOException if it cannot be kept
     */
    public void add(ReadRecord item, RecordSource source) throws IOException {
        byte[] json = source.json().orElse(null);
        if (json == null && item.record() != null) {
            json = EngagementWriter.compact().write(item.record()).getBytes(StandardCharsets.UTF_8);
        }
        if (json == null) {
            item.findings().forEach(this::addLate);
            return;
        }
        boolean isRefused = item.record() == null || item.findings().stream().anyMatch(this::refuses);
        // To word what nobody will read would take longer than everything else.
        String findings = isRefused ? RefusedRecord.findings(item.findings(), messages) : "";
        staged.add(item.place(), isRefused, json, findings);
    }

    private void addLate(Finding finding) {
        if (late.size() < MOST_LATE) {
            late.add(finding);
        } else if (refuses(finding)) {
            notPlaced++;
        }
    }

    private boolean refuses(Finding finding) {
        return finding.severity().compareTo(refuses) <= 0;
    }

    /**
     * Writes the records that were taken since the last input.
     *
     * @param name the name of the input
     * @throws IOException if they cannot be written
     */
    public void endInput(String name) throws IOException {
        LateFindings more = new LateFindings(late);
        late.clear();
        staged.drain(record -> write(name, record, more.about(record)));
        List<Finding> others = more.others().stream().filter(this::refuses).toList();
        if (!others.isEmpty()) {
            write(refused, RefusedRecord.line(name, null, RefusedRecord.findings(others, messages)));
        }
    }

    private void write(String name, StagedRecords.Staged record, List<Finding> more) throws IOException {
        if (record.isRefused() || more.stream().anyMatch(this::refuses)) {
            String findings = RefusedRecord.join(record.findings(), RefusedRecord.findings(more, messages));
            write(refused, RefusedRecord.line(name, record.json(), findings));
        } else {
            valid.write(RefusedRecord.onOneLine(record.json()));
            valid.write('\n');
        }
    }

    private static void write(OutputStream output, String line) throws IOException {
        output.write(line.getBytes(StandardCharsets.UTF_8));
        output.write('\n');
    }

    /**
     * How many findings are with no record, because there were too many that came without one. Records that they are about may
     * be among the valid ones.
     *
     * @return the number; 0 unless there were more than ten thousand
     */
    public long notPlaced() {
        return notPlaced;
    }

    /** Deletes the temporary file. */
    @Override
    public void close() throws IOException {
        staged.close();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Framing;
import org.ohsel.io.Limits;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.RecordStream;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Place;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.engine.FindingCollector;
import org.ohsel.rules.standard.JsonRules;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The records of a spreadsheet, read one at a time: memory does not grow with the file. Findings about the sheets and about the
 * records as a whole come as items without a record. For one thread.
 */
public final class SheetRecords implements Iterator<ReadRecord>, AutoCloseable {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Place DOCUMENT = new Place("", null, null);

    private final Path file;
    private final Columns columns;
    private final CellValue values;
    private final Limits limits;
    private final FindingCollector sheetFindings;
    private final FindingCollector all;
    private final Drafts drafts;
    private final RecordStream records;

    /** The cells of the records that were handed to the reader and have not come back, by their number from 1. */
    private final TreeMap<Long, Draft.Places> inFlight = new TreeMap<>();

    private long begun;
    private @Nullable ReadRecord next;

    SheetRecords(Path file, EngagementReader reader, EngagementValidator validator, Columns columns, Limits limits)
            throws IOException {
        this.file = file;
        this.columns = columns;
        this.limits = limits;
        this.values = new CellValue(validator.engine().context().vocabulary());
        this.sheetFindings = validator.engine().collector();
        this.all = validator.engine().collector();
        this.drafts = open(this::report);
        this.records = reader.withFraming(Framing.LINES).withThreads(1).records(new Lines());
    }

    private Drafts open(Drafts.Problems problems) throws IOException {
        Book book;
        try {
            book = Book.open(file, limits.textBytes());
        } catch (UnreadableSheet e) {
            book = new Damaged(e);
        }
        return new Drafts(book, columns, values, problems);
    }

    private void report(RuleInfo rule, @Nullable Location at, Map<String, ?> arguments) {
        sheetFindings.add(rule, new Place("", null, at), "", arguments);
    }

    /**
     * What the columns were taken for.
     *
     * @return the columns of each sheet that has been begun, by its name; that of a CSV file is empty
     */
    public Map<String, List<Column>> columns() {
        return new TreeMap<>(drafts.meanings());
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            Findings waiting = sheetFindings.take();
            if (!waiting.isEmpty()) {
                all.addAll(waiting);
                next = new ReadRecord(null, DOCUMENT, waiting);
            } else if (records.hasNext()) {
                next = located(records.next());
            } else {
                Findings last = sheetFindings.take();
                if (last.isEmpty()) {
                    return false;
                }
                all.addAll(last);
                next = new ReadRecord(null, DOCUMENT, last);
            }
        }
        return true;
    }

    @Override
    public ReadRecord next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more records");
        }
        ReadRecord item = next;
        next = null;
        return item;
    }

    private ReadRecord located(ReadRecord read) {
        Map<Long, Draft.Places> places =
                read.record() == null && read.place().location() == null ? again(read.findings()) : inFlight;
        Findings findings = known(read.findings()).map(finding -> at(finding, places));
        all.addAll(findings);
        @Nullable Location line = read.place().location();
        if (line == null) {
            return new ReadRecord(read.record(), read.place(), findings);
        }
        Draft.@Nullable Places own = inFlight.get(line.line());
        inFlight.headMap(line.line(), true).clear();
        Place place = new Place(read.place().pointer(), read.place().recordId(), own == null ? null : own.start());
        return new ReadRecord(read.record(), place, findings);
    }

    /** Without those on unknown members: they are the columns that nobody knows, which are reported once each. */
    private static Findings known(Findings findings) {
        String rule = JsonRules.UNKNOWN_MEMBER.id();
        Map<String, Long> byRule = new TreeMap<>(findings.countByRule());
        @Nullable Long unknown = byRule.remove(rule);
        if (unknown == null) {
            return findings;
        }
        Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            long count = findings.count(severity) - (severity == Severity.INFO ? unknown : 0);
            if (count > 0) {
                bySeverity.put(severity, count);
            }
        }
        List<Finding> kept = findings.stream()
                .filter(finding -> !finding.ruleId().equals(rule))
                .toList();
        return new Findings(kept, byRule, bySeverity, findings.suppressionsUsed());
    }

    private static Finding at(Finding finding, Map<Long, Draft.Places> places) {
        @Nullable Location line = finding.location();
        Draft.@Nullable Places record = line == null ? null : places.get(line.line());
        return record == null ? finding.at(null) : finding.at(record.of(within(finding.pointer())));
    }

    /** The pointer within the record, which follows the number of the record. */
    private static String within(String pointer) {
        int end = pointer.indexOf('/', 1);
        return pointer.matches("/[0-9]+(?:/.*)?") ? end < 0 ? "" : pointer.substring(end) : pointer;
    }

    /** Reads the file again, for the cells of findings that came up at its end. */
    private Map<Long, Draft.Places> again(Findings findings) {
        TreeSet<Long> wanted = new TreeSet<>();
        findings.forEach(finding -> {
            if (finding.location() != null) {
                wanted.add(finding.location().line());
            }
        });
        SortedMap<Long, Draft.Places> places = new TreeMap<>();
        if (wanted.isEmpty()) {
            return places;
        }
        try (Drafts again = open((rule, at, arguments) -> {})) {
            for (long number = 1; number <= wanted.last() && again.hasNext(); number++) {
                Draft draft = again.next();
                if (wanted.contains(number)) {
                    write(draft, new ByteArrayOutputStream());
                    places.put(number, draft.places());
                }
            }
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Draft draft, ByteArrayOutputStream bytes) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            draft.write(json);
        }
    }

    /**
     * All findings so far; at the end, all there are.
     *
     * @return the findings, each at its cell
     */
    public Findings findings() {
        return all.found().sorted((one, other) -> {
            @Nullable Location first = one.location();
            @Nullable Location second = other.location();
            return first == null || second == null
                    ? Boolean.compare(first == null, second == null)
                    : first.compareTo(second);
        });
    }

    @Override
    public void close() {
        records.close();
        try {
            drafts.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The records as JSON, a line each, written as they are asked for. */
    private final class Lines extends InputStream {

        private byte[] line = new byte[0];
        private int at;

        @Override
        public int read() {
            return fill() ? line[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, line.length - at);
            System.arraycopy(line, at, target, from, count);
            at += count;
            return count;
        }

        private boolean fill() {
            if (at < line.length) {
                return true;
            }
            if (!drafts.hasNext()) {
                return false;
            }
            Draft draft = drafts.next();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(draft, bytes);
            bytes.write('\n');
            inFlight.put(++begun, draft.places());
            line = bytes.toByteArray();
            at = 0;
            return true;
        }
    }

    /** A file that could not be opened: nothing can be read of it. */
    record Damaged(UnreadableSheet why) implements Book {

        @Override
        public Iterable<Sheet> sheets() {
            List<Sheet> sheets = new ArrayList<>();
            sheets.add(new Sheet() {
                @Override
                public String name() {
                    return "";
                }

                @Override
                public Iterator<Line> lines() {
                    throw why;
                }
            });
            return sheets;
        }

        @Override
        public List<String> leftOut() {
            return List.of();
        }

        @Override
        public void close() {}
    }
}

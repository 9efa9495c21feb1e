// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Framing;
import org.ohsel.io.Limits;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.RecordSource;
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

/**
 * The records of a spreadsheet, read one at a time: memory does not grow with the records. Findings about the sheets and about
 * the records as a whole come as items without a record. A record whose rows do not follow one another comes when the last of
 * them has been read. For one thread.
 *
 * <pre>{@code
 * try (SheetRecords records = SheetReader.standard().records(Path.of("log.csv"))) {
 *     records.forEachRemaining(next -> next.findings().forEach(System.out::println));
 *     records.columns().values().forEach(System.out::println); // what the headings were taken for
 * }
 * }</pre>
 */
public final class SheetRecords implements RecordSource {

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
    private final TreeMap<Long, Draft> inFlight = new TreeMap<>();

    private final long mostBytes;
    private long begun;
    private long bytes;
    private @Nullable ReadRecord next;

    SheetRecords(
            Path file,
            EngagementReader reader,
            EngagementValidator validator,
            Columns columns,
            Limits limits,
            long mostBytes)
            throws IOException {
        this.file = file;
        this.columns = columns;
        this.limits = limits;
        this.mostBytes = mostBytes;
        this.values = new CellValue(new CellCodes(validator.engine().context().vocabulary()));
        this.sheetFindings = validator.engine().collector();
        this.all = validator.engine().collector();
        this.drafts = open(this::report);
        this.records = reader.withFraming(Framing.LINES).withThreads(1).records(new Lines());
    }

    private Drafts open(Notes notes) throws IOException {
        try {
            return new Drafts(Book.open(file, limits), columns, values, limits, notes);
        } catch (UnreadableSheet e) {
            e.report(notes);
            return Drafts.none(columns, values, limits);
        }
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
            all.addAll(waiting);
            if (!waiting.isEmpty()) {
                next = new ReadRecord(null, DOCUMENT, waiting);
            } else if (records.hasNext()) {
                next = located(records.next());
            } else {
                Findings last = sheetFindings.take();
                all.addAll(last);
                if (last.isEmpty()) {
                    return false;
                }
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
        SortedMap<Long, Draft> sources =
                read.record() == null && read.place().location() == null ? again(read.findings()) : inFlight;
        Findings findings = known(read.findings()).map(finding -> at(finding, sources));
        all.addAll(findings);
        @Nullable Location line = read.place().location();
        if (line == null) {
            return new ReadRecord(read.record(), read.place(), findings);
        }
        @Nullable Draft own = inFlight.get(line.line());
        inFlight.headMap(line.line(), true).clear();
        Place place = new Place(
                read.place().pointer(),
                read.place().recordId(),
                own == null ? null : own.root().line.start());
        return new ReadRecord(read.record(), place, findings);
    }

    /**
     * Without those that speak of JSON: on unknown members, which are columns that have been reported, and on an input without
     * records.
     */
    private Findings known(Findings findings) {
        List<Finding> kept =
                findings.stream().filter(finding -> !isReported(finding)).toList();
        if (kept.size() == findings.kept().size()) {
            return findings;
        }
        Map<String, Long> byRule = new TreeMap<>(findings.countByRule());
        Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            bySeverity.put(severity, findings.count(severity));
        }
        findings.stream().filter(this::isReported).forEach(finding -> {
            byRule.merge(finding.ruleId(), -1L, Long::sum);
            bySeverity.merge(finding.severity(), -1L, Long::sum);
        });
        byRule.values().removeIf(count -> count == 0);
        bySeverity.values().removeIf(count -> count == 0);
        return new Findings(kept, byRule, bySeverity, findings.suppressed());
    }

    private boolean isReported(Finding finding) {
        if (!finding.ruleId().equals(JsonRules.UNKNOWN_MEMBER.id())) {
            return finding.ruleId().equals(JsonRules.EMPTY.id());
        }
        String name = finding.pointer().substring(finding.pointer().lastIndexOf('/') + 1);
        return drafts.unknown().contains(name.replace("~1", "/").replace("~0", "~"));
    }

    private static Finding at(Finding finding, Map<Long, Draft> sources) {
        @Nullable Location line = finding.location();
        @Nullable Draft draft = line == null ? null : sources.get(line.line());
        if (draft == null) {
            return finding.at(null);
        }
        String pointer = within(finding.pointer());
        Optional<Draft.Leaf> leaf = DraftPlaces.leaf(draft, pointer);
        Finding inWords = leaf.isPresent() ? CellRemedy.of(finding, leaf.get()) : finding;
        return inWords.at(DraftPlaces.of(draft, pointer));
    }

    /** The pointer within the record, which follows the number of the record. */
    private static String within(String pointer) {
        int end = pointer.indexOf('/', 1);
        return pointer.matches("/[0-9]+(?:/.*)?") ? end < 0 ? "" : pointer.substring(end) : pointer;
    }

    /** Reads the file again, for the cells of findings that came up at its end. */
    private SortedMap<Long, Draft> again(Findings findings) {
        TreeSet<Long> wanted = new TreeSet<>();
        findings.forEach(finding -> {
            if (finding.location() != null) {
                wanted.add(finding.location().line());
            }
        });
        SortedMap<Long, Draft> found = new TreeMap<>();
        if (wanted.isEmpty()) {
            return found;
        }
        try (Drafts again = open(Notes.NONE)) {
            for (long number = 1; number <= wanted.last() && again.hasNext(); number++) {
                Draft draft = again.next();
                if (wanted.contains(number)) {
                    found.put(number, draft);
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@inheritDoc} Each is at its cell. */
    @Override
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
        private boolean isFull;

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
            if (isFull || !drafts.hasNext()) {
                return false;
            }
            Draft draft = drafts.next();
            line = DraftJson.line(draft);
            bytes += line.length;
            if (bytes > mostBytes) {
                report(
                        JsonRules.LIMIT,
                        draft.root().line.start(),
                        Map.of("reason", "the records take more than " + mostBytes + " bytes; the rest is not read"));
                line = new byte[0];
                isFull = true;
                return false;
            }
            inFlight.put(++begun, draft);
            at = 0;
            return true;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Framing;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.RecordStream;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Findings;

/** The records of several inputs, one after the other, and what is known of each input once it was read. */
final class Conversion implements Iterator<EngagementRecord>, AutoCloseable {

    /** The rules on what could not be read, and so is no record. */
    private static final Set<String> UNREAD = Set.of(
            "OHSEL-JSON-001", "OHSEL-JSON-006", "OHSEL-JSON-007", "OHSEL-JSON-010", "OHSEL-JSON-011", "OHSEL-JSON-014");

    private static final String DUPLICATE = "OHSEL-JSON-005";

    /** The layout of an input, by what its first record or its own members show. */
    enum Kind {
        /** An object with records and perhaps more. */
        LOG,
        /** An array of records. */
        ARRAY,
        /** One record, or one after the other. */
        RECORDS
    }

    /**
     * An input that was read to its end.
     *
     * @param input the input
     * @param kind its layout
     * @param log what it says beside the records
     * @param findings what was found in it
     * @param records how many records it has
     * @param lost how many pieces are not among the records: what could not be read at all, and duplicate members
     */
    record Done(Input input, Kind kind, EngagementLog log, Findings findings, long records, long lost) {

        /** Whether it says anything beside the records. */
        boolean hasMore() {
            return !log.equals(EngagementLog.of(List.of()));
        }
    }

    private final Iterator<Input> inputs;
    private final EngagementReader reader;
    private final List<Done> done = new ArrayList<>();
    private @Nullable Input input;
    private @Nullable RecordStream stream;
    private @Nullable EngagementRecord next;
    private Kind kind = Kind.RECORDS;
    private long records;
    private long lost;

    Conversion(List<Input> inputs, EngagementReader reader) {
        this.inputs = inputs.iterator();
        this.reader = reader;
    }

    /** The inputs that were read to their ends. */
    List<Done> done() {
        return done;
    }

    /** The layout of the input that the next record is from. */
    Kind kind() {
        return kind;
    }

    @Override
    public boolean hasNext() {
        while (next == null && open()) {
            RecordStream open = stream();
            if (open.hasNext()) {
                take(open.next());
            } else {
                end(open);
            }
        }
        return next != null;
    }

    private RecordStream stream() {
        if (stream == null) {
            throw new IllegalStateException("no input is open");
        }
        return stream;
    }

    private boolean open() {
        if (stream == null && inputs.hasNext()) {
            input = inputs.next();
            kind = Kind.RECORDS;
            records = 0;
            lost = 0;
            try {
                stream = input.records(reader, Framing.AUTO, Interruption.none());
            } catch (IOException e) {
                throw new UncheckedIOException(named(e));
            }
        }
        return stream != null;
    }

    private IOException named(@Nullable IOException e) {
        return new Output.StoppedException(
                "cannot read " + (input == null ? "" : input.name()) + ": " + Inputs.reason(e));
    }

    private void take(ReadRecord item) {
        String pointer = item.place().pointer();
        if (item.record() != null) {
            next = item.record();
            records++;
        } else if (item.place().location() != null
                || UNREAD.stream().anyMatch(item.findings().countByRule()::containsKey)) {
            lost++;
        }
        lost += item.findings().countByRule().getOrDefault(DUPLICATE, 0L);
        if (pointer.startsWith("/records/")) {
            kind = Kind.LOG;
        } else if (!pointer.isEmpty()) {
            kind = Kind.ARRAY;
        }
    }

    private void end(RecordStream open) {
        EngagementLog log = open.log();
        Kind layout = log.equals(EngagementLog.of(List.of())) ? kind : Kind.LOG;
        done.add(new Done(Objects.requireNonNull(input), layout, log, open.findings(), records, lost));
        open.close();
        stream = null;
    }

    @Override
    public EngagementRecord next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more records");
        }
        EngagementRecord record = next;
        next = null;
        return record;
    }

    @Override
    public void close() {
        if (stream != null) {
            stream.close();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.ReadRecord;
import org.ohsel.model.EngagementRecord;

/** The records of one input after another. A flattened stream would hold all records of an input in memory. */
final class ImportedRecords implements Iterator<EngagementRecord>, AutoCloseable {

    private final Iterator<Imported> inputs;
    private @Nullable Stream<ReadRecord> open;
    private Iterator<ReadRecord> items = Collections.emptyIterator();
    private @Nullable EngagementRecord next;

    ImportedRecords(List<? extends Imported> inputs) {
        this.inputs = List.<Imported>copyOf(inputs).iterator();
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            if (items.hasNext()) {
                next = items.next().record();
            } else if (inputs.hasNext()) {
                close();
                open = inputs.next().records();
                items = open.iterator();
            } else {
                return false;
            }
        }
        return true;
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
        if (open != null) {
            open.close();
        }
    }
}

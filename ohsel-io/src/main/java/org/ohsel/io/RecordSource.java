// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ohsel.rules.Findings;

/**
 * Records that are read one at a time: of JSON ({@link RecordStream}), or of a spreadsheet. Findings between the records
 * and findings about all of them together come as items without a record. To be closed after use; for one thread.
 *
 * <pre>{@code
 * try (RecordSource records = EngagementReader.strict().records(file)) {
 *     records.forEachRemaining(item -> System.out.println(item.place() + " " + item.findings()));
 * }
 * }</pre>
 */
public interface RecordSource extends Iterator<ReadRecord>, AutoCloseable {

    /**
     * All findings so far; at the end, all there are.
     *
     * @return the findings, those that were kept in the order of the input
     */
    Findings findings();

    /**
     * The JSON of the record that {@link #next} returned last, as it is in the input: also of one that could not be read. To be
     * asked for before the next item is.
     *
     * @return its bytes in UTF-8, if the input is JSON, without whitespace around it; empty if the item is not a record, if the
     *     input is not JSON, or if the next item has been asked for
     */
    default Optional<byte[]> json() {
        return Optional.empty();
    }

    /**
     * The items that are still to come, as a stream.
     *
     * @return a sequential stream; closing it closes this
     */
    default Stream<ReadRecord> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(this::close);
    }

    /** Closes the input. */
    @Override
    void close();
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.encoders.Codec;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;

/**
 * Turns records into rows and back. Code that Spark generates asks twice for the same row for each of its columns, one column after
 * the other; it is made once.
 *
 * @param <T> the type of record
 */
abstract class RowCodec<T extends EngagementRecord> implements Codec<T, Row> {

    private static final long serialVersionUID = 1;

    /** The record that was asked for last. Two threads may overwrite each other's, which costs time and nothing else. */
    private transient @Nullable Encoded last;

    private record Encoded(EngagementRecord from, Row to) {}

    @Override
    @SuppressWarnings("ReferenceEquality") // the very record: to compare values costs as much as to make the row
    public final Row encode(T record) {
        @Nullable Encoded before = last;
        if (before == null || before.from() != record) {
            before = new Encoded(record, row(record));
            last = before;
        }
        return before.to();
    }

    abstract Row row(T record);
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;

/**
 * Records of one kind in columns: the type, the members, the extensions.
 *
 * @param <T> the kind
 */
final class ColumnCodec<T extends EngagementRecord> extends RowCodec<T> {

    private static final long serialVersionUID = 1;

    private final Class<T> kind;

    ColumnCodec(Class<T> kind) {
        this.kind = kind;
    }

    @Override
    Row row(T record) {
        try {
            @Nullable Object[] columns = PartRows.of(kind).columns(record, 1);
            columns[0] = record.type();
            return RowFactory.create(columns);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(record.type() + " " + record.id() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public T decode(Row row) {
        String expected = EngagementRecord.typeOf(kind);
        if (!expected.equals(row.getString(0))) {
            throw new IllegalArgumentException("the type of record " + row.getString(1) + " is " + row.getString(0)
                    + ", expected " + expected + ": select the rows by their type first");
        }
        try {
            return kind.cast(PartRows.of(kind).toPart(row, 1));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(expected + " " + row.getString(1) + ": " + e.getMessage(), e);
        }
    }
}

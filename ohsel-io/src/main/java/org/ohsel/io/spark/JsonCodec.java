// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ohsel.model.EngagementRecord;

/** Records of any kind: by their types, ids and JSON. */
final class JsonCodec extends RowCodec<EngagementRecord> {

    static final StructType COLUMNS = new StructType()
            .add("type", DataTypes.StringType)
            .add("id", DataTypes.StringType)
            .add("json", DataTypes.BinaryType);

    private static final long serialVersionUID = 1;

    @Override
    Row row(EngagementRecord record) {
        return RowFactory.create(record.type(), record.id(), StoredRecord.write(record));
    }

    /** To change a column is not to change the record, so that it must not pass for one. */
    @Override
    public EngagementRecord decode(Row row) {
        if (row.isNullAt(2)) {
            throw new IllegalArgumentException("the column json is null: select the rows that have a record first");
        }
        EngagementRecord record = StoredRecord.read((byte[]) row.get(2));
        if (!Objects.equals(record.type(), row.get(0)) || !Objects.equals(record.id(), row.get(1))) {
            throw new IllegalArgumentException("the columns type and id say " + row.get(0) + " " + row.get(1)
                    + ", but the column json holds " + record.type() + " " + record.id()
                    + ": change the record, with map, and not the columns");
        }
        return record;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns of records that have been read, and where they are in a row that has just these. */
final class RecordColumns {

    static final int FILE = 0;
    static final int POSITION = 1;
    static final int POINTER = 2;
    static final int LINE = 3;
    static final int COLUMN = 4;
    static final int JSON = 5;
    static final int FINDINGS = 6;
    static final int NEWER = 7;
    static final int LACKING = 8;
    static final int CHECKED = 9;

    static final StructType TYPE = new StructType()
            .add("file", DataTypes.StringType, false)
            .add("position", DataTypes.LongType, false)
            .add("pointer", DataTypes.StringType, false)
            .add("line", DataTypes.LongType)
            .add("column", DataTypes.LongType)
            .add("json", DataTypes.BinaryType)
            .add("findings", DataTypes.createArrayType(FindingRows.TYPE, false), false)
            .add("newerFormat", DataTypes.BooleanType, false)
            .add("otherVocabulary", DataTypes.BooleanType, false)
            .add("checked", DataTypes.BooleanType, false);

    static final List<String> NAMES = List.of(TYPE.fieldNames());

    private RecordColumns() {}

    static Column[] all() {
        return NAMES.stream().map(functions::col).toArray(Column[]::new);
    }
}

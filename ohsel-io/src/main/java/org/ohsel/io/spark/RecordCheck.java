// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.reading.ReadPiece;
import org.ohsel.io.text.Flaw;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Context;
import org.ohsel.rules.Severity;
import org.ohsel.rules.engine.Engine;
import org.ohsel.rules.engine.FindingCollector;

/** Checks each record by itself, and finds the keys by which the rules on logs bring it together with others. */
final class RecordCheck implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1;

    static final StructType TYPE = new StructType()
            .add("position", DataTypes.LongType, false)
            .add("file", DataTypes.StringType, false)
            .add("log", DataTypes.StringType, false)
            .add("record", DataTypes.BooleanType, false)
            .add("lacking", DataTypes.BooleanType, false)
            .add("invalid", DataTypes.BooleanType, false)
            .add("kinds", DataTypes.IntegerType, false)
            .add("findings", DataTypes.createArrayType(FindingRows.TYPE, false), false)
            .add("keys", DataTypes.createArrayType(KeyRows.TYPE, false), false);

    private static final String ERROR = FindingRows.name(Severity.ERROR);
    private static final int SEVERITY = FindingRows.TYPE.fieldIndex("severity");

    private final Broadcast<ExecutorReader> readers;
    private final boolean oneLog;

    /**
     * Creates a function.
     *
     * @param readers the reader of the executor
     * @param oneLog whether all records are of one log
     */
    RecordCheck(Broadcast<ExecutorReader> readers, boolean oneLog) {
        this.readers = readers;
        this.oneLog = oneLog;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        EngagementReader reader = readers.value().get();
        Engine engine = reader.validator().engine();
        FindingCollector findings = engine.collector();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return check(rows.next(), reader, engine, findings);
            }
        };
    }

    private Row check(Row row, EngagementReader reader, Engine engine, FindingCollector findings) {
        String file = row.getString(RecordColumns.FILE);
        String log = oneLog ? "" : file;
        if (row.getBoolean(RecordColumns.CHECKED)) {
            return result(row, log, null, row.getList(RecordColumns.FINDINGS), List.of());
        }
        RecordFrame record = RecordFrame.of(row);
        ReadPiece read = record.frame().length() > reader.limits().recordBytes()
                ? reader.frames()
                        .read(
                                Flaw.longRecord(
                                        record.frame().pointer(), record.frame().start()),
                                record.heading(),
                                findings)
                : reader.frames().read(record.frame(), EngagementRecord.class, record.heading(), findings);
        @Nullable EngagementRecord value = read.record();
        if (value == null) {
            return result(row, log, null, FindingRows.of(read.findings()), List.of());
        }
        Context context = record.heading().foreign() ? engine.context().lackingVocabulary() : engine.context();
        return result(row, log, value, FindingRows.of(read.findings()), KeyRows.of(value, log, engine, context));
    }

    private static Row result(
            Row row, String log, @Nullable EngagementRecord record, List<Row> findings, List<Row> keys) {
        return RowFactory.create(
                row.getLong(RecordColumns.POSITION),
                row.getString(RecordColumns.FILE),
                log,
                record != null,
                row.getBoolean(RecordColumns.LACKING),
                findings.stream().anyMatch(finding -> ERROR.equals(finding.getString(SEVERITY))),
                kinds(keys),
                findings.toArray(Row[]::new),
                keys.toArray(Row[]::new));
    }

    /** The kinds of keys that there are, as bits. */
    private static int kinds(List<Row> keys) {
        int kinds = 0;
        for (Row key : keys) {
            kinds |= 1 << key.getByte(0);
        }
        return kinds;
    }
}

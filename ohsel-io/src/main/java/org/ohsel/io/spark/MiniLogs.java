// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.ohsel.io.EngagementReader;
import org.ohsel.rules.spi.DivisibleLogRule;
import org.ohsel.rules.spi.LogKeys;

/** Judges records in view of those that they refer to, or that have the same id: each in a log of just these. */
final class MiniLogs implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1;

    /** After the columns of a record, those that it is judged with. */
    static final int OTHERS = RecordColumns.TYPE.size();

    private final Broadcast<ExecutorReader> readers;
    private final Broadcast<Numbering> numbers;
    private final Broadcast<Set<String>> lacking;
    private final boolean oneLog;

    MiniLogs(
            Broadcast<ExecutorReader> readers,
            Broadcast<Numbering> numbers,
            Broadcast<Set<String>> lacking,
            boolean oneLog) {
        this.readers = readers;
        this.numbers = numbers;
        this.lacking = lacking;
        this.oneLog = oneLog;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        EngagementReader reader = readers.value().get();
        return stream(rows).flatMap(row -> judge(row, reader)).iterator();
    }

    static Stream<Row> stream(Iterator<Row> rows) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false);
    }

    private Stream<Row> judge(Row row, EngagementReader reader) {
        RecordFrame judged = RecordFrame.of(row);
        List<RecordFrame> records = new ArrayList<>(List.of(judged));
        if (!row.isNullAt(OTHERS)) {
            row.<Row>getList(OTHERS).forEach(other -> records.add(RecordFrame.of(other)));
        }
        records.sort(Comparator.comparingLong(RecordFrame::position));
        LogFindings findings = new LogFindings(
                reader,
                rule -> rule instanceof DivisibleLogRule divisible
                        && divisible.keys().scope() == LogKeys.Scope.RECORD,
                judged.file(),
                lacking.value().contains(oneLog ? "" : judged.file()));
        for (RecordFrame record : records) {
            findings.see(record, numbers.value().of(record.position()));
        }
        List<Row> own = findings.end().stream()
                .filter(found -> !found.isNullAt(1) && found.getLong(1) == judged.position())
                .<Row>map(found -> found.getStruct(3))
                .toList();
        return own.isEmpty() ? Stream.of() : stream(LogFindings.locate(judged, own, reader));
    }
}

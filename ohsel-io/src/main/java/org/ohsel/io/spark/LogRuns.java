// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.spi.DivisibleLogRule;
import org.ohsel.rules.spi.LogKeys;

/** Runs rules over the records of logs, one log after the other, each in its order. */
final class LogRuns implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1;

    private final Broadcast<ExecutorReader> readers;
    private final Broadcast<Numbering> numbers;
    private final Broadcast<Set<String>> lacking;
    private final boolean oneLog;
    private final LogKeys.@Nullable Scope scope;

    /**
     * Creates a function.
     *
     * @param scope the scope of the rules; null for those that cannot be shown a part of the log
     */
    LogRuns(
            Broadcast<ExecutorReader> readers,
            Broadcast<Numbering> numbers,
            Broadcast<Set<String>> lacking,
            boolean oneLog,
            LogKeys.@Nullable Scope scope) {
        this.readers = readers;
        this.numbers = numbers;
        this.lacking = lacking;
        this.oneLog = oneLog;
        this.scope = scope;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        EngagementReader reader = readers.value().get();
        Predicate<LogRule> rules = rule -> scope == null
                ? !(rule instanceof DivisibleLogRule)
                : rule instanceof DivisibleLogRule divisible && divisible.keys().scope() == scope;
        List<Row> found = new ArrayList<>();
        @Nullable String log = null;
        @Nullable LogFindings findings = null;
        while (rows.hasNext()) {
            RecordFrame record = RecordFrame.of(rows.next());
            String next = oneLog ? "" : record.file();
            if (findings == null || !next.equals(log)) {
                if (findings != null) {
                    found.addAll(findings.end());
                }
                log = next;
                findings = new LogFindings(reader, rules, next, lacking.value().contains(next));
            }
            findings.see(record, numbers.value().of(record.position()));
        }
        if (findings != null) {
            found.addAll(findings.end());
        }
        return found.iterator();
    }
}

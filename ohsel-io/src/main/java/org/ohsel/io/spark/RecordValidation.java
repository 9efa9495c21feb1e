// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.ohsel.io.EngagementReader;
import org.ohsel.rules.spi.DivisibleLogRule;

/**
 * Validates records on Spark: by the same rules and with the same findings as {@link EngagementReader}, those on logs as a whole
 * included.
 *
 * <pre>{@code
 * ReaderSetup setup = EngagementReader::tolerant;
 * Dataset<Row> rows = RecordFiles.of(spark).withSetup(setup).read("log.ndjson");
 * try (ValidatedRecords validated = RecordValidation.of(setup).validate(rows)) {
 *     validated.valid().write().parquet("valid");
 *     validated.invalid().write().json("invalid");
 *     System.out.println(validated.counts());
 * }
 * }</pre>
 *
 * <p>The rules on a log as a whole, such as that a reference leads to a record, see what they need by joins and aggregations of keys; only
 * sets of the rows that matter, a few bits for each row at most, and counts by block come to the driver. A {@code LogRule} of your own
 * gets all records of a log in their order, which takes one task for each log, and a shuffle of everything.
 *
 * <p>What one task cannot see differs from {@link EngagementReader}: an input of which two million records cannot be read is read to its
 * end all the same. Immutable.
 */
@SuppressWarnings("exports") // Spark is no module
public final class RecordValidation {

    private final ReaderSetup setup;
    private final boolean oneLog;

    private RecordValidation(ReaderSetup setup, boolean oneLog) {
        this.setup = setup;
        this.oneLog = oneLog;
    }

    /**
     * Validates as a reader does. Each file is a log of its own.
     *
     * @param setup how each executor makes its reader: the one with which the rows are read, see {@link RecordFiles#withSetup}
     * @return what validates
     */
    public static RecordValidation of(ReaderSetup setup) {
        return new RecordValidation(Objects.requireNonNull(setup, "setup"), false);
    }

    /**
     * Takes all records for one log, such as those of the parts into which another job wrote it: a reference may lead from one file to
     * another, and no two records may have the same id. Spreadsheets stay logs of their own.
     *
     * @return what validates so
     */
    public RecordValidation oneLog() {
        return new RecordValidation(setup, true);
    }

    /**
     * Validates records. Runs at once; what was found is kept by the executors until the result is closed, the records themselves are
     * not.
     *
     * @param rows the records, as {@link RecordFiles} gives them; they are read several times
     * @return the valid and the invalid ones, and what was found
     * @throws IllegalArgumentException if a column that {@link RecordFiles} makes is missing
     */
    public ValidatedRecords validate(Dataset<Row> rows) {
        List<String> columns = List.of(rows.columns());
        for (String name : RecordColumns.NAMES) {
            if (!columns.contains(name)) {
                throw new IllegalArgumentException("the column " + name
                        + " is missing: read the records with RecordFiles.read or RecordFiles.column");
            }
        }
        JavaSparkContext spark =
                JavaSparkContext.fromSparkContext(rows.sparkSession().sparkContext());
        Broadcast<ExecutorReader> readers = spark.broadcast(new ExecutorReader(setup));
        RuleCounts counts = new RuleCounts();
        spark.sc().register(counts, "ohsel findings by rule");
        Dataset<Row> records = rows.select(RecordColumns.all());
        Dataset<Row> checked = records.mapPartitions(new RecordCheck(readers, oneLog), Encoders.row(RecordCheck.TYPE))
                .persist(StorageLevel.MEMORY_AND_DISK());
        Survey survey = Survey.of(checked, counts);
        boolean hasOtherRules = setup.reader().validator().engine().logRules().stream()
                .anyMatch(rule -> !(rule instanceof DivisibleLogRule));
        WholeLog log = new WholeLog(spark, records, checked, survey, readers, oneLog);
        Dataset<Row> whole = log.findings(hasOtherRules)
                .select("file", "position", "finding")
                .persist(StorageLevel.MEMORY_AND_DISK());
        // In an action, Spark counts what each task found once, even if the task had to be run again.
        whole.select("finding.rule").foreachPartition((ForeachPartitionFunction<Row>)
                partition -> partition.forEachRemaining(row -> counts.add(row.getString(0))));
        log.close();
        return new ValidatedRecords(readers, rows, checked, survey, whole, counts.value());
    }
}

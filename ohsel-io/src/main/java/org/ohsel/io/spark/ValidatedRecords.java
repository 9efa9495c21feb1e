// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;

import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.ohsel.io.EngagementReader;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Severity;
import org.ohsel.rules.engine.FindingCollector;
import org.roaringbitmap.longlong.Roaring64Bitmap;

/**
 * Records that have been validated. The datasets are lazy, and read the records again whenever they are used; what was found is kept
 * until this is closed.
 */
@SuppressWarnings("exports") // Spark is no module
public final class ValidatedRecords implements AutoCloseable {

    private final Broadcast<ExecutorReader> readers;
    private final Dataset<Row> rows;
    private final Dataset<Row> checked;
    private final Dataset<Row> found;
    private final Dataset<Row> whole;
    private final Map<String, Long> counts;
    private final JavaSparkContext spark;
    private final Roaring64Bitmap invalid;

    ValidatedRecords(
            Broadcast<ExecutorReader> readers,
            Dataset<Row> rows,
            Dataset<Row> checked,
            Survey survey,
            Dataset<Row> whole,
            Map<String, Long> counts) {
        this.readers = readers;
        this.rows = rows;
        this.checked = checked;
        this.found = checked.select(
                        col("file"), col("position"), explode(col("findings")).as("finding"))
                .union(whole);
        this.whole = whole;
        this.counts = Map.copyOf(counts);
        this.spark = JavaSparkContext.fromSparkContext(rows.sparkSession().sparkContext());
        Column isError = col("finding.severity").equalTo(FindingRows.name(Severity.ERROR));
        this.invalid = Positions.or(
                survey.invalid(),
                Positions.of(
                        whole.where(isError.and(col("position").isNotNull())).select("position")));
    }

    /**
     * The records without errors. They may have warnings: see {@link #findings}.
     *
     * @return rows as they were read
     */
    public Dataset<Row> valid() {
        return rows.where(col("json").isNotNull().and(not(isInvalid())));
    }

    /**
     * The records without errors, as records.
     *
     * <pre>{@code
     * Dataset<EngagementRecord> records = validated.records();
     * }</pre>
     *
     * @return the records of {@link #valid}; their columns are those of {@link RecordEncoders#record}
     */
    public Dataset<EngagementRecord> records() {
        Broadcast<ExecutorReader> sent = readers;
        return valid().select(RecordColumns.all())
                .mapPartitions(
                        (MapPartitionsFunction<Row, EngagementRecord>) partition -> records(partition, sent.value()),
                        RecordEncoders.record());
    }

    private static Iterator<EngagementRecord> records(Iterator<Row> rows, ExecutorReader executor) {
        EngagementReader reader = executor.get();
        FindingCollector findings = reader.validator().engine().collector();
        return MiniLogs.stream(rows)
                .map(RecordFrame::of)
                .map(row -> reader.frames()
                        .read(row.frame(), EngagementRecord.class, row.heading(), findings)
                        .record())
                .filter(Objects::nonNull)
                .iterator();
    }

    /**
     * The records with errors, and what is wrong between the records, each with all its findings, warnings included, in the order of the
     * file.
     *
     * @return rows as they were read, but for the column {@code findings}, which is complete
     */
    public Dataset<Row> invalid() {
        Column order = struct(col("finding.line"), col("finding.column"), col("finding"));
        Dataset<Row> all = found.where(isInvalid())
                .groupBy(col("position").as("at"))
                .agg(transform(array_sort(collect_list(order)), each -> each.getField("finding"))
                        .as("all"));
        return rows.where(isInvalid())
                .join(all, col("position").equalTo(col("at")))
                .withColumn("findings", col("all"))
                .drop("at", "all");
    }

    private Column isInvalid() {
        return Positions.in(invalid, col("position"), spark);
    }

    /**
     * All findings, each in a row of its own.
     *
     * @return the file and the position of each, without a position if it is about a log as a whole, and the columns of the finding; in
     *     no order
     */
    public Dataset<Row> findings() {
        return found.select("file", "position", "finding.*");
    }

    /**
     * The findings of the rules on logs as a whole, each in a row of its own.
     *
     * @return the same columns as of {@link #findings}
     */
    public Dataset<Row> logFindings() {
        return whole.select("file", "position", "finding.*");
    }

    /**
     * How often each rule found something, counted by accumulators while the records were validated. Those of
     * {@code "ohsel findings by rule"} can be watched in Spark's own pages.
     *
     * @return the number of findings by the id of the rule
     */
    public Map<String, Long> counts() {
        return counts;
    }

    /** Lets the executors forget what was found. */
    @Override
    public void close() {
        checked.unpersist();
        whole.unpersist();
    }
}

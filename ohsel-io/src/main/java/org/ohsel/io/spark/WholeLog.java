// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.rules.spi.LogKeys;
import org.roaringbitmap.longlong.Roaring64Bitmap;

/**
 * The findings of the rules on logs. Joins and aggregations of keys find the few records of a log that matter; the rules themselves then
 * see only these, and say the same as of the whole log.
 */
final class WholeLog {

    /** Up to how many records are sent to every executor, rather than joined by shuffling. */
    private static final long FEW = 10_000;

    private final JavaSparkContext spark;
    private final Dataset<Row> records;
    private final Dataset<Row> checked;
    private final Survey survey;
    private final Dataset<Row> keys;
    private final Dataset<Row> offers;
    private final Broadcast<ExecutorReader> readers;
    private final Broadcast<Numbering> numbers;
    private final Broadcast<Set<String>> lacking;
    private final boolean oneLog;
    private final List<Dataset<Row>> runs = new ArrayList<>();

    WholeLog(
            JavaSparkContext spark,
            Dataset<Row> records,
            Dataset<Row> checked,
            Survey survey,
            Broadcast<ExecutorReader> readers,
            boolean oneLog) {
        this.spark = spark;
        this.records = records;
        this.checked = checked;
        this.readers = readers;
        this.oneLog = oneLog;
        this.keys = checked.select(
                        col("log"), col("position"), explode(col("keys")).as("key"))
                .select("log", "position", "key.kind", "key.key", "key.type");
        this.offers = of(KeyRows.OFFER, KeyRows.ONLY, KeyRows.ID, KeyRows.ONLY_ID)
                .groupBy("key")
                .agg(
                        min(struct("position", "type")).as("first"),
                        max("position").as("last"))
                .persist(StorageLevel.MEMORY_AND_DISK());
        this.survey = survey;
        this.numbers = spark.broadcast(survey.numbering());
        this.lacking = spark.broadcast(survey.lacking());
    }

    private Dataset<Row> of(Object... kinds) {
        return keys.where(col("kind").isin(kinds));
    }

    /** All findings, with their locations. */
    Dataset<Row> findings(boolean hasOtherRules) {
        Dataset<Row> found = ofRecords();
        if (survey.hasAny(List.of(KeyRows.LOG))) {
            found = found.union(run(coverage(), LogKeys.Scope.LOG));
        }
        if (survey.hasAny(List.of(KeyRows.CIRCLE_USE))) {
            Roaring64Bitmap onCircles = new CircleRecords(spark, keys, offers).find();
            if (!onCircles.isEmpty()) {
                found = found.union(run(content(onCircles), LogKeys.Scope.CIRCLE));
            }
        }
        return hasOtherRules ? found.union(run(records.where(functions.not(col("checked"))), null)) : found;
    }

    /** Lets the executors forget the keys. */
    void close() {
        offers.unpersist();
        runs.forEach(Dataset::unpersist);
    }

    private Dataset<Row> content(Roaring64Bitmap positions) {
        return records.where(Positions.in(positions, col("position"), spark));
    }

    private Dataset<Row> ofRecords() {
        Roaring64Bitmap suspects = suspects();
        return suspects.isEmpty() ? none() : judge(suspects);
    }

    /** The records in which there may be a finding. */
    private Roaring64Bitmap suspects() {
        Roaring64Bitmap suspects = new Roaring64Bitmap();
        if (survey.hasAny(List.of(KeyRows.ONLY, KeyRows.ONLY_ID))) {
            suspects.or(Positions.of(repeated()));
        }
        if (survey.hasAny(List.of(KeyRows.EXPECT, KeyRows.REFER))) {
            suspects.or(Positions.of(astray()));
        }
        if (survey.hasAny(List.of(KeyRows.JUDGE))) {
            suspects.or(Positions.of(of(KeyRows.JUDGE).select("position")));
        }
        return suspects;
    }

    /** The records that offer what an earlier record offers. */
    private Dataset<Row> repeated() {
        return of(KeyRows.ONLY, KeyRows.ONLY_ID)
                .join(offers.where(col("last").gt(col("first.position"))), "key")
                .where(col("position").gt(col("first.position")))
                .select("position");
    }

    /** The records that expect what no record offers, or a record of another type. */
    private Dataset<Row> astray() {
        Column isOther = col("kind")
                .equalTo(KeyRows.REFER)
                .and(col("type").notEqual(KeyRows.ANY))
                .and(col("type").notEqual(col("first.type")))
                .and(col("first.type").notEqual(KeyRows.UNKNOWN));
        return of(KeyRows.EXPECT, KeyRows.REFER)
                .join(offers, new String[] {"key"}, "left_outer")
                .where(col("first").isNull().or(isOther))
                .select("position");
    }

    private Dataset<Row> judge(Roaring64Bitmap suspects) {
        Dataset<Row> pairs = of(KeyRows.ONLY, KeyRows.ONLY_ID, KeyRows.USE, KeyRows.EXPECT, KeyRows.REFER)
                .where(Positions.in(suspects, col("position"), spark))
                .join(offers, "key")
                .where(col("position").notEqual(col("first.position")))
                .select(col("position").as("judged"), col("first.position").as("with"))
                .distinct();
        Roaring64Bitmap needed = Positions.of(pairs.select("with"));
        Dataset<Row> needs = content(needed).select(struct(RecordColumns.all()).as("other"));
        Dataset<Row> others = pairs.join(
                        needed.getLongCardinality() > FEW ? needs : broadcast(needs),
                        col("with").equalTo(col("other.position")))
                .groupBy("judged")
                .agg(collect_list("other").as("others"));
        return content(suspects)
                .join(others, col("position").equalTo(col("judged")), "left_outer")
                .drop("judged")
                .mapPartitions(new MiniLogs(readers, numbers, lacking, oneLog), Encoders.row(LogFindings.TYPE));
    }

    /** The first and the last record that cover anything. */
    private Dataset<Row> coverage() {
        Dataset<Row> ends = of(KeyRows.LOG)
                .groupBy("key")
                .agg(min("position").as("first"), max("position").as("last"));
        return content(Positions.of(ends.select(explode(functions.array(col("first"), col("last"))))));
    }

    private Dataset<Row> none() {
        return checked.limit(0)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> Collections.emptyIterator(),
                        Encoders.row(LogFindings.TYPE));
    }

    /** Runs the rules of a scope over some records of each log, or, without a scope, those that are not divisible. */
    private Dataset<Row> run(Dataset<Row> shown, LogKeys.@Nullable Scope scope) {
        Column log = oneLog ? functions.lit("") : col("file");
        Dataset<Row> found = shown.repartition(Math.min(survey.logs(), 2 * spark.defaultParallelism()), log)
                .sortWithinPartitions(log, col("position"))
                .select(RecordColumns.all())
                .mapPartitions(new LogRuns(readers, numbers, lacking, oneLog, scope), Encoders.row(LogFindings.TYPE))
                .persist(StorageLevel.MEMORY_AND_DISK());
        runs.add(found);
        Dataset<Row> open = found.where(functions.not(col("located")));
        Roaring64Bitmap about = Positions.of(open.select("position"));
        if (about.isEmpty()) {
            return found;
        }
        Dataset<Row> located = content(about)
                .join(
                        open.groupBy(col("position").as("about"))
                                .agg(collect_list("finding").as("found")),
                        col("position").equalTo(col("about")))
                .drop("about")
                .mapPartitions(new Locating(readers), Encoders.row(LogFindings.TYPE));
        return found.where(col("located")).union(located);
    }

    /** Gives findings that came up at the end of a log their locations. */
    private record Locating(Broadcast<ExecutorReader> readers) implements MapPartitionsFunction<Row, Row> {

        @Override
        public Iterator<Row> call(Iterator<Row> rows) {
            EngagementReader reader = readers.value().get();
            return MiniLogs.stream(rows)
                    .flatMap(row -> MiniLogs.stream(
                            LogFindings.locate(RecordFrame.of(row), row.getList(RecordColumns.TYPE.size()), reader)))
                    .iterator();
        }
    }
}

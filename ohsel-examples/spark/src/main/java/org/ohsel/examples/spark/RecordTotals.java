// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.report.Overview;
import org.ohsel.io.report.Summary;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.EngagementValidator;

/**
 * What the records say as a whole, counted where they are: a little of each partition comes to the driver, and no record.
 *
 * @param summary counts the records
 * @param overview what they cover
 */
record RecordTotals(Summary summary, Overview overview) implements Serializable {

    private static final long serialVersionUID = 1;

    private static RecordTotals none(EngagementValidator validator) {
        Overview overview =
                new Overview(validator.vocabulary(), validator.asOfDate().orElse(null));
        return new RecordTotals(new Summary(), overview);
    }

    /** Counts rows as {@code RecordFiles} makes them. */
    static RecordTotals of(Dataset<Row> rows, RuleSettings settings) {
        JavaSparkContext spark =
                JavaSparkContext.fromSparkContext(rows.sparkSession().sparkContext());
        Broadcast<RuleSettings> broadcast = spark.broadcast(settings);
        RecordTotals all = none(settings.validator());
        rows.select("json")
                .javaRDD()
                .mapPartitions(some -> List.of(count(some, broadcast.value())).iterator())
                .collect()
                .forEach(all::addAll);
        return all;
    }

    private static RecordTotals count(Iterator<Row> rows, RuleSettings settings) {
        RecordTotals totals = none(settings.validator());
        // The findings have been reported, so that none has to be found again.
        EngagementReader reader = EngagementReader.tolerant()
                .withValidator(EngagementValidator.standard()
                        .withVocabulary(settings.validator().vocabulary())
                        .withMostFindings(0));
        while (rows.hasNext()) {
            Row row = rows.next();
            if (!row.isNullAt(0)) {
                @Nullable
                EngagementRecord record =
                        reader.readRecord(row.<byte[]>getAs(0)).partial();
                if (record != null) {
                    totals.summary.add(record);
                    totals.overview.add(record);
                }
            }
        }
        return totals;
    }

    private void addAll(RecordTotals other) {
        summary.addAll(other.summary);
        overview.addAll(other.overview);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_arrays;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.row_number;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Severity;

/**
 * The findings of each file as reports take them: all counted, and the first listed, in the order of the file. No more than those come
 * to the driver, those of one file at a time.
 */
final class FileFindings {

    /** How many findings of a file reports list, as on the command line. */
    static final int MOST = 10_000;

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::location, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Dataset<Row> findings;
    private final FindingRow rows;
    private final Map<String, Map<String, Long>> byRule = new HashMap<>();
    private final Map<String, Map<Severity, Long>> bySeverity = new HashMap<>();

    FileFindings(Dataset<Row> findings, FindingRow rows) {
        this.findings = findings;
        this.rows = rows;
        for (Row row : findings.groupBy("file", "rule", "severity").count().collectAsList()) {
            String file = row.getString(0);
            long count = row.getLong(3);
            byRule.computeIfAbsent(file, any -> new TreeMap<>()).merge(row.getString(1), count, Long::sum);
            bySeverity
                    .computeIfAbsent(file, any -> new EnumMap<>(Severity.class))
                    .merge(Severity.valueOf(row.getString(2).toUpperCase(Locale.ROOT)), count, Long::sum);
        }
    }

    /** How many findings of a severity there are in all files. */
    long count(Severity severity) {
        return bySeverity.values().stream()
                .mapToLong(counts -> counts.getOrDefault(severity, 0L))
                .sum();
    }

    /** Whether a file was neither a record nor a log, so that there is no result. */
    boolean hasOther() {
        return byRule.values().stream().anyMatch(rules -> rules.containsKey("OHSEL-JSON-014"));
    }

    /** Takes the findings of a file. */
    @FunctionalInterface
    interface Taker {

        /** Takes them. */
        void take(String file, Findings findings) throws IOException;
    }

    /** Gives the findings of files, in their order; none of a file in which there are none. */
    void each(List<String> files, Taker taker) throws IOException {
        Iterator<Row> first = first(files).toLocalIterator();
        @Nullable Row next = first.hasNext() ? first.next() : null;
        for (String file : files) {
            List<Finding> kept = new ArrayList<>();
            while (next != null && file.equals(next.getAs("file"))) {
                kept.add(rows.finding(next));
                next = first.hasNext() ? first.next() : null;
            }
            kept.sort(BY_PLACE);
            taker.take(
                    file,
                    new Findings(
                            kept,
                            byRule.getOrDefault(file, Map.of()),
                            bySeverity.getOrDefault(file, Map.of()),
                            Map.of()));
        }
    }

    /** Those that are found in the first records; those about the log last; at one place, in the order in which they were found. */
    private Dataset<Row> first(List<String> files) {
        Column place = map_from_arrays(
                lit(files.toArray(String[]::new)),
                lit(IntStream.range(0, files.size()).toArray()));
        WindowSpec order = Window.partitionBy("file")
                .orderBy(col("position").asc_nulls_last(), col("line"), col("column"), col("found"));
        return findings.withColumn("found", monotonically_increasing_id())
                .withColumn("number", row_number().over(order))
                .where(col("number").leq(MOST))
                .orderBy(element_at(place, col("file")), col("number"));
    }
}

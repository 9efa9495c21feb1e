// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.roaringbitmap.longlong.Roaring64Bitmap;

/** What one pass over the checked records tells of all of them, put together from what each task sees. */
final class Survey implements Serializable {

    private static final long serialVersionUID = 1;

    /** By log and block, how many records there are. */
    private final HashMap<String, TreeMap<Long, Long>> records = new HashMap<>();

    private final Roaring64Bitmap others = new Roaring64Bitmap();
    private final Roaring64Bitmap invalid = new Roaring64Bitmap();
    private final HashSet<String> lacking = new HashSet<>();
    private int kinds;

    /** Makes the survey, and counts the findings in the records. */
    static Survey of(Dataset<Row> checked, RuleCounts counts) {
        return checked.select(
                        functions.col("position"),
                        functions.col("log"),
                        functions.col("record"),
                        functions.col("lacking"),
                        functions.col("invalid"),
                        functions.col("kinds"),
                        functions.col("findings.rule"))
                .toJavaRDD()
                .aggregate(
                        new Survey(),
                        (survey, row) -> {
                            row.<String>getList(6).forEach(counts::add);
                            return survey.add(row);
                        },
                        Survey::add);
    }

    private Survey add(Row row) {
        long position = row.getLong(0);
        if (row.getBoolean(2)) {
            records.computeIfAbsent(row.getString(1), log -> new TreeMap<>())
                    .merge(RowMaker.begin(position), 1L, Long::sum);
        } else {
            others.addLong(position);
        }
        if (row.getBoolean(3)) {
            lacking.add(row.getString(1));
        }
        if (row.getBoolean(4)) {
            invalid.addLong(position);
        }
        kinds |= row.getInt(5);
        return this;
    }

    private Survey add(Survey more) {
        more.records.forEach((log, blocks) -> blocks.forEach((block, count) ->
                records.computeIfAbsent(log, each -> new TreeMap<>()).merge(block, count, Long::sum)));
        others.or(more.others);
        invalid.or(more.invalid);
        lacking.addAll(more.lacking);
        kinds |= more.kinds;
        return this;
    }

    /** How many logs there are, at least one. */
    int logs() {
        return Math.max(1, records.size());
    }

    /** The logs that were written with a vocabulary which is not at hand. */
    Set<String> lacking() {
        return new HashSet<>(lacking);
    }

    /** The positions of what has errors in itself. */
    Roaring64Bitmap invalid() {
        return invalid;
    }

    /** Whether there are keys of one of some kinds. */
    boolean hasAny(List<Byte> ofKinds) {
        return ofKinds.stream().anyMatch(kind -> (kinds & 1 << kind) != 0);
    }

    /** The numbers of the records. */
    Numbering numbering() {
        Map<Long, Long> before = new HashMap<>();
        records.values().forEach(blocks -> {
            long sum = 0;
            for (Map.Entry<Long, Long> block : blocks.entrySet()) {
                before.put(block.getKey(), sum);
                sum += block.getValue();
            }
        });
        return new Numbering(before, others);
    }
}

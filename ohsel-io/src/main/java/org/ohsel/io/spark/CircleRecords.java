// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.roaringbitmap.longlong.Roaring64Bitmap;

/**
 * The records that may be on a circle of references. A record that refers to none of the others, or that none of the others refers to,
 * is on no circle: such are taken away, again and again, until none or few are left.
 */
final class CircleRecords {

    /** So few that it takes longer to look for those that can still be taken away. */
    private static final long FEW = 1_000;

    /** A chain of records loses only its two ends at a time: when little goes, the rest is looked at as a whole. */
    private static final double LITTLE = 0.9;

    private final JavaSparkContext spark;
    private final Dataset<Row> keys;
    private final Dataset<Row> offers;
    private final Dataset<Row> uses;
    private final Dataset<Row> offered;

    CircleRecords(JavaSparkContext spark, Dataset<Row> keys, Dataset<Row> offers) {
        this.spark = spark;
        this.keys = keys;
        this.offers = offers;
        this.uses = of(KeyRows.CIRCLE_USE);
        this.offered = of(KeyRows.CIRCLE_OFFER);
    }

    private Dataset<Row> of(Object... kinds) {
        return keys.where(col("kind").isin(kinds)).select("position", "key");
    }

    /** The positions of those that are left, and of those that say which record is meant by a code that they use. */
    Roaring64Bitmap find() {
        Roaring64Bitmap left = Positions.and(Positions.of(semi(uses, offered)), Positions.of(semi(offered, uses)));
        while (left.getLongCardinality() > FEW) {
            Dataset<Row> usesLeft = among(left, uses);
            Dataset<Row> offeredLeft = among(left, offered);
            Roaring64Bitmap now =
                    Positions.and(Positions.of(semi(usesLeft, offeredLeft)), Positions.of(semi(offeredLeft, usesLeft)));
            boolean fewer = now.getLongCardinality() < LITTLE * left.getLongCardinality();
            left = now;
            if (!fewer) {
                break;
            }
        }
        return left.isEmpty() ? left : first(Positions.or(left, Positions.of(semi(offered, among(left, uses)))));
    }

    /** Of several records with one id, only the first counts. */
    private Roaring64Bitmap first(Roaring64Bitmap chosen) {
        Dataset<Row> later = among(chosen, of(KeyRows.ID, KeyRows.ONLY_ID))
                .join(offers, "key")
                .where(col("position").gt(col("first.position")))
                .select("position");
        return Positions.without(chosen, Positions.of(later));
    }

    private Dataset<Row> among(Roaring64Bitmap positions, Dataset<Row> rows) {
        return rows.where(Positions.in(positions, col("position"), spark));
    }

    /** Those rows whose key is among the keys of others. */
    private static Dataset<Row> semi(Dataset<Row> rows, Dataset<Row> others) {
        return rows.join(others.select("key").distinct(), new String[] {"key"}, "left_semi")
                .select("position");
    }
}

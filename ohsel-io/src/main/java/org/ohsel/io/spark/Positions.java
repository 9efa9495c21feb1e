// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.roaringbitmap.longlong.Roaring64Bitmap;

/** Sets of rows by their positions: a bit or less for each, so that a set of millions can be sent to every executor. */
final class Positions {

    private Positions() {}

    /** The positions in the first column of some rows, put together by the executors. */
    static Roaring64Bitmap of(Dataset<Row> rows) {
        Function2<Roaring64Bitmap, Row, Roaring64Bitmap> add = (positions, row) -> {
            positions.addLong(row.getLong(0));
            return positions;
        };
        Function2<Roaring64Bitmap, Roaring64Bitmap, Roaring64Bitmap> or = (one, other) -> {
            one.or(other);
            return one;
        };
        return rows.toJavaRDD().treeAggregate(new Roaring64Bitmap(), add, or);
    }

    /** Whether a position is in a set. */
    static Column in(Roaring64Bitmap positions, Column position, JavaSparkContext spark) {
        Broadcast<Roaring64Bitmap> sent = spark.broadcast(positions);
        UserDefinedFunction contains =
                functions.udf((UDF1<Long, Boolean>) each -> sent.value().contains(each), DataTypes.BooleanType);
        return contains.apply(position);
    }

    static Roaring64Bitmap or(Roaring64Bitmap one, Roaring64Bitmap other) {
        Roaring64Bitmap both = copy(one);
        both.or(other);
        return both;
    }

    static Roaring64Bitmap and(Roaring64Bitmap one, Roaring64Bitmap other) {
        Roaring64Bitmap both = copy(one);
        both.and(other);
        return both;
    }

    static Roaring64Bitmap without(Roaring64Bitmap one, Roaring64Bitmap other) {
        Roaring64Bitmap left = copy(one);
        left.andNot(other);
        return left;
    }

    /** A copy. Those that the library's own clone() makes have other positions beyond 2^32. */
    private static Roaring64Bitmap copy(Roaring64Bitmap positions) {
        Roaring64Bitmap copy = new Roaring64Bitmap();
        copy.or(positions);
        return copy;
    }
}

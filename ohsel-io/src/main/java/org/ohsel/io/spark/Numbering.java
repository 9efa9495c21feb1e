// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.roaringbitmap.longlong.Roaring64Bitmap;

/** Which number a record has in its log, as people count, by its position. What could not be read as a record has none. */
final class Numbering implements Serializable {

    private static final long serialVersionUID = 1;

    /** For each block, by its least position, how many records of the log come before it. */
    private final HashMap<Long, Long> before;

    private final Roaring64Bitmap others;

    Numbering(Map<Long, Long> before, Roaring64Bitmap others) {
        this.before = new HashMap<>(before);
        this.others = others;
    }

    /** The number of the record at a position, from 1. */
    long of(long position) {
        long block = RowMaker.begin(position);
        long rows = position - block + 1;
        long othersInBlock = others.rankLong(position) - (block == 0 ? 0 : others.rankLong(block - 1));
        return before.getOrDefault(block, 0L) + rows - othersInBlock;
    }
}

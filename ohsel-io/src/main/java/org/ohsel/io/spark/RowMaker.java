// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.reading.Heading;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Place;

/** Makes the rows of a block. Each has a position that orders the rows of all blocks: the number of the block, and its own. */
final class RowMaker {

    private static final int BITS_OF_ROW = 32;

    /** The bits of a position that say which block it is in. */
    static final long BLOCK = -1L << BITS_OF_ROW;

    private final FileBlock block;
    private final long linesBefore;
    private long made;

    RowMaker(FileBlock block, long linesBefore) {
        this.block = block;
        this.linesBefore = linesBefore;
    }

    String file() {
        return block.file();
    }

    /** A record; without its JSON, if it could not be read from a sheet. */
    Row record(
            String pointer,
            @Nullable Location start,
            byte @Nullable [] json,
            Findings findings,
            Heading heading,
            boolean checked) {
        @Nullable Location in = inFile(start);
        Row[] found = FindingRows.of(findings.map(finding -> finding.at(inFile(finding.location()))))
                .toArray(Row[]::new);
        return RowFactory.create(
                block.file(),
                ((long) block.number() << BITS_OF_ROW) + made++,
                pointer,
                in == null ? null : in.line(),
                in == null ? null : in.column(),
                json,
                found,
                heading.newer(),
                heading.foreign(),
                checked);
    }

    /** Something that is not a record, with what is said of it. */
    Row other(Place place, Findings findings, Heading heading) {
        return record(place.pointer(), place.location(), null, findings, heading, true);
    }

    private @Nullable Location inFile(@Nullable Location inBlock) {
        return inBlock == null || linesBefore == 0
                ? inBlock
                : new Location(inBlock.line() + linesBefore, inBlock.column(), inBlock.sheet());
    }

    /** The least position of the block of a position. */
    static long begin(long position) {
        return position & BLOCK;
    }
}

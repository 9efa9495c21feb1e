// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import org.immutables.value.Value;

/**
 * How much of anything a reader takes, so that a hostile text cannot exhaust it. What goes beyond is a finding
 * ({@code OHSEL-JSON-011}), and the records after it are still read. Only a text that is too long as a whole ends there.
 *
 * <p>The {@linkplain #standard() default limits} are far above what records need. To take more or less:
 * {@code Limits.standard().withTextBytes(1 << 20)}.
 *
 * @param depth how deep values may be nested; 100 unless given
 * @param stringLength how long a string may be, in UTF-16 units; 100,000 unless given
 * @param nameLength how long the name of a member may be, in bytes; 500 unless given
 * @param numberLength how long a number may be, in digits; 200 unless given
 * @param elements how many elements an array may have that is part of a record, and how many members an object may have
 *     that are not known; 100,000 unless given. The records of a log are not limited
 * @param recordBytes how long a record may be, and what a log says beside its records, in bytes; 4 MiB unless given
 * @param textBytes how long a whole text may be, decompressed, in bytes; 64 GiB unless given, which is some 25 million
 *     records
 * @param logBytes how long a text may be of which all records are kept in memory, in bytes; 128 MiB unless given
 * @param findings how many findings to keep, of a record and of a whole text; all are counted. 10,000 unless given; the
 *     validator has a limit of its own, and the smaller one holds
 */
@Value.Builder
public record Limits(
        int depth,
        int stringLength,
        int nameLength,
        int numberLength,
        int elements,
        int recordBytes,
        long textBytes,
        long logBytes,
        int findings)
        implements WithLimits {

    private static final Limits STANDARD =
            new Limits(100, 100_000, 500, 200, 100_000, 4 << 20, 64L << 30, 128L << 20, 10_000);

    /**
     * Checks that there is something left to read.
     *
     * @throws IllegalArgumentException if a limit is less than 1, or that on findings less than 0
     */
    public Limits {
        long least = Math.min(
                Math.min(Math.min(depth, stringLength), Math.min(nameLength, numberLength)),
                Math.min(Math.min(elements, recordBytes), Math.min(textBytes, logBytes)));
        if (least < 1 || findings < 0) {
            throw new IllegalArgumentException("a limit must be at least 1, and that on findings at least 0");
        }
    }

    /**
     * The default limits. Others are made from these: {@code Limits.standard().withDepth(20)}.
     *
     * @return the limits
     */
    public static Limits standard() {
        return STANDARD;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import org.immutables.value.Value;

/**
 * How much of anything a reader accepts, so that hostile input cannot exhaust it. Anything beyond a limit is a finding
 * ({@code OHSEL-JSON-011}), and the records after it are still read. Only an input that is too long as a whole ends
 * there.
 *
 * <p>The {@linkplain #standard() default limits} are far above what records need. To accept more or less:
 * {@code Limits.standard().withTextBytes(1 << 20)}.
 *
 * @param depth how deep values may be nested; default 100
 * @param stringLength how long a string may be, in UTF-16 units; default 100,000
 * @param nameLength how long the name of a member may be, in bytes; default 500
 * @param numberLength how long a number may be, in digits; default 200
 * @param elements how many elements an array within a record may have, and how many unknown members an object may have;
 *     default 100,000. The records of a log are not limited
 * @param recordBytes how long a record may be, and the part of a log that is not records, in bytes; default 4 MiB
 * @param textBytes how long a whole input may be, decompressed, in bytes; default 64 GiB, which is some 25 million
 *     records
 * @param logBytes how long an input may be whose records are all kept in memory, in bytes; default 128 MiB
 * @param mostFindings how many findings to keep, of a record and of a whole input; all are counted. Default 10,000; the
 *     validator has a limit of its own, and the smaller one applies
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
        int mostFindings)
        implements WithLimits {

    private static final Limits STANDARD =
            new Limits(100, 100_000, 500, 200, 100_000, 4 << 20, 64L << 30, 128L << 20, 10_000);

    /**
     * Checks that the limits leave something to read.
     *
     * @throws IllegalArgumentException if a limit is less than 1, or the limit on findings less than 0
     */
    public Limits {
        long least = Math.min(
                Math.min(Math.min(depth, stringLength), Math.min(nameLength, numberLength)),
                Math.min(Math.min(elements, recordBytes), Math.min(textBytes, logBytes)));
        if (least < 1 || mostFindings < 0) {
            throw new IllegalArgumentException("a limit must be at least 1, and the limit on findings at least 0");
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

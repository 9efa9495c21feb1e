// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

/**
 * How much of anything a reader takes, so that a hostile text cannot exhaust it. What goes beyond is a finding
 * ({@code OHSEL-JSON-011}), and the records after it are still read.
 *
 * @param depth how deep values may be nested
 * @param textLength how long a text may be, in characters
 * @param nameLength how long the name of a member may be, in characters
 * @param numberLength how long a number may be, in characters
 * @param recordBytes how long a record may be, in bytes
 * @param findings how many findings to keep, of a record and of a whole text; all are counted
 */
public record Limits(int depth, int textLength, int nameLength, int numberLength, int recordBytes, int findings) {

    /**
     * Far above what records need: 100 levels, texts of 100,000 characters, names of 500, numbers of 200, records of 16
     * MiB, 10,000 findings.
     */
    public static final Limits STANDARD = new Limits(100, 100_000, 500, 200, 16 << 20, 10_000);
}

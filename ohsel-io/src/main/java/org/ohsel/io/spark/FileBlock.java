// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.io.Serializable;

/**
 * A part of a file, which one task reads: all lines that begin in it, or the whole of a file that cannot be divided.
 *
 * @param file the file, as a URI
 * @param number the number of the block among all that are read
 * @param start the offset at which it begins
 * @param end the offset at which it ends; of a file that is not divided, {@link Long#MAX_VALUE}
 * @param bytes how many bytes it has; of a file that is compressed, before it is decompressed
 * @param linesBefore how many lines end before it
 */
record FileBlock(String file, int number, long start, long end, long bytes, long linesBefore) implements Serializable {

    FileBlock after(long lines) {
        return new FileBlock(file, number, start, end, bytes, lines);
    }

    boolean isDivided() {
        return end != Long.MAX_VALUE;
    }
}

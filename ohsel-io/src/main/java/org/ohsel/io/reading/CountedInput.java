// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read of an input. */
public final class CountedInput extends FilterInputStream {

    private long count;

    /**
     * Creates an input of which nothing has been read.
     *
     * @param input the bytes
     */
    public CountedInput(InputStream input) {
        super(input);
    }

    /**
     * How many bytes have been read.
     *
     * @return the number
     */
    public long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        count += next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = in.read(target, from, length);
        count += Math.max(0, read);
        return read;
    }
}

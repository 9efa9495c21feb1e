// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.work;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Any number of records, one per line, each with its own number in its id; generated while they are read. */
public final class NumberedLines extends InputStream {

    private static final int DIGITS = 8;
    private static final byte[] BEFORE = "\"id\":\"event-".getBytes(StandardCharsets.US_ASCII);

    private final byte[][] lines;
    private final int[] numberAt;
    private final int count;
    private int number = -1;
    private byte[] line = {};
    private int at;

    /**
     * Creates the lines.
     *
     * @param records events: the first comes once, and the others are repeated
     * @param count how many lines
     */
    public NumberedLines(byte[][] records, int count) {
        this.count = count;
        lines = new byte[records.length][];
        numberAt = new int[records.length];
        for (int i = 0; i < records.length; i++) {
            String text = new String(records[i], StandardCharsets.UTF_8) + "\n";
            lines[i] = text.getBytes(StandardCharsets.UTF_8);
            numberAt[i] = text.indexOf(new String(BEFORE, StandardCharsets.US_ASCII)) + BEFORE.length;
        }
    }

    /** Goes to the next line; false at the end. */
    private boolean next() {
        number++;
        if (number >= count) {
            return false;
        }
        int which = number == 0 ? 0 : 1 + (number - 1) % (lines.length - 1);
        line = lines[which];
        at = 0;
        int rest = number;
        for (int digit = DIGITS - 1; digit >= 0; digit--) {
            line[numberAt[which] + digit] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return true;
    }

    @Override
    public int read() {
        return at < line.length || next() ? line[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int done = 0;
        while (done < length && (at < line.length || next())) {
            int part = Math.min(length - done, line.length - at);
            System.arraycopy(line, at, target, offset + done, part);
            at += part;
            done += part;
        }
        return done == 0 && length > 0 ? -1 : done;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/** The bytes of a block: from the first line that begins in it to the end of the last. */
final class BlockInput extends FilterInputStream {

    private static final int BUFFER = 1 << 16;

    private long left;
    private boolean lineOpen;
    private boolean ended;
    private final boolean beginsInLine;

    private BlockInput(InputStream input, FileBlock block) throws IOException {
        super(input);
        long skipped = 0;
        int before = '\n';
        if (block.start() > 0) {
            before = input.read();
            int last = before;
            while (last >= 0 && last != '\n') {
                last = input.read();
                skipped++;
            }
            ended = last < 0;
        }
        this.beginsInLine = before != '\n';
        this.left = block.end() - block.start() - skipped;
        this.lineOpen = false;
        this.ended |= left <= 0;
    }

    static BlockInput of(FileBlock block, SerializableConfiguration hadoop) throws IOException {
        Path path = new Path(block.file());
        FSDataInputStream input = path.getFileSystem(hadoop.value()).open(path);
        input.seek(Math.max(0, block.start() - 1));
        return new BlockInput(new BufferedInputStream(input, BUFFER), block);
    }

    /** Whether the block begins in the middle of a line, which belongs to the one before. */
    boolean beginsInLine() {
        return beginsInLine;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        if (left > 0) {
            int read = super.read(buffer, offset, (int) Math.min(length, left));
            if (read < 0) {
                ended = true;
                return -1;
            }
            left -= read;
            lineOpen = buffer[offset + read - 1] != '\n';
            ended = left == 0 && !lineOpen;
            return read;
        }
        return restOfLine(buffer, offset, length);
    }

    private int restOfLine(byte[] buffer, int offset, int length) throws IOException {
        int read = 0;
        while (read < length && !ended) {
            int next = in.read();
            if (next >= 0) {
                buffer[offset + read++] = (byte) next;
            }
            ended = next < 0 || next == '\n';
        }
        return read == 0 ? -1 : read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

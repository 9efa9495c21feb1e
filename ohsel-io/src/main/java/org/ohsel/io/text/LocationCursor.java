// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.text;

import org.ohsel.rules.Location;

/** Turns offsets into lines and columns. Fast if the offsets ascend. */
public final class LocationCursor {

    private final Frame frame;
    private int offset;
    private long line;
    private long column;

    LocationCursor(Frame frame) {
        this.frame = frame;
        restart();
    }

    private void restart() {
        offset = 0;
        line = frame.start().line();
        column = frame.start().column();
    }

    /**
     * The location of an offset.
     *
     * @param wanted the offset in bytes from the beginning of the frame; an offset beyond the end means the end
     * @return the location
     */
    public Location at(long wanted) {
        int end = (int) Math.max(0, Math.min(wanted, frame.length()));
        if (end < offset) {
            restart();
        }
        byte[] bytes = frame.bytes();
        while (offset < end) {
            byte b = bytes[frame.from() + offset++];
            if (b == '\n') {
                line++;
                column = 1;
            } else if (!isContinuation(b)) {
                column++;
            }
            if (offset == frame.gap()) {
                line = frame.afterGap().line();
                column = frame.afterGap().column();
            }
        }
        return new Location(line, column);
    }

    /** Whether a byte is not the first of its character: only the first byte counts as a column. */
    static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }
}

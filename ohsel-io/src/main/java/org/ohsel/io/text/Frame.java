// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.text;

import java.util.Arrays;
import org.ohsel.rules.Location;

/**
 * A stretch of a text that holds one value.
 *
 * <p>The bytes are those of a buffer that is used again: they are good until the next piece is asked for.
 *
 * @param content what the value is meant to be
 * @param pointer the value in its document, as a JSON Pointer
 * @param bytes holds the stretch
 * @param from where it begins
 * @param length how long it is
 * @param start where it begins in the text
 * @param gap of a log, the offset from which on the text is that after the records; otherwise {@link #NO_GAP}
 * @param afterGap where that begins in the text; otherwise of no meaning
 */
public record Frame(
        Content content,
        String pointer,
        @SuppressWarnings("ArrayRecordComponent") byte[] bytes,
        int from,
        int length,
        Location start,
        int gap,
        Location afterGap)
        implements Piece {

    /** The offset of a gap that is not there. */
    public static final int NO_GAP = -1;

    /** What a value is meant to be. */
    public enum Content {
        /** A record. */
        RECORD,
        /** A log without its records. */
        LOG
    }

    /**
     * A stretch without a gap.
     *
     * @param content what the value is meant to be
     * @param pointer the value in its document, as a JSON Pointer
     * @param bytes holds the stretch
     * @param from where it begins
     * @param length how long it is
     * @param start where it begins in the text
     * @return the frame
     */
    public static Frame of(Content content, String pointer, byte[] bytes, int from, int length, Location start) {
        return new Frame(content, pointer, bytes, from, length, start, NO_GAP, start);
    }

    /**
     * The same stretch with bytes of its own, which stay good.
     *
     * @return a copy
     */
    public Frame copy() {
        byte[] own = Arrays.copyOfRange(bytes, from, from + length);
        return new Frame(content, pointer, own, 0, length, start, gap, afterGap);
    }

    /**
     * How long the stretch is without the spaces at its end.
     *
     * @return the length in bytes
     */
    public int lengthWithoutSpaces() {
        int end = length;
        while (end > 0 && bytes[from + end - 1] <= ' ' && bytes[from + end - 1] >= 0) {
            end--;
        }
        return end;
    }

    /**
     * Whether an offset is not at the first byte of a character.
     *
     * @param offset the offset in bytes from the beginning of the stretch
     * @return true if the byte there goes on with a character; false as well at the end
     */
    public boolean isInsideCharacter(int offset) {
        return offset < length && LocationCursor.isContinuation(bytes[from + offset]);
    }

    /**
     * A cursor over the stretch.
     *
     * @return a cursor that stands at the beginning
     */
    public LocationCursor cursor() {
        return new LocationCursor(this);
    }
}

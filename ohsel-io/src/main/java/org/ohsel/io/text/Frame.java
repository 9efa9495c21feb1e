// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.text;

import java.util.Arrays;
import org.ohsel.rules.Location;

/**
 * The bytes of an input that hold one value.
 *
 * <p>They are in a buffer that is reused, and are valid until the next piece is asked for.
 *
 * @param content what the value should be
 * @param pointer the value in its document, as a JSON Pointer
 * @param bytes the buffer
 * @param from where the frame begins in the buffer
 * @param length how long it is
 * @param start where it begins in the input
 * @param gap of a log, the offset at which its records were left out; otherwise {@link #NO_GAP}
 * @param afterGap where the bytes after the gap begin in the input; without a gap it means nothing
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

    /** The offset if there is no gap. */
    public static final int NO_GAP = -1;

    /** What a value should be. */
    public enum Content {
        /** A record. */
        RECORD,
        /** A log without its records. */
        LOG
    }

    /**
     * A frame without a gap.
     *
     * @param content what the value should be
     * @param pointer the value in its document, as a JSON Pointer
     * @param bytes the buffer
     * @param from where the frame begins in the buffer
     * @param length how long it is
     * @param start where it begins in the input
     * @return the frame
     */
    public static Frame of(Content content, String pointer, byte[] bytes, int from, int length, Location start) {
        return new Frame(content, pointer, bytes, from, length, start, NO_GAP, start);
    }

    /**
     * A frame of a whole document, without the byte order mark that it may begin with.
     *
     * @param document the document
     * @return the frame
     */
    public static Frame ofDocument(byte[] document) {
        boolean marked = document.length >= 3
                && document[0] == (byte) 0xEF
                && document[1] == (byte) 0xBB
                && document[2] == (byte) 0xBF;
        int from = marked ? 3 : 0;
        return of(Content.RECORD, "", document, from, document.length - from, new Location(1, 1));
    }

    /**
     * The same frame with bytes of its own, which stay valid.
     *
     * @return a copy
     */
    public Frame copy() {
        byte[] own = Arrays.copyOfRange(bytes, from, from + length);
        return new Frame(content, pointer, own, 0, length, start, gap, afterGap);
    }

    /**
     * The bytes of the value.
     *
     * @return a copy, without whitespace around it
     */
    public byte[] copyWithoutSpaces() {
        int end = from + lengthWithoutSpaces();
        int begin = from;
        while (begin < end && bytes[begin] <= ' ' && bytes[begin] >= 0) {
            begin++;
        }
        return Arrays.copyOfRange(bytes, begin, end);
    }

    /**
     * How long the frame is without the whitespace at its end.
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
     * A cursor over the frame.
     *
     * @return a cursor at the beginning
     */
    public LocationCursor cursor() {
        return new LocationCursor(this);
    }
}

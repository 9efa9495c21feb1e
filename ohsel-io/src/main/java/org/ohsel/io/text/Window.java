// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.internal.EightBytes;
import org.ohsel.rules.Location;

/**
 * The part of an input that is in memory: from the beginning of the current frame to the position of the scan, and a
 * little beyond.
 */
final class Window {

    static final int END = -1;

    private static final int FIRST_SIZE = 1 << 16;
    private static final long LINE_FEEDS = EightBytes.eightTimes('\n');

    private final TextInput input;
    private final int mostBytes;
    private byte[] buffer = new byte[FIRST_SIZE];
    private int start;
    private int position;
    private int limit;
    private boolean ended;
    private boolean overflown;
    private long line = 1;
    private long column = 1;
    private long startLine = 1;
    private long startColumn = 1;

    Window(TextInput input, int mostBytes) {
        this.input = input;
        this.mostBytes = mostBytes;
    }

    /** The next byte, as a number from 0 to 255, or {@link #END}. */
    int peek() throws IOException {
        while (position >= limit) {
            if (!fill()) {
                return END;
            }
        }
        return buffer[position] & 0xFF;
    }

    /** The byte after so many others, likewise. */
    int peek(int ahead) throws IOException {
        while (position + ahead >= limit) {
            if (!fill()) {
                return END;
            }
        }
        return buffer[position + ahead] & 0xFF;
    }

    void skip() {
        position++;
    }

    /** Skips bytes that have been peeked at. */
    void skip(int bytes) {
        position += bytes;
    }

    /** Skips a byte order mark at the beginning of the input, which has no column. */
    void skipMark(int bytes) {
        position += bytes;
        start = position;
    }

    int next() throws IOException {
        int next = peek();
        position += next == END ? 0 : 1;
        return next;
    }

    void skipWhitespace() throws IOException {
        for (int c = peek(); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = peek()) {
            position++;
        }
    }

    /** Skips whitespace between frames, which need not be kept. */
    void skipGap() throws IOException {
        for (int c = peek(); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = peek()) {
            position++;
            if (position == limit) {
                forget();
            }
        }
        forget();
    }

    /** Skips to the end of the line, before its LF, or to the end of the input. */
    void skipLine() throws IOException {
        do {
            position = nextLineFeed(buffer, position, limit);
            if (position < limit) {
                return;
            }
        } while (fill());
    }

    /** Where the next LF is; at the end if there is none. */
    private static int nextLineFeed(byte[] bytes, int from, int end) {
        int at = from;
        while (at <= end - Long.BYTES && EightBytes.find(bytes, at, LINE_FEEDS) == 0) {
            at += Long.BYTES;
        }
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Skips the rest of a string, to after its closing quote; a string without one ends before the end of its line. */
    void skipString() throws IOException {
        do {
            for (int i = position; i < limit; i++) {
                byte b = buffer[i];
                if (b == '"') {
                    position = i + 1;
                    return;
                } else if (b == '\n') {
                    position = i;
                    return;
                } else if (b == '\\') {
                    position = i;
                    if (peek(1) == END) {
                        break;
                    }
                    i = position + 1;
                }
            }
            position = limit;
        } while (fill());
    }

    /** Starts a frame here: everything before it may be forgotten. */
    void begin() {
        forget();
        overflown = false;
        startLine = line;
        startColumn = column;
    }

    /** Moves the start to the position. Columns are counted in the last line only; no others are needed. */
    private void forget() {
        int lineStart = start;
        for (int i = nextLineFeed(buffer, start, position); i < position; i = nextLineFeed(buffer, i + 1, position)) {
            line++;
            lineStart = i + 1;
        }
        if (lineStart > start) {
            column = 1;
        }
        for (int i = lineStart; i < position; i++) {
            column += LocationCursor.isContinuation(buffer[i]) ? 0 : 1;
        }
        start = position;
    }

    /** The line that the scan has got to. What is before the position may be forgotten. */
    long line() {
        forget();
        return line;
    }

    /** Where the current frame begins. */
    Location start() {
        return new Location(startLine, startColumn);
    }

    /** Whether the current frame is longer than allowed. Its beginning may have been forgotten. */
    boolean isOverflown() {
        return overflown || length() > mostBytes;
    }

    /** Ends the current frame after so many bytes of it, which is in memory as a whole; the rest is still to be read. */
    void cut(int length) {
        position = start + length;
    }

    /** How long the current frame is, as far as it is in memory. */
    int length() {
        return position - start;
    }

    /** The current frame from an offset on, as ASCII. */
    String text(int from) {
        return new String(buffer, start + from, length() - from, StandardCharsets.US_ASCII);
    }

    /** Why the input ended here, too early; null if it did not. */
    TextInput.@Nullable EarlyEnd earlyEnd() {
        return ended && position >= limit ? input.earlyEnd() : null;
    }

    Frame frame(Frame.Content content, String pointer) {
        return Frame.of(content, pointer, buffer, start, position - start, start());
    }

    /** A copy of the current frame as it is now. */
    byte[] copy() {
        return Arrays.copyOfRange(buffer, start, position);
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (length() > mostBytes) {
            forget();
            overflown = true;
        }
        if (limit == buffer.length) {
            makeRoom();
        }
        int count = input.read(buffer, limit, buffer.length - limit);
        ended = count < 0;
        limit += Math.max(0, count);
        return !ended;
    }

    private void makeRoom() {
        int kept = limit - start;
        byte[] target = kept > buffer.length / 2 ? new byte[largerSize(kept)] : buffer;
        System.arraycopy(buffer, start, target, 0, kept);
        buffer = target;
        position -= start;
        limit = kept;
        start = 0;
    }

    /** Twice as much, but no more than a frame may need: hostile input must not get more. */
    private int largerSize(int kept) {
        int enough = (int) Math.min(mostBytes + (long) FIRST_SIZE, Integer.MAX_VALUE - 8);
        return Math.max(kept + FIRST_SIZE, Math.min(2 * buffer.length, enough));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.ohsel.rules.Location;

/**
 * The part of an input that is in memory: from where the current frame begins to where the scanning has got to, and a
 * little beyond.
 */
final class Window {

    static final int END = -1;

    private static final int FIRST_SIZE = 1 << 16;

    private final InputStream input;
    private final int mostBytes;
    private byte[] buffer = new byte[FIRST_SIZE];
    private int start;
    private int position;
    private int limit;
    private boolean ended;
    private boolean overflown;
    private long line = 1;
    private int column = 1;
    private long startLine = 1;
    private int startColumn = 1;

    Window(InputStream input, int mostBytes) {
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

    /** The byte after so many, likewise. */
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

    /** Skips a mark at the beginning of the input, which editors do not show and which takes no column. */
    void skipMark(int bytes) {
        position += bytes;
        start = position;
    }

    int next() throws IOException {
        int next = peek();
        position++;
        return next;
    }

    void skipWhitespace() throws IOException {
        for (int c = peek(); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = peek()) {
            position++;
        }
    }

    /** Skips to the end of the line, before its LF, or to the end of the input. */
    void skipLine() throws IOException {
        do {
            for (int i = position; i < limit; i++) {
                if (buffer[i] == '\n') {
                    position = i;
                    return;
                }
            }
            position = limit;
        } while (fill());
    }

    /** Skips the rest of a string, to after its closing quote; a string without one ends before the end of its line. */
    void skipString() throws IOException {
        do {
            int i = position;
            while (i < limit) {
                byte b = buffer[i];
                if (b == '"') {
                    position = i + 1;
                    return;
                } else if (b == '\n') {
                    position = i;
                    return;
                }
                i += b == '\\' ? 2 : 1;
            }
            position = i; // one beyond the limit, if the last byte was a backslash
        } while (position < limit || fill());
        position = Math.min(position, limit);
    }

    /** Begins a frame here: what was before may be forgotten. */
    void begin() {
        forget();
        overflown = false;
        startLine = line;
        startColumn = column;
    }

    private void forget() {
        for (int i = start; i < position; i++) {
            if (buffer[i] == '\n') {
                line++;
                column = 1;
            } else if (!LocationCursor.isContinuation(buffer[i])) {
                column++;
            }
        }
        start = position;
    }

    /** Where the current frame begins. */
    Location start() {
        return new Location(startLine, startColumn);
    }

    /** Whether the current frame is longer than allowed, and its beginning forgotten. */
    boolean isOverflown() {
        return overflown;
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
        if (position <= limit && position - start > mostBytes) {
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
        byte[] target = kept > buffer.length / 2 ? new byte[2 * buffer.length] : buffer;
        System.arraycopy(buffer, start, target, 0, kept);
        buffer = target;
        position -= start;
        limit = kept;
        start = 0;
    }
}

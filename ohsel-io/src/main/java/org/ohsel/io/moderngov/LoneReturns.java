// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.moderngov;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.ohsel.rules.Location;

/**
 * Knows where a carriage return stands alone. To an XML parser it ends a line, but to a {@link Location}, as to editors and
 * to JSON, only a line feed does. It is read as a line feed, as XML asks, because parsers count columns after it in ways of their own.
 */
final class LoneReturns extends FilterReader {

    /**
     * A line that begins after a lone carriage return.
     *
     * @param xmlLine its number to the parser
     * @param line the number of the line that it is a part of
     * @param before how many characters of that line come before it
     */
    private record Part(int xmlLine, int line, int before) {}

    private final List<Part> parts = new ArrayList<>();
    private int xmlLine = 1;
    private int line = 1;
    private int column;

    /** A character that was read to see what comes after a carriage return; -1 if none was. */
    private int ahead = -1;

    LoneReturns(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int end = offset;
        if (ahead >= 0) {
            buffer[end++] = (char) ahead;
            ahead = -1;
        }
        int read = end < offset + length ? super.read(buffer, end, offset + length - end) : 0;
        end += Math.max(0, read);
        if (end == offset) {
            return -1;
        }
        if (buffer[end - 1] == '\r') {
            ahead = super.read();
        }
        for (int i = offset; i < end; i++) {
            int next = i + 1 < end ? buffer[i + 1] : ahead;
            buffer[i] = see(buffer[i], next);
        }
        return end - offset;
    }

    private char see(char character, int next) {
        column++;
        if (character == '\n') {
            xmlLine++;
            line++;
            column = 0;
        } else if (character == '\r' && next != '\n') {
            parts.add(new Part(++xmlLine, line, column));
            return '\n';
        }
        return character;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = 0;
        while (skipped < count && read() >= 0) {
            skipped++;
        }
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** The location of what is in a line and a column, as the parser counts them; both from 1. */
    Location location(int atXmlLine, int atColumn) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parts.get(middle).xmlLine() <= atXmlLine) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return new Location(atXmlLine, atColumn);
        }
        Part last = parts.get(low - 1);
        return last.xmlLine() == atXmlLine
                ? new Location(last.line(), last.before() + atColumn)
                : new Location(atXmlLine - low, atColumn);
    }
}

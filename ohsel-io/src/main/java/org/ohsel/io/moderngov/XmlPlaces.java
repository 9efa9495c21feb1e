// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.moderngov;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Location;

/**
 * Knows the places of a text that an XML parser reads, which itself knows only where it has got to.
 *
 * <p>It knows where tags begin, and where a carriage return stands alone. To an XML parser that ends a line, but to a {@link
 * Location}, as to editors and to JSON, only a line feed does. It is read as a line feed, as XML asks, because parsers count
 * columns after it in ways of their own.
 */
final class XmlPlaces extends FilterReader {

    /**
     * A line that begins after a lone carriage return.
     *
     * @param xmlLine its number to the parser
     * @param line the number of the line that it is a part of
     * @param before how many UTF-16 units of that line come before it
     */
    private record Part(int xmlLine, int line, int before) {}

    /**
     * Where there is a less-than sign.
     *
     * @param xmlLine its line to the parser
     * @param xmlColumn its column to the parser, which counts UTF-16 units
     * @param at where it is
     */
    private record Sign(int xmlLine, int xmlColumn, Location at) {

        boolean isBefore(int line, int column) {
            return xmlLine < line || (xmlLine == line && xmlColumn < column);
        }
    }

    private final List<Part> parts = new ArrayList<>();

    /** Those that were read for the parser, which it has not got to. */
    private final Deque<Sign> signs = new ArrayDeque<>();

    private int xmlLine = 1;
    private int xmlColumn;
    private int line = 1;
    private int units;
    private int characters;

    /** A character that was read to see what comes after a carriage return; -1 if none was. */
    private int ahead = -1;

    XmlPlaces(Reader in) {
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
        xmlColumn++;
        units++;
        characters += Character.isLowSurrogate(character) ? 0 : 1;
        if (character == '<') {
            signs.add(new Sign(xmlLine, xmlColumn, new Location(line, characters)));
        } else if (character == '\n') {
            xmlLine++;
            xmlColumn = 0;
            line++;
            units = 0;
            characters = 0;
        } else if (character == '\r' && next != '\n') {
            parts.add(new Part(++xmlLine, line, units));
            xmlColumn = 0;
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

    /**
     * Where the tag begins that ends before a line and column, as the parser counts them. What comes before it is forgotten: tags
     * are asked for in order.
     *
     * @param first whether there may be others in it, as in a document type, and the first is meant
     */
    Location beginning(int atXmlLine, int atXmlColumn, boolean first) {
        @Nullable Location beginning = null;
        while (!signs.isEmpty() && signs.element().isBefore(atXmlLine, atXmlColumn)) {
            Location sign = signs.remove().at();
            beginning = first && beginning != null ? beginning : sign;
        }
        return beginning == null ? new Location(line, characters + 1) : beginning;
    }

    /**
     * The location of a line and column, as the parser counts them.
     *
     * @param text the text once more. Parsers miscount where it is cut short: what is beyond the end of a line, or of the text
     *     as far as it can be decoded, is there
     */
    Location location(int atXmlLine, int atXmlColumn, Reader text) {
        int atLine = atXmlLine;
        int atUnit = atXmlColumn;
        for (Part part : parts) {
            if (part.xmlLine() <= atXmlLine) {
                atLine--;
                atUnit = part.xmlLine() == atXmlLine ? part.before() + atXmlColumn : atXmlColumn;
            }
        }
        int textLine = 1;
        int unit = 1;
        int column = 1;
        int next = next(text);
        while (next >= 0 && (textLine < atLine || (textLine == atLine && unit < atUnit && next != '\n'))) {
            boolean ends = next == '\n';
            textLine += ends ? 1 : 0;
            unit = ends ? 1 : unit + 1;
            column = ends ? 1 : column + (Character.isLowSurrogate((char) next) ? 0 : 1);
            next = next(text);
        }
        return new Location(textLine, column);
    }

    private static int next(Reader text) {
        try {
            return text.read();
        } catch (IOException e) {
            return -1;
        }
    }
}

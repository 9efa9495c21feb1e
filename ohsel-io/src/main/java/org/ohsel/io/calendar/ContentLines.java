// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.calendar;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the lines of iCalendar (RFC 5545, 3.1 and 3.3.11): folded, and with their text escaped. */
final class ContentLines {

    /** The longest line in octets, without its end. */
    private static final int LONGEST = 75;

    private final Writer out;

    ContentLines(Writer out) {
        this.out = out;
    }

    /** Writes a line as it is. A line that goes on begins with a space, which counts. */
    void line(String line) throws IOException {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int length = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + length > LONGEST) {
                out.write("\r\n ");
                octets = 1;
            }
            out.write(line, i, Character.charCount(c));
            octets += length;
            i += Character.charCount(c);
        }
        out.write("\r\n");
    }

    /** Writes a property whose value is text; nothing if the text is absent or blank. */
    void text(String name, @Nullable String text) throws IOException {
        if (text != null && !text.isBlank()) {
            line(name + ":" + escaped(text));
        }
    }

    /** Writes a property whose value is a list of texts; nothing if there are none. */
    void texts(String name, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            line(name + ":" + texts.stream().map(ContentLines::escaped).collect(Collectors.joining(",")));
        }
    }

    /** Any line break becomes {@code \n}. What no line can hold, controls and half surrogate pairs, becomes "?". */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            switch (c) {
                case '\n', '\r' -> escaped.append("\\n");
                case '\\', ';', ',' -> escaped.append('\\').append((char) c);
                case '\t' -> escaped.append('\t');
                default -> escaped.appendCodePoint(isControl(c) || isHalf(c) ? '?' : c);
            }
        });
        return escaped.toString();
    }

    private static boolean isControl(int c) {
        return c < ' ' || c == 0x7F;
    }

    private static boolean isHalf(int c) {
        return Character.getType(c) == Character.SURROGATE;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import java.util.stream.IntStream;
import org.ohsel.rules.Location;

/** Turns lines and columns into offsets in a text. */
final class TextOffsets {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final int[] lines;

    TextOffsets(String text) {
        this.text = text;
        int first = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        this.lines = IntStream.concat(
                        IntStream.of(first),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    /** Where a place is; the end of its line, or of the text, if there is no such place. */
    int of(Location place) {
        return place.line() > lines.length ? text.length() : after(lines[(int) place.line() - 1], place.column() - 1);
    }

    /** The offset some characters after another, within the line. */
    int after(int offset, long characters) {
        int end = offset;
        for (long i = 0; i < characters && end < text.length() && text.charAt(end) != '\n'; i++) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }
}

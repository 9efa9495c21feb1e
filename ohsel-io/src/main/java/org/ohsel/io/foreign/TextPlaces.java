// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.foreign;

import org.ohsel.rules.Location;

/** Where the characters of a text are, counted as a {@link Location} does, which parsers do not. */
final class TextPlaces {

    private final String text;
    private int offset;
    private long line = 1;
    private long column = 1;

    TextPlaces(String text) {
        this.text = text;
    }

    /** The place of an offset in UTF-16 units. One that is not before the last is found without counting from the start again. */
    Location at(long wanted) {
        if (wanted < offset) {
            offset = 0;
            line = 1;
            column = 1;
        }
        while (offset < wanted && offset < text.length()) {
            int character = text.codePointAt(offset);
            boolean ends = character == '\n';
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
            offset += Character.charCount(character);
        }
        return new Location(line, column);
    }
}

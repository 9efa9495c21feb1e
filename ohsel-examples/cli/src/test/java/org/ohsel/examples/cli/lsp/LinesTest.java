// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.ohsel.rules.Location;

/** The second line has a character of two chars, U+1F6D1, after which the two counts differ. */
class LinesTest {

    private static final String TEXT = "one\r\n\uD83D\uDED1two\n";

    private final Lines lines = new Lines(TEXT);

    @Test
    void aCharacterOfTwoCharsIsOneToUsAndTwoToTheProtocol() {
        assertEquals(TEXT.indexOf("two"), lines.offset(new Position(1, 2)));
        assertEquals(TEXT.indexOf("two"), lines.offset(new Location(2, 2)));
        assertEquals(new Range(new Position(1, 2), new Position(1, 5)), lines.range(new Location(2, 2), 3));
        assertEquals(new Range(new Position(1, 0), new Position(1, 2)), lines.range(new Location(2, 1), 1));
    }

    @Test
    void whatLiesBeyondIsTheNearestThereIs() {
        assertEquals(TEXT.length(), lines.offset(new Position(9, 9)));
        assertEquals(4, lines.offset(new Position(0, 99)));
        assertEquals(TEXT.length(), lines.offset(new Location(9, 9)));
        assertEquals(0, new Lines("").offset(new Location(1, 5)));
        assertEquals(new Range(new Position(0, 0), new Position(0, 0)), new Lines("").range(new Location(1, 1), 1));
    }

    @Test
    void everyOffsetIsItsPosition() {
        for (int offset = 0; offset <= TEXT.length(); offset++) {
            assertEquals(offset, lines.offset(lines.position(offset)));
        }
    }

    @Test
    void aByteOrderMarkIsNoCharacterOfTheFirstLine() {
        assertEquals(1, new Lines("\uFEFF{}").offset(new Location(1, 1)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {

    /** The columns are those that a spreadsheet program shows: Z is followed by AA, ZZ by AAA, and XFD is its last. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "17,     4, Log,        Log!D17",
                "1,      1, ``,         A1",
                "2,     26, ``,         Z2",
                "2,     27, ``,         AA2",
                "2,    702, ``,         ZZ2",
                "2,    703, ``,         AAA2",
                "1048576, 16384, Log,   Log!XFD1048576",
                "3,      2, My log,     `'My log'!B3`",
                "3,      2, Board's,    `'Board''s'!B3`",
                "3,      2, 2017,       `'2017'!B3`",
                "3,      2, Présence_1, Présence_1!B3",
            })
    void aCellIsWrittenAsFormulasReferToIt(long row, long column, String sheet, String expected) {
        assertEquals(expected, new Location(row, column, sheet).toString());
    }

    @Test
    void aPlaceInTextIsLineAndColumn() {
        assertEquals("17:4", new Location(17, 4).toString());
    }

    @Test
    void theOrderIsBySheetThenRowThenColumnAndTextComesFirst() {
        List<Location> sorted = List.of(
                new Location(9, 9),
                new Location(1, 2, ""),
                new Location(1, 10, "Events"),
                new Location(2, 1, "Events"),
                new Location(1, 1, "Feedback"));
        assertEquals(sorted, Stream.of(4, 2, 0, 3, 1).map(sorted::get).sorted().toList());
    }
}

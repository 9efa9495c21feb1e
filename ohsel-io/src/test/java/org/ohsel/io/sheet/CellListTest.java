// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CellListTest {

    @Test
    void semicolonsStrokesAndLinesSeparate() {
        assertEquals(List.of("a", "b", "c d", "e"), split(" a; b |c d\n e ;;\n"));
    }

    @Test
    void aValueInQuotationMarksMayHoldThem() {
        assertEquals(List.of("a; b", "c", "the \"end\""), split("\"a; b\"; c; \"the \"\"end\"\"\""));
    }

    @Test
    void quotationMarksWithinOtherWordsAreOrdinary() {
        assertEquals(List.of("\"You said\" day", "b"), split("\"You said\" day; b"));
        assertEquals(List.of("\"open", "b"), split("\"open; b"));
        assertEquals(List.of("5\" pipe", "b"), split("5\" pipe; b"));
    }

    private static List<String> split(String cell) {
        return CellList.split(cell).stream().map(CellList.Value::text).toList();
    }

    @Provide
    Arbitrary<List<String>> values() {
        return Arbitraries.strings()
                .withChars("\";|\n, ab")
                .ofMinLength(1)
                .ofMaxLength(5)
                .filter(value -> value.equals(value.strip()))
                .list()
                .ofMaxSize(4);
    }

    @Property
    void whatIsJoinedIsSplitAgain(@ForAll("values") List<String> values) {
        String cell = CellList.join(values.stream().map(CellList::quoted).toList());
        assertEquals(values, split(cell));
    }
}

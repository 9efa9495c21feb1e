// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaGuardTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1+1, '=1+1",
                "+44 20, '+44 20",
                "-5, '-5",
                "@name, '@name",
                "'=1, ''=1",
                "''@a, '''@a",
                "'tis, 'tis",
                "a=b, a=b",
                "40, 40"
            })
    void aTextIsWrittenSo(String text, String written) {
        assertEquals(written, FormulaGuard.on(text));
        assertEquals(text, FormulaGuard.off(written));
    }

    @Test
    void anApostropheThatSomebodyTypedBeforeAFormulaIsTakenOff() {
        assertEquals("-", FormulaGuard.off("'-"));
        assertEquals("'2017-06", FormulaGuard.off("'2017-06"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("'=+-@\t\ra ").ofMaxLength(6);
    }

    @Property
    void everyTextIsReadAsItWasWritten(@ForAll("texts") String text) {
        assertEquals(text, FormulaGuard.off(FormulaGuard.on(text)));
    }
}

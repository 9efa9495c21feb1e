// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ohsel.model.constraint.RecordId;

/** A format accepts the same strings as the regular expression that it replaces. */
class FormatPropertyTest {

    @Property
    void agreesWithTheExpression(@ForAll("expressions") String expression, @ForAll("texts") String text) {
        assertEquals(Pattern.matches(expression, text), Format.of(expression).test(text));
    }

    @Example
    void idsAndLinesNeedNoMatcher() {
        assertInstanceOf(Format.class, Format.of(RecordId.FORMAT));
        assertInstanceOf(Format.class, Format.of("[1-9][0-9,-]*"));
    }

    @Provide
    Arbitrary<String> expressions() {
        return Arbitraries.of(
                RecordId.FORMAT,
                "[1-9][0-9,-]*",
                "[^a-c]\\w*",
                "[\u00e0-\u00ff][a-z]*",
                "https?://\\S+",
                "[a-z&&[^b]][a-c]*");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab-c019_.:,/hps \n\u00e9\u0130").ofMaxLength(6);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** All tests at once find what they find one by one. */
class TextBoundsPropertyTest {

    @Provide
    Arbitrary<List<ConstraintCheck>> tests() {
        return Arbitraries.of(
                        ConstraintCheck.NOT_BLANK,
                        ConstraintCheck.length(0, 4),
                        ConstraintCheck.length(3, 9),
                        ConstraintCheck.length(1, Integer.MAX_VALUE),
                        ConstraintCheck.format("\\w[\\w.:-]*"),
                        ConstraintCheck.format("[a-z]+|[0-9]{2}"),
                        ConstraintCheck.format("\\w[\\w.:-]*").and(ConstraintCheck.length(2, 6)))
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("a1 .:-\t\u001f").ofMaxLength(10),
                Arbitraries.strings().withCharRange((char) 0, (char) 127).ofMaxLength(10));
    }

    @Property
    void theyAgree(@ForAll @From("tests") List<ConstraintCheck> tests, @ForAll @From("texts") String text) {
        boolean expected = tests.stream().allMatch(test -> test.passes(text));
        byte[] around = ("(" + text + ")").getBytes(StandardCharsets.US_ASCII);
        TextBounds bounds = Objects.requireNonNull(TextBounds.of(tests.toArray(ConstraintCheck[]::new)));
        assertEquals(expected, bounds.hold(text, around, 1, around.length - 1), () -> Arrays.toString(around));
    }

    @Test
    void whatIsAboutNumbersHasNone() {
        assertNull(TextBounds.of(ConstraintCheck.NOT_BLANK, ConstraintCheck.atLeast(1)));
        assertNull(TextBounds.of(ConstraintCheck.length(1, 2).and(ConstraintCheck.digits(3, 2))));
    }
}

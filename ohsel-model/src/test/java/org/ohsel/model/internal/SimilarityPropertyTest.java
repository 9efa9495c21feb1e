// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;

class SimilarityPropertyTest {

    @Property
    void whatIsLessThanWhatMattersIsLessWithoutBeingWorkedOut(
            @ForAll @CharRange(from = 'a', to = 'c') @Chars(' ') @StringLength(max = 14) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @Chars(' ') @StringLength(max = 14) String other,
            @ForAll @DoubleRange(min = 0, max = 1) double least) {
        String a = Similarity.normalise(one);
        String b = Similarity.normalise(other);
        double exact = Similarity.of(a, b);
        double found = Similarity.to(a).of(b, least);
        if (exact >= least) {
            assertEquals(exact, found);
        } else {
            assertTrue(found < least, () -> found + " for " + exact);
        }
    }

    @Property
    void itIsTheSameFromBothSides(
            @ForAll @CharRange(from = 'a', to = 'c') @Chars(' ') @StringLength(max = 14) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @Chars(' ') @StringLength(max = 14) String other) {
        String a = Similarity.normalise(one);
        String b = Similarity.normalise(other);
        assertEquals(Similarity.of(a, b), Similarity.of(b, a));
    }
}

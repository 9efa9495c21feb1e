// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The ids of a log are found again, however many there are. */
class FingerprintIndexTest {

    @Property(tries = 40)
    void eachIdIsFoundAsItWasAddedFirst(@ForAll @IntRange(max = 30_000) int ids, @ForAll @IntRange(min = 1) int every) {
        FingerprintIndex index = new FingerprintIndex();
        Map<String, Integer> expected = new HashMap<>();
        for (int ordinal = 0; ordinal < ids; ordinal++) {
            String id = "event-" + ordinal % every;
            index.add(id, ordinal);
            expected.putIfAbsent(id, ordinal);
        }
        expected.forEach((id, ordinal) -> assertEquals(OptionalInt.of(ordinal), index.find(id), id));
        for (int other = 0; other < 1_000; other++) {
            assertEquals(OptionalInt.empty(), index.find("decision-" + other));
        }
    }

    @Test
    void anEmptyOneFindsNothing() {
        assertEquals(OptionalInt.empty(), new FingerprintIndex().find("event-1"));
    }

    @Test
    void aFingerprintIsEnough() {
        FingerprintIndex index = new FingerprintIndex();
        index.add("event-1", 7);
        assertEquals(OptionalInt.of(7), index.find(FingerprintIndex.fingerprint("event-1")));
    }

    @Test
    void recordsAreNumberedFromOneUnlessSaidOtherwise() {
        FingerprintIndex index = new FingerprintIndex();
        index.number(3, 1_000);
        assertEquals(3, index.numberOf(2));
        assertEquals(1_000, index.numberOf(3));
    }
}

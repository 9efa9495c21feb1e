// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Exactly the known strings are found, among whatever other bytes they are. */
class KnownStringsTest {

    /** Of two letters only, so that many are alike in their first and last eight. */
    @Provide
    Arbitrary<String> strings() {
        return Arbitraries.strings().withChars('a', 'b').ofMaxLength(26);
    }

    @Property
    void whatIsKnownIsFoundAndNothingElse(
            @ForAll @From("strings") String wanted,
            @ForAll @From("strings") String one,
            @ForAll @From("strings") String other,
            @ForAll @From("strings") String around) {
        Map<String, Object> known = new TreeMap<>(Map.of("a", 1, "title", 2));
        known.put(one, one);
        known.put(other, other);
        byte[] text = (around + wanted + around).getBytes(StandardCharsets.US_ASCII);
        assertEquals(
                known.get(wanted),
                new KnownStrings(known).find(text, around.length(), around.length() + wanted.length()));
    }

    @Test
    void stringsThatDifferOnlyInTheMiddleAreToldApart() {
        KnownStrings known = new KnownStrings(Map.of("beginning-1-the-end", 1, "beginning-2-the-end", 2));
        assertEquals(1, find(known, "beginning-1-the-end"));
        assertEquals(2, find(known, "beginning-2-the-end"));
        assertNull(find(known, "beginning-3-the-end"));
        assertNull(find(known, "beginning-the-end"));
    }

    private static Object find(KnownStrings known, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return known.find(bytes, 0, bytes.length);
    }

    @Test
    void nothingIsFoundAmongNothing() {
        assertNull(find(new KnownStrings(Map.of()), "title"));
        assertNull(find(new KnownStrings(Map.of()), ""));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Eight bytes at once give what one after another would. */
class EightBytesPropertyTest {

    @Provide
    Arbitrary<String> ascii() {
        return Arbitraries.strings()
                .withChars("azAZ {}[]()<>`~|@\"\\/09")
                .withCharRange('a', 'z')
                .withCharRange((char) 0, (char) 127)
                .ofMinLength(8)
                .ofMaxLength(40);
    }

    /** Seven small letters or spaces and any character, in any place: as near to the rule as can be. */
    @Property
    void smallLettersAndSpacesAreToldFromAllElse(
            @ForAll @IntRange(max = 7) int place, @ForAll @IntRange(max = 127) int other, @ForAll boolean spaces) {
        byte[] bytes = (spaces ? " a z b y" : "abcdxyzq").getBytes(StandardCharsets.US_ASCII);
        bytes[place] = (byte) other;
        assertEquals((other >= 'a' && other <= 'z') || other == ' ', EightBytes.areSmallLettersOrSpaces(bytes, 0));
    }

    @Property
    void aPlainStringEndsAtTheFirstUnusualByte(
            @ForAll @From("ascii") String text, @ForAll @IntRange(max = 8) int from) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        int expected = from;
        while (expected < bytes.length && bytes[expected] >= ' ' && bytes[expected] != '"' && bytes[expected] != '\\') {
            expected++;
        }
        assertEquals(expected, EightBytes.endOfPlainString(bytes, from, bytes.length));
    }

    @Property
    void theBeginningAndTheEndingAreTheBytesInTheirOrder(
            @ForAll @From("ascii") String text,
            @ForAll @IntRange(max = 40) int begin,
            @ForAll @IntRange(max = 40) int size) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        int from = Math.min(begin, bytes.length);
        int length = Math.min(size, bytes.length - from);
        long beginning = EightBytes.beginning(bytes, from, length);
        assertEquals(number(bytes, from, Math.min(length, 8)), beginning);
        int last = Math.max(0, length - 8);
        assertEquals(
                number(bytes, from + last, Math.min(length, 8)), EightBytes.ending(bytes, from, length, beginning));
    }

    private static long number(byte[] bytes, int from, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = (number << 8) | bytes[from + i];
        }
        return number;
    }

    @Property
    void bytesAreEqualIfEachIs(
            @ForAll @From("ascii") String text,
            @ForAll @IntRange(max = 40) int place,
            @ForAll @IntRange(max = 127) int other) {
        byte[] one = text.getBytes(StandardCharsets.US_ASCII);
        byte[] two = one.clone();
        two[Math.min(place, two.length - 1)] = (byte) other;
        assertEquals(Arrays.equals(one, two), EightBytes.areEqual(one, 0, two, 0, one.length));
    }
}

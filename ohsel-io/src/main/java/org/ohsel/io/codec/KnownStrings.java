// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.internal.EightBytes;

/**
 * Known strings and their values, looked up by the bytes of the input. Strings are told apart by their first and their
 * last eight bytes, which for nearly all is all of them.
 */
final class KnownStrings {

    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final byte[][] strings;
    private final long[] beginnings;
    private final long[] endings;
    private final Object[] values;
    private final int unusedBits;

    KnownStrings(Map<String, ?> known) {
        int size = Integer.highestOneBit(Math.max(4, 2 * known.size())) << 1;
        strings = new byte[size][];
        beginnings = new long[size];
        endings = new long[size];
        values = new Object[size];
        unusedBits = Long.SIZE - Integer.numberOfTrailingZeros(size);
        known.forEach((text, value) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            long beginning = EightBytes.beginning(bytes, 0, bytes.length);
            long ending = EightBytes.ending(bytes, 0, bytes.length, beginning);
            int slot = slot(beginning, ending);
            while (strings[slot] != null) {
                slot = (slot + 1) & (size - 1);
            }
            strings[slot] = bytes;
            beginnings[slot] = beginning;
            endings[slot] = ending;
            values[slot] = value;
        });
    }

    /** The value of a string in ASCII without control characters; null if it is not known. */
    @Nullable
    Object find(byte[] text, int from, int to) {
        int length = to - from;
        long beginning = EightBytes.beginning(text, from, length);
        long ending = EightBytes.ending(text, from, length, beginning);
        int slot = slot(beginning, ending);
        while (values[slot] != null) {
            if (beginnings[slot] == beginning && endings[slot] == ending && isEqual(slot, text, from, length)) {
                return values[slot];
            }
            slot = (slot + 1) & (values.length - 1);
        }
        return null;
    }

    /** Whether a string with the same beginning and ending is the same. Shorter ones are all beginning. */
    private boolean isEqual(int slot, byte[] text, int from, int length) {
        byte[] known = strings[slot];
        return length <= Long.BYTES
                || (known.length == length
                        && (length <= 2 * Long.BYTES || EightBytes.areEqual(known, 0, text, from, length)));
    }

    private int slot(long beginning, long ending) {
        return (int) (((beginning + Long.rotateLeft(ending, Integer.SIZE)) * SPREAD) >>> unusedBits);
    }
}

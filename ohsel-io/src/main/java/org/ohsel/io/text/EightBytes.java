// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at once, where every byte of an input has to be searched. */
public final class EightBytes {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private EightBytes() {}

    /**
     * A byte to look for.
     *
     * @param ascii an ASCII character
     * @return the character, eight times
     */
    public static long eightTimes(char ascii) {
        return ascii * ONES;
    }

    /**
     * Whether a byte is among eight.
     *
     * @param bytes the bytes
     * @param at where the eight begin
     * @param wanted the byte, eight times
     * @return not zero if it is
     */
    public static long find(byte[] bytes, int at, long wanted) {
        long zeroWhereEqual = (long) LONGS.get(bytes, at) ^ wanted;
        return (zeroWhereEqual - ONES) & ~zeroWhereEqual & HIGH_BITS;
    }

    /**
     * Whether a byte, or any byte that is not ASCII, is among eight.
     *
     * @param bytes the bytes
     * @param at where the eight begin
     * @param wanted the byte, eight times
     * @return not zero if one of them is
     */
    public static long findOrBeyondAscii(byte[] bytes, int at, long wanted) {
        return find(bytes, at, wanted) | ((long) LONGS.get(bytes, at) & HIGH_BITS);
    }
}

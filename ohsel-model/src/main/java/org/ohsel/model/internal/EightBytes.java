// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at once, where every byte of an input has to be searched. */
public final class EightBytes {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private static final long QUOTES = eightTimes('"');
    private static final long BACKSLASHES = eightTimes('\\');
    private static final long SPACES = eightTimes(' ');

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
     * @return not zero if it is; {@link #first} tells where the first is. Bytes after that may be found wrongly
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

    /**
     * Which of eight bytes come first.
     *
     * @param found what was found among them; not zero
     * @return the index of the first, from 0 to 7
     */
    public static int first(long found) {
        return Long.numberOfTrailingZeros(found) / Byte.SIZE;
    }

    /**
     * How many of eight bytes are in a range.
     *
     * @param ascii the bytes, which are ASCII
     * @param at where the eight begin
     * @param low the first character of the range
     * @param high the last character of the range
     * @return how many
     */
    public static int count(byte[] ascii, int at, char low, char high) {
        long eight = (long) LONGS.get(ascii, at);
        long notBelow = eight + (0x80 - low) * ONES;
        long above = eight + (0x7F - high) * ONES;
        return Long.bitCount(notBelow & ~above & HIGH_BITS);
    }

    /**
     * Whether eight bytes are letters from a to z and spaces.
     *
     * @param ascii the bytes, which are ASCII
     * @param at where the eight begin
     * @return true if all of them are
     */
    public static boolean areSmallLettersOrSpaces(byte[] ascii, int at) {
        long eight = (long) LONGS.get(ascii, at);
        // In the second bit of each byte: from 0x60 to 0x7F; of those, a or above; above z; a space.
        long columns = eight & (eight << 1);
        long place = eight & 0x1F * ONES;
        long fromA = (place + 0x1F * ONES) << 1;
        long aboveZ = (place + 5 * ONES) << 1;
        long letters = columns & fromA & ~aboveZ;
        long spaces = ~((eight ^ SPACES) + 0x7F * ONES) >>> 1;
        return ((letters | spaces) & 0x40 * ONES) == 0x40 * ONES;
    }

    /**
     * The first eight of some bytes.
     *
     * @param bytes has them
     * @param from where they begin
     * @param length how many there are
     * @return the first eight as a number; of fewer, all, with zeros behind them
     */
    public static long beginning(byte[] bytes, int from, int length) {
        if (from + Long.BYTES <= bytes.length) {
            long eight = (long) LONGS.get(bytes, from);
            return length < Long.BYTES ? eight & ~(-1L << (Byte.SIZE * length)) : eight;
        }
        long few = 0;
        for (int i = 0; i < length; i++) {
            few |= (bytes[from + i] & 0xFFL) << (Byte.SIZE * i);
        }
        return few;
    }

    /**
     * The last eight of some bytes.
     *
     * @param bytes has them
     * @param from where they begin
     * @param length how many there are
     * @param beginning the first eight, as of {@link #beginning}
     * @return the last eight as a number; of fewer, the beginning
     */
    public static long ending(byte[] bytes, int from, int length, long beginning) {
        return length > Long.BYTES ? (long) LONGS.get(bytes, from + length - Long.BYTES) : beginning;
    }

    /**
     * Whether two sequences of bytes are equal: faster than {@link java.util.Arrays#equals} if they are short.
     *
     * @param one the first bytes
     * @param from where the sequence begins in them
     * @param other the other bytes
     * @param otherFrom where the sequence begins in them
     * @param length how long it is
     * @return true if they are
     */
    public static boolean areEqual(byte[] one, int from, byte[] other, int otherFrom, int length) {
        int at = 0;
        for (; at + Long.BYTES <= length; at += Long.BYTES) {
            if ((long) LONGS.get(one, from + at) != (long) LONGS.get(other, otherFrom + at)) {
                return false;
            }
        }
        if (length >= Long.BYTES) {
            int last = length - Long.BYTES;
            return (long) LONGS.get(one, from + last) == (long) LONGS.get(other, otherFrom + last);
        }
        for (; at < length; at++) {
            if (one[from + at] != other[otherFrom + at]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Where a string in JSON stops being plain ASCII.
     *
     * @param bytes the bytes
     * @param from where to begin
     * @param to where the bytes end
     * @return the first quotation mark, backslash, control character or byte beyond ASCII; the end if there is none
     */
    public static int endOfPlainString(byte[] bytes, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long eight = (long) LONGS.get(bytes, at);
            long notPlain = ((eight - SPACES) & ~eight) | eight;
            long found = find(bytes, at, QUOTES) | find(bytes, at, BACKSLASHES) | (notPlain & HIGH_BITS);
            if (found != 0) {
                return at + first(found);
            }
        }
        while (at < to && bytes[at] >= ' ' && bytes[at] != '"' && bytes[at] != '\\') {
            at++;
        }
        return at;
    }
}

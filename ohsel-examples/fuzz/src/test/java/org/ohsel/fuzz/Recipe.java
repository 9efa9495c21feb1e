// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

/** Bytes as a series of choices, so that what the fuzzer changes is a choice and not a byte of a document. At its end, each choice is the first. */
final class Recipe {

    private final byte[] bytes;
    private int next;

    Recipe(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isUsedUp() {
        return next >= bytes.length;
    }

    /** A number from 0, which takes one byte, or two if there are more than 256. */
    int choose(int bound) {
        int high = bound > 256 ? nextByte() << 8 : 0;
        return bound <= 1 ? 0 : (high | nextByte()) % bound;
    }

    private int nextByte() {
        return isUsedUp() ? 0 : bytes[next++] & 0xFF;
    }

    /** The bytes that have not been used. */
    byte[] rest() {
        int from = Math.min(next, bytes.length);
        next = bytes.length;
        return java.util.Arrays.copyOfRange(bytes, from, bytes.length);
    }
}

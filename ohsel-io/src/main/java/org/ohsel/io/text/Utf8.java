// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.text;

/** Which sequences of bytes are characters in UTF-8, as the Unicode Standard has it (table 3-7). */
public final class Utf8 {

    private Utf8() {}

    /**
     * The length of the character that begins at a byte.
     *
     * @param bytes the bytes
     * @param at where the character begins
     * @param end the end of the bytes
     * @return 1 to 4; 0 if no character in UTF-8 begins here
     */
    public static int lengthAt(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        } else if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (at + length > end || !isSecond(first, bytes[at + 1] & 0xFF)) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if (!LocationCursor.isContinuation(bytes[at + i])) {
                return 0;
            }
        }
        return length;
    }

    /** The second byte rules out longer forms than needed, halves of surrogate pairs and what is beyond U+10FFFF. */
    private static boolean isSecond(int first, int second) {
        int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return second >= low && second <= high;
    }
}

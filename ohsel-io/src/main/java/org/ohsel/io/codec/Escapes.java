// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Resolves the escapes in a string whose quotation marks have been found. */
final class Escapes {

    /** Stands for bytes that are not UTF-8. */
    static final char REPLACEMENT = '\uFFFD';

    private static final String LETTERS = "\"\\/bfnrt";
    private static final String MEANINGS = "\"\\/\b\f\n\r\t";
    private static final int HEX_DIGITS = 4;

    private Escapes() {}

    /** The string; the replacement character stands for whatever is wrong, and for halves of surrogate pairs. */
    static String resolved(byte[] bytes, int from, int to) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(to - from);
        int copied = from;
        for (int at = from; at < to; at++) {
            if (bytes[at] == '\\') {
                plain.write(bytes, copied, at - copied);
                char c = at + 1 < to ? character(bytes, at + 1, to) : REPLACEMENT;
                plain.writeBytes(String.valueOf(Character.isSurrogate(c) ? REPLACEMENT : c)
                        .getBytes(StandardCharsets.UTF_8));
                at += at + 1 < to && bytes[at + 1] == 'u' ? 1 + HEX_DIGITS : 1;
                copied = Math.min(at + 1, to);
            }
        }
        plain.write(bytes, copied, to - copied);
        return plain.toString(StandardCharsets.UTF_8);
    }

    private static char character(byte[] bytes, int letter, int to) {
        if (bytes[letter] != 'u') {
            int known = LETTERS.indexOf(bytes[letter]);
            return known < 0 ? REPLACEMENT : MEANINGS.charAt(known);
        }
        int c = letter + HEX_DIGITS < to ? 0 : REPLACEMENT;
        for (int digit = 1; digit <= HEX_DIGITS && letter + HEX_DIGITS < to; digit++) {
            int value = Character.digit(bytes[letter + digit], 16);
            if (value < 0) {
                return REPLACEMENT;
            }
            c = 16 * c + value;
        }
        return (char) c;
    }
}

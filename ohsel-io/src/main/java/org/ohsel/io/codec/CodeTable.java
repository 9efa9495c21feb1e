// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Known codes and their values, looked up by the parser's own characters, or by the bytes of the input: most strings in
 * a record are known codes, and for these no string needs to be created.
 */
final class CodeTable {

    private final char[][] codes;
    private final Object[] values;

    /** The same by their bytes. */
    private final KnownStrings strings;

    CodeTable(Map<String, ?> known) {
        int size = Integer.highestOneBit(Math.max(4, 2 * known.size())) << 1;
        codes = new char[size][];
        values = new Object[size];
        known.forEach((text, value) -> {
            char[] code = text.toCharArray();
            int slot = hash(code, 0, code.length) & (size - 1);
            while (codes[slot] != null) {
                slot = (slot + 1) & (size - 1);
            }
            codes[slot] = code;
            values[slot] = value;
        });
        strings = new KnownStrings(known);
    }

    /** The value of the string that the parser is at; null if it is not a known code. */
    @Nullable
    Object find(JsonParser parser) {
        return find(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    /** The value of a string; null if it is not a known code. */
    @Nullable
    Object find(String text) {
        return find(text.toCharArray(), 0, text.length());
    }

    private @Nullable Object find(char[] text, int from, int length) {
        int mask = codes.length - 1;
        for (int slot = hash(text, from, length) & mask; codes[slot] != null; slot = (slot + 1) & mask) {
            if (Arrays.equals(codes[slot], 0, codes[slot].length, text, from, from + length)) {
                return values[slot];
            }
        }
        return null;
    }

    /** The same by their bytes. */
    KnownStrings strings() {
        return strings;
    }

    /** From the length and a few characters, in which the codes of a list usually differ. */
    private static int hash(char[] text, int from, int length) {
        if (length == 0) {
            return 0;
        }
        int hash = 31 * (31 * (31 * length + text[from]) + text[from + length / 2]) + text[from + length - 1];
        return hash ^ (hash >>> 7);
    }
}

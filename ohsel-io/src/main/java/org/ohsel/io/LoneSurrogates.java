// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Map;
import org.ohsel.io.codec.Problem;
import org.ohsel.io.codec.Reading;
import org.ohsel.io.text.Frame;
import org.ohsel.rules.checks.ReadingRules;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds halves of surrogate pairs, which JSON can escape and UTF-8 cannot hold: such a text could not be written back.
 *
 * <p>They can only come from an escape that begins with ud, or from bytes that begin with ED. Few texts have either, and
 * the others are passed by.
 */
final class LoneSurrogates {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final int FIRST_ENCODED = 0xED;
    private static final long BACKSLASHES = 0x5C5C_5C5C_5C5C_5C5CL;
    private static final long ENCODED = 0xEDED_EDED_EDED_EDEDL;

    private LoneSurrogates() {}

    static void note(Frame frame, Parsers parsers, Reading reading) {
        if (!mayHave(frame)) {
            return;
        }
        try (JsonParser parser = parsers.parser(frame)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
                if (text && hasLone(parser.getString())) {
                    reading.note(new Problem(
                            ReadingRules.ENCODING,
                            ReadingRules.ENCODING.severity(),
                            parser.streamReadContext().pathAsPointer().toString(),
                            parser.currentTokenLocation().getByteOffset(),
                            Map.of("reason", "half of a surrogate pair is no character")));
                }
            }
        }
    }

    /** Whether there is an escaped or encoded surrogate; looks at eight bytes at a time, because every record is asked. */
    private static boolean mayHave(Frame frame) {
        byte[] bytes = frame.bytes();
        int end = frame.from() + frame.length();
        int at = frame.from();
        while (at <= end - Long.BYTES) {
            long eight = (long) EIGHT_BYTES.get(bytes, at);
            if ((zeroBytes(eight ^ BACKSLASHES) | zeroBytes(eight ^ ENCODED)) != 0
                    && mayHave(bytes, at, at + Long.BYTES, end)) {
                return true;
            }
            at += Long.BYTES;
        }
        return mayHave(bytes, at, end, end);
    }

    private static boolean mayHave(byte[] bytes, int from, int to, int end) {
        for (int i = from; i < to; i++) {
            boolean escaped = bytes[i] == '\\' && i + 2 < end && bytes[i + 1] == 'u' && (bytes[i + 2] | 0x20) == 'd';
            if (escaped || bytes[i] == (byte) FIRST_ENCODED) {
                return true;
            }
        }
        return false;
    }

    /** Not zero if one of the eight bytes is zero. */
    private static long zeroBytes(long eight) {
        return (eight - ONES) & ~eight & HIGH_BITS;
    }

    private static boolean hasLone(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}

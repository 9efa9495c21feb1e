// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.ohsel.io.codec.Problem;
import org.ohsel.io.codec.Reading;
import org.ohsel.io.text.EightBytes;
import org.ohsel.io.text.Frame;
import org.ohsel.rules.standard.JsonRules;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds strings that could not be written back as they are, or that other programs would read differently: strings with
 * half of a surrogate pair, which JSON can escape and UTF-8 cannot hold, or with bytes that the parser accepts as UTF-8
 * and the standard does not, such as a slash in two bytes.
 *
 * <p>The former can only come from an escape that begins with ud, the latter only from a few bytes. Most frames have
 * neither, and need no second look.
 */
final class BrokenCharacters {

    private static final long BACKSLASHES = EightBytes.eightTimes('\\');

    private BrokenCharacters() {}

    /** Notes each broken character as a problem; the parser is before the root of the frame. */
    static void note(Frame frame, JsonParser parser, Reading reading) {
        Malformed malformed = new Malformed(frame);
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token != JsonToken.VALUE_STRING && token != JsonToken.PROPERTY_NAME) {
                continue;
            }
            boolean lone = hasLone(parser.getString());
            long end = parser.currentLocation().getByteOffset();
            if (malformed.offset() < end) {
                lone = false;
            }
            for (; malformed.offset() < end; malformed.next()) {
                reading.note(problem(parser, malformed.offset(), "these bytes are not UTF-8"));
            }
            if (lone) {
                long offset = parser.currentTokenLocation().getByteOffset();
                reading.note(problem(parser, offset, "half of a surrogate pair is not a character"));
            }
        }
    }

    private static Problem problem(JsonParser parser, long offset, String reason) {
        return new Problem(
                JsonRules.ENCODING,
                JsonRules.ENCODING.severity(),
                parser.streamReadContext().pathAsPointer().toString(),
                offset,
                Map.of("reason", reason));
    }

    /** Whether there may be something to find. Looks at eight bytes at a time, because every frame is searched. */
    static boolean mayBeIn(Frame frame) {
        byte[] bytes = frame.bytes();
        int end = frame.from() + frame.length();
        int at = frame.from();
        for (; at <= end - Long.BYTES; at += Long.BYTES) {
            if (EightBytes.findOrBeyondAscii(bytes, at, BACKSLASHES) != 0
                    && mayBeBetween(bytes, at, at + Long.BYTES, end)) {
                return true;
            }
        }
        return mayBeBetween(bytes, at, end, end);
    }

    private static boolean mayBeBetween(byte[] bytes, int from, int to, int end) {
        for (int i = from; i < to; i++) {
            boolean escaped = bytes[i] == '\\' && i + 2 < end && bytes[i + 1] == 'u' && (bytes[i + 2] | 0x20) == 'd';
            if (escaped || mayBeMalformed(bytes[i] & 0xFF)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character that begins with this byte may be encoded wrongly without the parser noticing. */
    private static boolean mayBeMalformed(int first) {
        return first == 0xC0 || first == 0xC1 || first == 0xE0 || first == 0xED || first >= 0xF0;
    }

    private static boolean hasLone(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /** The places in a frame that are not UTF-8, one after another. Bytes that belong together count as one place. */
    static final class Malformed {

        private static final int NONE = Integer.MAX_VALUE;

        private final Frame frame;
        private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        private final CharBuffer characters = CharBuffer.allocate(1 << 12);
        private final ByteBuffer bytes;
        private int offset;

        /** Starts at the first place. */
        Malformed(Frame frame) {
            this.frame = frame;
            bytes = ByteBuffer.wrap(frame.bytes(), frame.from(), frame.length()).slice();
            next();
        }

        /**
         * The current place, in bytes from the beginning of the frame; beyond the end of any frame if there are no
         * more.
         */
        int offset() {
            return offset;
        }

        void next() {
            offset = NONE;
            while (bytes.hasRemaining() && offset == NONE) {
                CoderResult result = decoder.decode(bytes, characters.clear(), true);
                if (result.isError()) {
                    offset = bytes.position();
                    int end = offset + result.length();
                    while (frame.isInsideCharacter(end)) {
                        end++;
                    }
                    bytes.position(end);
                }
            }
        }
    }
}

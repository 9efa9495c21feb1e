// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.util.Map;
import org.ohsel.io.codec.Problem;
import org.ohsel.io.codec.Reading;
import org.ohsel.io.text.EightBytes;
import org.ohsel.io.text.Frame;
import org.ohsel.rules.standard.JsonRules;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds texts that could not be written back as they are, or that others would read as something else: with halves of
 * surrogate pairs, which JSON can escape and UTF-8 cannot hold, or in bytes that the parser takes for UTF-8 and the
 * standard does not, such as a slash in two bytes.
 *
 * <p>The former can only come from an escape that begins with ud, the latter from few bytes. Most texts have neither, and
 * are passed by.
 */
final class BrokenCharacters {

    private static final long BACKSLASHES = EightBytes.eightTimes('\\');

    private BrokenCharacters() {}

    static void note(Frame frame, Parsers parsers, Reading reading) {
        if (!mayHave(frame)) {
            return;
        }
        Malformed malformed = new Malformed(frame);
        try (JsonParser parser = parsers.parser(frame)) {
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
                    reading.note(problem(parser, offset, "half of a surrogate pair is no character"));
                }
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

    /** Whether there may be something to find; looks at 32 bytes at a time, because every record is asked. */
    private static boolean mayHave(Frame frame) {
        byte[] bytes = frame.bytes();
        int end = frame.from() + frame.length();
        int last = end - 4 * Long.BYTES;
        int at = nextSuspects(bytes, frame.from(), last);
        while (at <= last) {
            if (mayHave(bytes, at, at + 4 * Long.BYTES, end)) {
                return true;
            }
            at = nextSuspects(bytes, at + 4 * Long.BYTES, last);
        }
        return mayHave(bytes, at, end, end);
    }

    /** Where the next 32 bytes are with a backslash or something else than ASCII among them; beyond the last if nowhere. */
    private static int nextSuspects(byte[] bytes, int from, int last) {
        int at = from;
        while (at <= last) {
            long found = EightBytes.findOrBeyondAscii(bytes, at, BACKSLASHES)
                    | EightBytes.findOrBeyondAscii(bytes, at + Long.BYTES, BACKSLASHES)
                    | EightBytes.findOrBeyondAscii(bytes, at + 2 * Long.BYTES, BACKSLASHES)
                    | EightBytes.findOrBeyondAscii(bytes, at + 3 * Long.BYTES, BACKSLASHES);
            if (found != 0) {
                return at;
            }
            at += 4 * Long.BYTES;
        }
        return at;
    }

    private static boolean mayHave(byte[] bytes, int from, int to, int end) {
        for (int i = from; i < to; i++) {
            boolean escaped = bytes[i] == '\\' && i + 2 < end && bytes[i + 1] == 'u' && (bytes[i + 2] | 0x20) == 'd';
            if (escaped || mayBeMalformed(bytes[i] & 0xFF)) {
                return true;
            }
        }
        return false;
    }

    /** The first bytes of characters that can be encoded wrongly without the parser noticing. */
    private static boolean mayBeMalformed(int first) {
        return first == 0xC0 || first == 0xC1 || first == 0xE0 || first == 0xED || first >= 0xF0;
    }

    private static boolean hasLone(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}

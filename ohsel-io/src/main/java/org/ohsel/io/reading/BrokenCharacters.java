// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import java.util.Map;
import org.ohsel.io.codec.Problem;
import org.ohsel.io.codec.Reading;
import org.ohsel.io.text.Frame;
import org.ohsel.io.text.Utf8;
import org.ohsel.model.internal.EightBytes;
import org.ohsel.rules.standard.JsonRules;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds what is no character: bytes that are not UTF-8, and halves of surrogate pairs, which JSON can escape and UTF-8
 * cannot hold.
 *
 * <p>Bytes that are not UTF-8 are found before the parser sees them, because parsers differ in which they accept. The
 * parser then reads a copy in which each is a question mark: the rest of the record is checked as well, and every offset
 * stays the same.
 */
final class BrokenCharacters {

    private static final long BACKSLASHES = EightBytes.eightTimes('\\');
    private static final byte SUBSTITUTE = '?';

    static final String HALF = "half of a surrogate pair is not a character";
    static final String HALF_REMEDY =
            "write the character itself, or both halves; delete this half if nothing was meant";

    private final boolean halfPairs;
    private final boolean malformed;

    private BrokenCharacters(boolean halfPairs, boolean malformed) {
        this.halfPairs = halfPairs;
        this.malformed = malformed;
    }

    private static final BrokenCharacters NONE = new BrokenCharacters(false, false);

    /** Looks for them in a frame, at eight bytes at a time, because every frame is searched. */
    static BrokenCharacters in(Frame frame) {
        byte[] bytes = frame.bytes();
        int end = frame.from() + frame.length();
        boolean halfPairs = false;
        int at = nextSuspects(bytes, frame.from(), end);
        while (at < end) {
            int eight = Math.min(at + Long.BYTES, end);
            while (at < eight) {
                int length = Utf8.lengthAt(bytes, at, end);
                if (length == 0) {
                    return new BrokenCharacters(true, true);
                }
                halfPairs |= bytes[at] == '\\' && isHalfOfPair(bytes, at, end);
                at += length;
            }
            at = nextSuspects(bytes, at, end);
        }
        return halfPairs ? new BrokenCharacters(true, false) : NONE;
    }

    /** Where the next eight bytes are with a backslash or something else than ASCII among them, or the last few. */
    private static int nextSuspects(byte[] bytes, int from, int end) {
        int at = from;
        while (at + Long.BYTES <= end && EightBytes.findOrBeyondAscii(bytes, at, BACKSLASHES) == 0) {
            at += Long.BYTES;
        }
        return at;
    }

    private static boolean isHalfOfPair(byte[] bytes, int at, int end) {
        return at + 2 < end && bytes[at + 1] == 'u' && (bytes[at + 2] | 0x20) == 'd';
    }

    boolean isMalformed() {
        return malformed;
    }

    /** Whether there may be something to note. */
    boolean mayBe() {
        return malformed || halfPairs;
    }

    /** The frame as the parser may read it: itself if it is UTF-8. */
    Frame readable(Frame frame) {
        if (!malformed) {
            return frame;
        }
        Frame copy = frame.copy();
        byte[] bytes = copy.bytes();
        for (int at = 0; at < bytes.length; ) {
            int length = Utf8.lengthAt(bytes, at, bytes.length);
            if (length == 0) {
                bytes[at] = SUBSTITUTE;
            }
            at += Math.max(1, length);
        }
        return copy;
    }

    /**
     * Notes the first in each string and name as a problem, and what is between them.
     *
     * @param frame the frame
     * @param parser reads what is readable of the frame, and is before its root
     * @param reading takes the problems
     */
    void note(Frame frame, JsonParser parser, Reading reading) {
        int next = malformed ? nextMalformed(frame, 0) : frame.length();
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.VALUE_STRING && token != JsonToken.PROPERTY_NAME) {
                    continue;
                }
                boolean half = hasHalf(parser.getString());
                int end = (int) parser.currentLocation().getByteOffset();
                if (next < end) {
                    reading.note(notUtf8(parser, next));
                    next = nextMalformed(frame, end);
                } else if (half) {
                    reading.note(problem(parser, parser.currentTokenLocation().getByteOffset(), HALF, HALF_REMEDY));
                }
            }
        } catch (JacksonException e) {
            // What follows cannot be told apart into strings. The mistake itself is reported by whoever read the frame.
            if (next < frame.length()) {
                reading.note(notUtf8(parser, next));
            }
        }
    }

    /** Whether there is a character at an offset, or the end: otherwise what is wrong there is noted as not UTF-8. */
    static boolean isCharacter(Frame frame, long offset) {
        int at = frame.from() + (int) offset;
        int end = frame.from() + frame.length();
        return at >= end || Utf8.lengthAt(frame.bytes(), at, end) > 0;
    }

    private static int nextMalformed(Frame frame, int offset) {
        int end = frame.from() + frame.length();
        int at = frame.from() + offset;
        while (at < end) {
            int length = Utf8.lengthAt(frame.bytes(), at, end);
            if (length == 0) {
                break;
            }
            at += length;
        }
        return at - frame.from();
    }

    private static Problem notUtf8(JsonParser parser, int offset) {
        return problem(parser, offset, "these bytes are not UTF-8", "save the document as UTF-8");
    }

    private static Problem problem(JsonParser parser, long offset, String reason, String remedy) {
        return new Problem(
                JsonRules.ENCODING,
                JsonRules.ENCODING.severity(),
                parser.streamReadContext().pathAsPointer().toString(),
                offset,
                Map.of("reason", reason, "remedy", remedy));
    }

    private static boolean hasHalf(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}

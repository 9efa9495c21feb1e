// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

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
 * <p>They can only come from an escape, or from bytes that begin with ED. Few texts have either, so the rest is passed by.
 */
final class LoneSurrogates {

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

    private static boolean mayHave(Frame frame) {
        byte[] bytes = frame.bytes();
        int end = frame.from() + frame.length();
        for (int i = frame.from(); i < end; i++) {
            if (bytes[i] == (byte) 0xED || (bytes[i] == '\\' && i + 1 < end && bytes[i + 1] == 'u')) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLone(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}

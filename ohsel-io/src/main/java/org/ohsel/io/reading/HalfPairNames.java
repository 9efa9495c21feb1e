// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ohsel.io.codec.Problem;
import org.ohsel.io.codec.Reading;
import org.ohsel.io.text.Frame;
import org.ohsel.rules.standard.JsonRules;

/**
 * The names of members with an escape for half of a surrogate pair, at which the parser would give up the whole record.
 * It reads a copy in which each is the replacement character, which is as long, so that all offsets stay the same.
 */
final class HalfPairNames {

    private static final byte[] REPLACEMENT = "\\ufffd".getBytes(StandardCharsets.US_ASCII);
    private static final int ESCAPE = REPLACEMENT.length;

    private final Frame readable;
    private final List<Integer> offsets;

    private HalfPairNames(Frame readable, List<Integer> offsets) {
        this.readable = readable;
        this.offsets = offsets;
    }

    private HalfPairNames(Frame frame) {
        offsets = new ArrayList<>();
        byte[] bytes = frame.bytes();
        int end = frame.from() + frame.length();
        List<Integer> found = new ArrayList<>();
        for (int at = frame.from(); at < end; at++) {
            if (bytes[at] == '"') {
                found.clear();
                at = endOfString(bytes, at + 1, end, found);
                if (!found.isEmpty() && isName(bytes, at + 1, end)) {
                    found.forEach(offset -> offsets.add(offset - frame.from()));
                }
            }
        }
        readable = offsets.isEmpty() ? frame : frame.copy();
        for (int offset : offsets) {
            System.arraycopy(REPLACEMENT, 0, readable.bytes(), offset, ESCAPE);
        }
    }

    /** Looks for them in a frame, if it may have any. */
    static HalfPairNames in(Frame frame, boolean mayBe) {
        return mayBe ? new HalfPairNames(frame) : new HalfPairNames(frame, List.of());
    }

    /** The frame as the parser can read it: itself if it has no such names. */
    Frame readable() {
        return readable;
    }

    void note(Reading reading) {
        for (int offset : offsets) {
            reading.note(new Problem(
                    JsonRules.ENCODING,
                    JsonRules.ENCODING.severity(),
                    "",
                    offset,
                    Map.of("reason", BrokenCharacters.HALF, "remedy", BrokenCharacters.HALF_REMEDY)));
        }
    }

    /** Where the string ends, at its closing quote; notes where its halves of pairs are. */
    private static int endOfString(byte[] bytes, int from, int end, List<Integer> halves) {
        int at = from;
        while (at < end && bytes[at] != '"' && bytes[at] != '\n') {
            int unit = unit(bytes, at, end);
            if (unit >= 0 && Character.isHighSurrogate((char) unit)) {
                int low = unit(bytes, at + ESCAPE, end);
                if (low >= 0 && Character.isLowSurrogate((char) low)) {
                    at += ESCAPE;
                } else {
                    halves.add(at);
                }
                at += ESCAPE;
            } else if (unit >= 0) {
                if (Character.isLowSurrogate((char) unit)) {
                    halves.add(at);
                }
                at += ESCAPE;
            } else {
                at += bytes[at] == '\\' ? 2 : 1;
            }
        }
        return at;
    }

    /** The unit that an escape stands for; -1 if there is no such escape. */
    private static int unit(byte[] bytes, int at, int end) {
        if (at + ESCAPE > end || bytes[at] != '\\' || bytes[at + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int i = at + 2; i < at + ESCAPE; i++) {
            int digit = Character.digit(bytes[i], 16);
            if (digit < 0) {
                return -1;
            }
            unit = 16 * unit + digit;
        }
        return unit;
    }

    private static boolean isName(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        return at < end && bytes[at] == ':';
    }
}

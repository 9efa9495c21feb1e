// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.ohsel.io.text.Frame;

/** The places of a frame where it is not UTF-8, one after the other. Bytes that go together are one place. */
final class Malformed {

    private static final int NONE = Integer.MAX_VALUE;

    private final Frame frame;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer characters = CharBuffer.allocate(1 << 12);
    private final ByteBuffer bytes;
    private int offset;

    /** Stands at the first place. */
    Malformed(Frame frame) {
        this.frame = frame;
        bytes = ByteBuffer.wrap(frame.bytes(), frame.from(), frame.length()).slice();
        next();
    }

    /** The current place, in bytes from the beginning of the frame; a number beyond all frames if there are no more. */
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

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 in which some bytes are in the encoding of Windows. Such a byte comes as half a surrogate pair, which UTF-8
 * cannot hold, so that the cell can be found in which it is.
 */
final class MixedReader extends Reader {

    private static final int BLOCK = 1 << 13;
    private static final char ESCAPE = '\uDC00';

    private final InputStream input;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer chars = CharBuffer.allocate(BLOCK).flip();
    private boolean isAtEnd;

    MixedReader(InputStream input) {
        this.input = input;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (isAtEnd && !bytes.hasRemaining()) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, from, count);
        return count;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = isAtEnd ? -1 : input.read(bytes.array(), bytes.position(), bytes.remaining());
        isAtEnd |= read < 0;
        bytes.position(bytes.position() + Math.max(0, read));
        bytes.flip();
        chars.clear();
        boolean more = true;
        while (more) {
            CoderResult result = decoder.decode(bytes, chars, isAtEnd);
            more = result.isError() && chars.hasRemaining();
            if (more) {
                chars.put((char) (ESCAPE + (bytes.get() & 0xFF)));
            }
            decoder.reset();
        }
        chars.flip();
    }

    /** Whether a character of a string stands for a byte that is not UTF-8. */
    static boolean isEscape(String text, int at) {
        char c = text.charAt(at);
        return c >= ESCAPE && c <= ESCAPE + 0xFF && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** The character that Windows has for such a byte. */
    static String inWindows(char escape) {
        return new String(new byte[] {(byte) (escape - ESCAPE)}, CsvEncoding.WINDOWS);
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** How a text is encoded: compressed or not, and in UTF-8 or in something that is not JSON's. */
public final class Encoding {

    private static final int GZIP_BUFFER = 1 << 16;

    private Encoding() {}

    /**
     * Decompresses an input, if it begins as gzip does.
     *
     * @param input the input
     * @return the text
     * @throws IOException if it cannot be read
     */
    public static InputStream decompressed(InputStream input) throws IOException {
        PushbackInputStream again = new PushbackInputStream(input, 2);
        byte[] first = again.readNBytes(2);
        again.unread(first);
        boolean compressed = first.length == 2 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B;
        return compressed ? new GZIPInputStream(again, GZIP_BUFFER) : again;
    }

    /** What is wrong with the beginning of a text, and skips a UTF-8 byte order mark; null if it may be UTF-8. */
    static @Nullable String mistake(Window window) throws IOException {
        int first = window.peek();
        int second = first == Window.END ? Window.END : window.peek(1);
        if (first == 0xEF && second == 0xBB && window.peek(2) == 0xBF) {
            window.skipMark(3);
        } else if ((first == 0xFE && second == 0xFF)
                || (first == 0xFF && second == 0xFE)
                || first == 0
                || second == 0) {
            return "the text is in UTF-16 or UTF-32, and not in UTF-8";
        }
        return null;
    }
}

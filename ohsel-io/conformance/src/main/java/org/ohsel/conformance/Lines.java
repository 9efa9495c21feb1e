// SPDX-License-Identifier: Apache-2.0
package org.ohsel.conformance;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a stream in UTF-8, none of which is let grow without bound. */
final class Lines {

    /** Longer than any case or answer needs: 64 MiB. */
    private static final int MOST_BYTES = 64 << 20;

    private final InputStream input;
    private final int mostBytes;

    Lines(InputStream input) {
        this(input, MOST_BYTES);
    }

    Lines(InputStream input, int mostBytes) {
        this.input = new BufferedInputStream(input);
        this.mostBytes = mostBytes;
    }

    /** The next line without its end; null at the end of the stream. A last line needs no line break. */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = input.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            if (line.size() == mostBytes) {
                throw new IOException("a line is longer than " + mostBytes + " bytes");
            }
            line.write(read);
            read = input.read();
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}

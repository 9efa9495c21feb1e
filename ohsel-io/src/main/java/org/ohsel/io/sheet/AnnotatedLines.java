// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;

/** The lines of a file with their ends, which may be LF, CR or both. */
final class AnnotatedLines {

    private final Reader reader;
    private int ahead;

    /** The number of the line that is next, from 1. */
    private long next = 1;

    AnnotatedLines(Reader reader) throws IOException {
        this.reader = reader;
        this.ahead = reader.read();
    }

    /** The lines before one. */
    String until(long line) throws IOException {
        StringBuilder text = new StringBuilder();
        while (next < line && ahead >= 0) {
            int c = ahead;
            text.append((char) c);
            ahead = reader.read();
            if (c == '\n' || (c == '\r' && ahead != '\n')) {
                next++;
            }
        }
        return text.toString();
    }

    void copyRest(Writer to) throws IOException {
        if (ahead >= 0) {
            to.write(ahead);
            reader.transferTo(to);
            ahead = -1;
        }
    }
}

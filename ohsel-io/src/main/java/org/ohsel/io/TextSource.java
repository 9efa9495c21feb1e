// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.ohsel.io.text.Framer;
import org.ohsel.io.text.TextInput;

/**
 * Where a text is read from.
 *
 * @param opener opens it
 * @param lines whether it is known to have a record a line
 * @param again whether it can be opened more than once
 */
record TextSource(Opener opener, boolean lines, boolean again) {

    private static final Pattern LINES = Pattern.compile("(?i).*\\.(ndjson|jsonl)(\\.gz)?");

    /** Opens a text. */
    interface Opener {
        InputStream open() throws IOException;
    }

    static TextSource of(Path file) {
        boolean lines = LINES.matcher(file.getFileName().toString()).matches();
        return new TextSource(() -> Files.newInputStream(file), lines, true);
    }

    static TextSource of(byte[] text) {
        return new TextSource(() -> new ByteArrayInputStream(text), false, true);
    }

    static TextSource of(InputStream input) {
        return new TextSource(() -> input, false, false);
    }

    InputStream open() throws IOException {
        return opener.open();
    }

    Framer framer(InputStream input, Limits limits, long mostBytes) throws IOException {
        return new Framer(new TextInput(input, Math.min(mostBytes, limits.textBytes())), lines, limits.recordBytes());
    }
}

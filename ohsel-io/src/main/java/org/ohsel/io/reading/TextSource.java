// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;
import org.ohsel.io.text.Framer;
import org.ohsel.io.text.Layout;
import org.ohsel.io.text.TextInput;

/**
 * Where an input is read from.
 *
 * @param opener opens it
 * @param layout how its records are laid out
 * @param again whether it can be opened more than once
 */
public record TextSource(Opener opener, Layout layout, boolean again) {

    private static final Pattern LINES = Pattern.compile("(?is).*\\.(ndjson|jsonl)(\\.gz)?");

    /** Opens an input. */
    public interface Opener {

        /**
         * Opens the input.
         *
         * @return its bytes
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }

    /**
     * A file. Its name says whether it is known to hold one record per line. What is no regular file, such as a pipe, can
     * be read once.
     *
     * @param file the file
     * @return the source
     */
    public static TextSource of(Path file) {
        @Nullable Path name = file.getFileName();
        boolean lines = name != null && LINES.matcher(name.toString()).matches();
        return new TextSource(() -> new FileInput(file), lines ? Layout.LINES : Layout.AUTO, Files.isRegularFile(file));
    }

    /**
     * Bytes in memory.
     *
     * @param text the bytes
     * @return the source
     */
    public static TextSource of(byte[] text) {
        return new TextSource(() -> new ByteArrayInputStream(text), Layout.AUTO, true);
    }

    /**
     * A stream, which can be read once.
     *
     * @param input the stream
     * @return the source
     */
    public static TextSource of(InputStream input) {
        return new TextSource(() -> input, Layout.AUTO, false);
    }

    /**
     * The same input with a layout that is known.
     *
     * @param known the layout; {@link Layout#AUTO} to leave it as it is
     * @return the source
     */
    public TextSource laidOut(Layout known) {
        return known == Layout.AUTO ? this : new TextSource(opener, known, again);
    }

    /**
     * Opens the input.
     *
     * @return its bytes
     * @throws IOException if it cannot be opened
     */
    public InputStream open() throws IOException {
        return opener.open();
    }

    /**
     * Cuts the input into pieces.
     *
     * @param input the input, opened
     * @param limits how long a record and the input may be
     * @param mostBytes how much of the input to read at most, if that is less
     * @return the framer
     * @throws IOException if the input cannot be read
     */
    public Framer framer(InputStream input, Limits limits, long mostBytes) throws IOException {
        return new Framer(new TextInput(input, Math.min(mostBytes, limits.textBytes())), layout, limits.recordBytes());
    }
}

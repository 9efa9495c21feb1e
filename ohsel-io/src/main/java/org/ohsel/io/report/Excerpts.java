// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.ohsel.io.text.TextInput;
import org.ohsel.rules.Location;

/** Reads the lines that findings are on, in one pass and without keeping the rest. */
public interface Excerpts {

    /**
     * Reads lines.
     *
     * @param places the locations of the findings
     * @return the line of each, if the input has it
     * @throws IOException if the input cannot be read
     */
    Map<Location, Excerpt> read(Collection<Location> places) throws IOException;

    /**
     * The lines of a file.
     *
     * @param file the file, in UTF-8; compressed or not. Anything else, such as a pipe, cannot be read again and gives
     *     no lines
     * @return the excerpts
     */
    static Excerpts of(Path file) {
        return places ->
                places.isEmpty() || !Files.isRegularFile(file) ? Map.of() : scan(places, Files.newInputStream(file));
    }

    /**
     * The lines of an input in memory.
     *
     * @param json the input or its beginning, in UTF-8; compressed or not
     * @return the excerpts
     */
    static Excerpts of(byte[] json) {
        return places -> places.isEmpty() ? Map.of() : scan(places, new ByteArrayInputStream(json));
    }

    private static Map<Location, Excerpt> scan(Collection<Location> places, InputStream bytes) throws IOException {
        Map<Location, Excerpt> excerpts = new HashMap<>();
        try (InputStream input = new TextInput(bytes, Long.MAX_VALUE);
                Reader reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            new ExcerptScan(places, excerpts).run(reader);
        }
        return excerpts;
    }

    /**
     * No lines, for inputs that cannot be read again.
     *
     * @return no excerpts
     */
    static Excerpts none() {
        return places -> Map.of();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * The files and folders in a folder to leave out: its file {@value #FILE} has one pattern a line for their names, such
 * as {@code broken} or {@code draft-*.json}, see {@link Glob}. A line that begins with a hash is a comment.
 */
final class Ignored {

    static final String FILE = ".ohselignore";

    private static final int MOST_BYTES = 1 << 16;

    private final List<Glob> patterns;

    private Ignored(List<Glob> patterns) {
        this.patterns = patterns;
    }

    static Ignored in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return new Ignored(List.of());
        }
        try {
            return new Ignored(text(file)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Glob::of)
                    .toList());
        } catch (PatternSyntaxException e) {
            throw new IOException(
                    "invalid pattern in " + FILE + ": " + e.getPattern() + " (" + e.getDescription() + ")", e);
        }
    }

    private static String text(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(FILE + " is not a file");
        }
        try (InputStream input = Files.newInputStream(file)) {
            byte[] bytes = input.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException(FILE + " is longer than 64 KiB");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    boolean covers(Path child) {
        String name = String.valueOf(child.getFileName());
        return patterns.stream().anyMatch(pattern -> pattern.matches(name));
    }
}

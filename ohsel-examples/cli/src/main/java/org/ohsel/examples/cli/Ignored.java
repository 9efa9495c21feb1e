// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * The files and folders in a folder to leave out: its file {@value #FILE} has one pattern a line for their names, such
 * as {@code broken} or {@code draft-*.json}. A line that begins with a hash is a comment.
 */
final class Ignored {

    static final String FILE = ".ohselignore";

    private final List<PathMatcher> patterns;

    private Ignored(List<PathMatcher> patterns) {
        this.patterns = patterns;
    }

    static Ignored in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return new Ignored(List.of());
        }
        try {
            return new Ignored(Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> FileSystems.getDefault().getPathMatcher("glob:" + line))
                    .toList());
        } catch (PatternSyntaxException e) {
            throw new IOException("invalid pattern in " + FILE + ": " + e.getPattern(), e);
        }
    }

    boolean covers(Path child) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(child.getFileName()));
    }
}

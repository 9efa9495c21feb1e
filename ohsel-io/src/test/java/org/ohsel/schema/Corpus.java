// SPDX-License-Identifier: Apache-2.0
package org.ohsel.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fixtures, with what their README says of them, the seeds and the records of the field. */
final class Corpus {

    static final Path FIXTURES = Path.of("src", "test", "resources", "fixtures");
    static final Path SEEDS = Path.of("..", "seeds");
    static final Path CASES = Path.of("src", "test", "resources", "cases", "domain");

    private static final Pattern ROW =
            Pattern.compile("\\| ([\\w-]+\\.json) \\| (OHSEL-[\\w-]+) \\|(?: `([^`]*)`)? \\|.*");

    /** That a file has a finding somewhere. */
    record Expected(String file, String rule, String pointer) {}

    private Corpus() {}

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table under a heading. */
    static List<Expected> table(String heading) throws IOException {
        return Files.readAllLines(FIXTURES.resolve("README.md")).stream()
                .dropWhile(line -> !line.equals("## " + heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> new Expected(row.group(1), row.group(2), row.group(3) == null ? "" : row.group(3)))
                .toList();
    }
}

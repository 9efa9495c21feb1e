// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Documents to begin with, from the tests of other modules. They are read where they are, so that they are not here twice. */
final class Fixtures {

    private static final Path REPOSITORY = Path.of("../..");
    private static final String TESTS = "ohsel-io/src/test/resources/";

    /** A longer one is mutated slowly, and shows nothing that a shorter one does not. */
    private static final int LONGEST = 48 << 10;

    private Fixtures() {}

    /** The resources of the tests of ohsel-io in a folder and below it whose names have an ending. */
    static List<byte[]> ofTests(String folder, String ending) {
        return in(TESTS + folder, ending);
    }

    /** The files in a folder of the repository and below it whose names have an ending, in the order of their paths. */
    static List<byte[]> in(String folder, String ending) {
        Path root = REPOSITORY.resolve(folder);
        try (Stream<Path> files = Files.walk(root)) {
            List<byte[]> found = files.filter(file ->
                            file.toString().endsWith(ending) && file.toFile().length() <= LONGEST)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(Fixtures::bytes)
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("no file *" + ending + " in " + root.toAbsolutePath());
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

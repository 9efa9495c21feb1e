// SPDX-License-Identifier: Apache-2.0
package org.ohsel.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the files of a suite are. */
@FunctionalInterface
interface SuiteFiles {

    /** The folder in the jar. */
    String BUNDLED = "/conformance/";

    /** A file by its name, which is relative to the suite. */
    byte[] read(String name) throws IOException;

    /** Those in the jar. */
    static SuiteFiles bundled() {
        return name -> {
            try (@Nullable InputStream file = SuiteFiles.class.getResourceAsStream(BUNDLED + name)) {
                if (file == null) {
                    throw new BrokenSuiteException(name + " does not exist");
                }
                return file.readAllBytes();
            }
        };
    }

    /** Those in a folder, and nothing outside it. */
    static SuiteFiles in(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        return name -> {
            Path file = root.resolve(name).normalize();
            if (!file.startsWith(root)) {
                throw new BrokenSuiteException(name + " is not in the folder of the suite");
            }
            if (!Files.isRegularFile(file)) {
                throw new BrokenSuiteException(name + " does not exist");
            }
            return Files.readAllBytes(file);
        };
    }
}

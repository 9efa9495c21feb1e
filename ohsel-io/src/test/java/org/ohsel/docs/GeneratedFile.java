// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the repository that is made from the code. It is checked in, and a build in which it would come out different
 * fails; {@code mvn verify -Dohsel.generate} writes it anew.
 */
public final class GeneratedFile {

    private GeneratedFile() {}

    /** Checks that a file has a content, or writes it if so told. */
    public static void check(Path file, String content) {
        try {
            if (System.getProperty("ohsel.generate") != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, content);
            }
            String actual = Files.exists(file) ? Files.readString(file) : "";
            assertEquals(content, actual, file + " is out of date: run mvn verify -Dohsel.generate");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.model.vocabulary.Vocabulary;

/** Without an optional library, an exception says what to add. */
class LibraryTest {

    /** Writes a file, where a class loader that lacks the library runs it. */
    public static final class Written {

        private Written() {}

        /** The message of the exception. */
        public static String message(boolean isCsv) throws IOException {
            try {
                if (isCsv) {
                    SheetWriter.csv().write(List.of(), new ByteArrayOutputStream());
                } else {
                    TemplateWorkbook.of(Vocabulary.bundled(), LocalDate.of(2017, 6, 14))
                            .write(new ByteArrayOutputStream());
                }
                return "";
            } catch (IllegalStateException e) {
                return String.valueOf(e.getMessage());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"fastexcel, org.dhatim:fastexcel, false", "fastcsv, de.siegmar:fastcsv, true"})
    void theExceptionNamesTheArtifact(String library, String artifact, boolean isCsv) throws Exception {
        List<URL> without = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.isEmpty() && !entry.contains(library)) {
                without.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(without.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            assertEquals(
                    "to write this file, add the dependency " + artifact
                            + ", which is optional: it is not on the class path or module path",
                    loader.loadClass(Written.class.getName())
                            .getMethod("message", boolean.class)
                            .invoke(null, isCsv));
        }
    }
}

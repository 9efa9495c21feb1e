// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever lacks the library for a format is told its name. */
class MissingLibraryTest {

    @TempDir
    Path folder;

    @Test
    void theMessageNamesTheDependency() throws Exception {
        Path csv = Files.writeString(folder.resolve("log.csv"), "id,kind\na,public-event\n");
        Path xlsx = Files.write(folder.resolve("log.xlsx"), WorkbookText.xlsx("[Log]\nid,kind\na,public-event\n"));
        assertEquals(
                "to read this file, add the dependency de.siegmar:fastcsv, which is optional: FastCSV is not on the class path"
                        + " or module path",
                messageWithout("fastcsv", csv));
        assertEquals(
                "to read this file, add the dependency org.dhatim:fastexcel-reader, which is optional: fastexcel-reader is not"
                        + " on the class path or module path",
                messageWithout("fastexcel-reader", xlsx));
    }

    /** Reads with a class path that lacks a library. */
    private static String messageWithout(String library, Path file) throws Exception {
        List<URL> rest = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!Path.of(entry).getFileName().toString().startsWith(library)) {
                rest.add(url(entry));
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(rest.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> reader = loader.loadClass(SheetReader.class.getName());
            Object standard = reader.getMethod("standard").invoke(null);
            InvocationTargetException e = assertThrows(
                    InvocationTargetException.class,
                    () -> reader.getMethod("readLog", Path.class).invoke(standard, file));
            return assertInstanceOf(IllegalStateException.class, e.getCause()).getMessage();
        }
    }

    private static URL url(String entry) throws MalformedURLException {
        return Path.of(entry).toUri().toURL();
    }
}

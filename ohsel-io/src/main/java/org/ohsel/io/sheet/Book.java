// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file with sheets, open for reading. */
interface Book extends AutoCloseable {

    /** The sheets to be read, in order. */
    Iterable<Sheet> sheets();

    /** What is left out of the file on purpose, such as a hidden sheet. */
    List<String> leftOut();

    @Override
    void close() throws IOException;

    /**
     * Opens a file: as a workbook if it begins like one, else as CSV.
     *
     * @throws UnreadableSheet if it is neither
     */
    static Book open(Path file, long mostBytes) throws IOException {
        byte[] beginning;
        try (InputStream input = Files.newInputStream(file)) {
            beginning = input.readNBytes(8);
        }
        if (startsWith(beginning, 0x50, 0x4B, 0x03, 0x04)) {
            return optional("fastexcel-reader", "org.dhatim:fastexcel-reader", () -> Workbook.open(file, mostBytes));
        } else if (startsWith(beginning, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableSheet(
                    "it is a workbook of Excel 97 to 2003, or one with a password",
                    "Save it as an Excel workbook (.xlsx) without a password");
        }
        return optional("FastCSV", "de.siegmar:fastcsv", () -> CsvBook.open(file, mostBytes));
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** Opens a book with a library that the host may not have. */
    private static Book optional(String library, String coordinates, Opening opening) throws IOException {
        try {
            return opening.open();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "to read this file, add the dependency " + coordinates + ", which is optional: " + library
                            + " is not on the class path or module path",
                    e);
        }
    }

    /** Opens a book. */
    @FunctionalInterface
    interface Opening {

        Book open() throws IOException;
    }
}

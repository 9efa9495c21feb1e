// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;
import org.ohsel.io.text.ForeignFormat;

/** A file with sheets, open for reading. */
interface Book extends AutoCloseable {

    /** How much of a file is looked at to see what it is. */
    int HEAD = 1 << 13;

    /** The sheets to be read, in order. */
    List<Sheet> sheets();

    /** What is left out of the file on purpose, such as a hidden sheet. */
    List<String> leftOut();

    @Override
    void close() throws IOException;

    /**
     * Opens a file: as a workbook if it begins like one, else as CSV.
     *
     * @throws UnreadableSheet if it is neither
     */
    static Book open(Path file, Limits limits) throws IOException {
        byte[] head;
        try (InputStream input = Files.newInputStream(file)) {
            head = input.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new UnreadableSheet("it is empty", "Check that this is the right file");
        } else if (startsWith(head, 0x50, 0x4B, 0x03, 0x04) || startsWith(head, 0x50, 0x4B, 0x05, 0x06)) {
            return optional("fastexcel-reader", "org.dhatim:fastexcel-reader", () -> Workbook.open(file, limits));
        } else if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw OldWorkbook.refused(file);
        }
        @Nullable String format = ForeignFormat.named(head);
        if (format != null) {
            throw new UnreadableSheet(
                    "it is not a spreadsheet but " + format, "Save the table as an Excel workbook (.xlsx) or as CSV");
        }
        return optional("FastCSV", "de.siegmar:fastcsv", () -> CsvBook.open(file, limits));
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

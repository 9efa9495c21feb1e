// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file in the container of old Microsoft Office, which also holds new workbooks with a password. */
final class OldWorkbook {

    /** How the part of a container is named that holds an encrypted workbook. */
    private static final String ENCRYPTED = "EncryptedPackage";

    /** The list of the parts is somewhere in the file; small files have it near the beginning or the end. */
    private static final int LOOKED_AT = 1 << 22;

    private OldWorkbook() {}

    static UnreadableSheet refused(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            String bytes = new String(input.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
            String name = new String(ENCRYPTED.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
            return bytes.contains(name)
                    ? new UnreadableSheet(
                            "the workbook has a password",
                            "Save a copy without the password, and take care where you keep it")
                    : new UnreadableSheet(
                            "it is a file of Microsoft Office 97 to 2003, such as an .xls workbook",
                            "Save it as an Excel workbook (.xlsx)");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ohsel.io.sheet.SheetReader;
import org.ohsel.io.sheet.WorkbookText;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;

/**
 * An example of a spreadsheet: CSV, in which {@code \xA3} is a byte and {@code ... 40000 more} the row above it so many times, or a
 * {@linkplain WorkbookText workbook}.
 */
final class SheetText {

    /** How the ids of the rules begin whose examples are spreadsheets. */
    static final String RULES = "OHSEL-SHEET-";

    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");
    private static final Pattern MORE = Pattern.compile("(?m)^(.*\n)\\.\\.\\. ([0-9]+) more\n");

    private SheetText() {}

    static List<Finding> findings(String text, LocalDate asOf) {
        return findings(bytes(text), asOf);
    }

    static List<Finding> findings(byte[] document, LocalDate asOf) {
        try {
            Path file = Files.createTempFile("sheet", null);
            try {
                Files.write(
                        file,
                        document[0] == '['
                                ? WorkbookText.xlsx(new String(document, StandardCharsets.UTF_8))
                                : csv(document));
                return SheetReader.of(EngagementValidator.standard()
                                .withCatalogue(Catalogue.all())
                                .withAsOfDate(asOf))
                        .readLog(file)
                        .findings()
                        .kept();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] csv(byte[] document) {
        return MORE.matcher(new String(document, StandardCharsets.ISO_8859_1))
                .replaceAll(more -> Matcher.quoteReplacement(more.group(1).repeat(1 + Integer.parseInt(more.group(2)))))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escaped = BYTE.matcher(text);
        int from = 0;
        while (escaped.find()) {
            bytes.writeBytes(text.substring(from, escaped.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(Integer.parseInt(escaped.group(1), 16));
            from = escaped.end();
        }
        bytes.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}

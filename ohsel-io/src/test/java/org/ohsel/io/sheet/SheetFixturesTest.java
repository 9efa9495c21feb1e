// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Messages;

/**
 * Small sheets whose names say what they are about. Beside each, a text says what is found, {@code D17 error OHSEL-JSON-008: and
 * the advice}, and, if that matters, what records it gives. A sheet says the same in CSV and as the sheet Log of a workbook.
 */
class SheetFixturesTest {

    private static final Path SHEETS = Path.of("src/test/resources/sheets");

    /** About the form of CSV itself. */
    private static final String OF_CSV = "(semicolons|tabs|strokes|separator-.*)\\.csv";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> inCsv() throws IOException {
        return sheets("csv")
                .map(sheet -> DynamicTest.dynamicTest(
                        sheet.getFileName().toString(), () -> check(sheet, Sheets.read(sheet), "")));
    }

    @TestFactory
    Stream<DynamicTest> inAWorkbook() throws IOException {
        return sheets("csv")
                .filter(sheet -> !sheet.getFileName().toString().matches(OF_CSV))
                .map(sheet -> DynamicTest.dynamicTest(
                        sheet.getFileName().toString(),
                        () -> check(
                                sheet,
                                Sheets.read(folder, WorkbookText.xlsx("[Log]\n" + Files.readString(sheet))),
                                "Log!")));
    }

    @TestFactory
    Stream<DynamicTest> severalSheets() throws IOException {
        return sheets("book")
                .map(sheet -> DynamicTest.dynamicTest(
                        sheet.getFileName().toString(),
                        () -> check(sheet, Sheets.read(folder, WorkbookText.xlsx(Files.readString(sheet))), "")));
    }

    private static Stream<Path> sheets(String ending) throws IOException {
        try (Stream<Path> files = Files.list(SHEETS)) {
            return files.filter(file -> file.toString().endsWith("." + ending)).sorted().toList().stream();
        }
    }

    private static void check(Path sheet, Sheets.Outcome outcome, String prefix) throws IOException {
        Path expected = Path.of(sheet.toString().replaceAll("\\.[a-z]+$", ".txt"));
        List<String> lines = Files.readAllLines(expected);
        Map<String, String> advice = new TreeMap<>();
        lines.stream().filter(line -> !line.startsWith("{")).forEach(line -> {
            String[] parts = line.split(": ", 2);
            advice.put(prefix + parts[0], parts.length > 1 ? parts[1] : "");
        });
        assertEquals(
                String.join("\n", advice.keySet()),
                String.join("\n", outcome.places().stream().sorted().toList()));
        for (Finding finding : outcome.findings()) {
            String wanted = advice.getOrDefault(Sheets.Outcome.place(finding), "");
            if (!wanted.isEmpty()) {
                assertEquals(wanted, Messages.english().withQuotedText().advice(finding));
            }
        }
        List<String> records =
                lines.stream().filter(line -> line.startsWith("{")).toList();
        if (!records.isEmpty()) {
            assertEquals(String.join("\n", records), String.join("\n", outcome.records()));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cells of a workbook say: dates in both systems, formulas, what is hidden. */
class ExcelCellsTest {

    @TempDir
    Path folder;

    /** Reads an event with one more cell, under a heading. */
    private Sheets.Outcome read(String heading, BiConsumer<XSSFWorkbook, Cell> fill) throws IOException {
        return read(heading, false, fill);
    }

    private Sheets.Outcome read(String heading, boolean since1904, BiConsumer<XSSFWorkbook, Cell> fill)
            throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            if (since1904) {
                book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            }
            XSSFSheet sheet = book.createSheet("Log");
            row(sheet, 0, "id", "kind", heading);
            fill.accept(book, row(sheet, 1, "spring", "public-event", "").getCell(2));
            book.write(bytes);
            return Sheets.read(folder, bytes.toByteArray());
        }
    }

    private static Row row(XSSFSheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
        return row;
    }

    private static void style(XSSFWorkbook book, Cell cell, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private void assertReads(String member, String heading, BiConsumer<XSSFWorkbook, Cell> fill) throws IOException {
        Sheets.Outcome outcome = read(heading, fill);
        assertEquals(
                List.of("{\"type\":\"event\",\"id\":\"spring\",\"kind\":\"public-event\""
                        + (member.isEmpty() ? "" : "," + member) + "}"),
                outcome.records(),
                outcome.places().toString());
    }

    @Test
    void daysAreReadInBothSystems() throws IOException {
        for (boolean since1904 : new boolean[] {false, true}) {
            for (String format : List.of(
                    "dd/mm/yyyy", "d mmm yy", "yyyy-mm-dd", "m/d/yy", "[$-809]dd mmmm yyyy;@", "dddd\\, d mmmm")) {
                Sheets.Outcome outcome = read("Date", since1904, (book, cell) -> {
                    cell.setCellValue(LocalDate.of(2017, 6, 14));
                    style(book, cell, format);
                });
                assertEquals(
                        List.of(
                                "{\"type\":\"event\",\"id\":\"spring\",\"kind\":\"public-event\",\"date\":\"2017-06-14\"}"),
                        outcome.records(),
                        format);
            }
        }
    }

    @Test
    void timesOfDayAreReadWithAndWithoutADay() throws IOException {
        assertReads("\"startTime\":\"17:30\"", "Start time", (book, cell) -> {
            cell.setCellValue(17.5 / 24);
            style(book, cell, "hh:mm");
        });
        assertReads("\"startTime\":\"17:30\"", "Start time", (book, cell) -> {
            cell.setCellValue(17.5 / 24);
            style(book, cell, "h:mm AM/PM");
        });
        assertReads("\"date\":\"2017-06-14\",\"startTime\":\"17:30\"", "Date", (book, cell) -> {
            cell.setCellValue(LocalDateTime.of(2017, 6, 14, 17, 30));
            style(book, cell, "dd/mm/yyyy hh:mm");
        });
    }

    @Test
    void aNumberThatIsNotShownAsADateIsNone() throws IOException {
        Sheets.Outcome outcome = read("Date", (book, cell) -> cell.setCellValue(42900));
        assertEquals(List.of("Log!C2 error OHSEL-JSON-008"), outcome.places());
        assertEquals(
                "Write 2017-06-14, if this is the number by which a spreadsheet keeps a day.",
                outcome.findings().get(0).advice());
        outcome = read("Date", (book, cell) -> {
            cell.setCellValue(9e15);
            style(book, cell, "dd/mm/yyyy");
        });
        assertEquals(List.of("Log!C2 error OHSEL-JSON-008"), outcome.places());
    }

    @Test
    void numbersAreWhatTheyShow() throws IOException {
        assertReads("\"sessions\":3", "Sessions", (book, cell) -> cell.setCellValue(3));
        assertReads("\"title\":\"1200\"", "Title", (book, cell) -> {
            cell.setCellValue(1200);
            style(book, cell, "#,##0 \"hours\"");
        });
        assertReads("\"title\":\"0.1\"", "Title", (book, cell) -> cell.setCellValue(0.1));
        assertReads(
                "\"title\":\"45%\"",
                "Title", (book, cell) -> {
                    cell.setCellValue(0.45);
                    style(book, cell, "0%");
                });
        assertReads("\"inPublic\":true", "In public", (book, cell) -> cell.setCellValue(true));
    }

    @Test
    void formulasAreWhatWasLastWorkedOut() throws IOException {
        assertReads("\"title\":\"Spring 2017\"", "Title", (book, cell) -> {
            cell.setCellFormula("\"Spring \"&2017");
            cell.setCellValue("Spring 2017");
        });
        assertReads("\"sessions\":3", "Sessions", (book, cell) -> {
            cell.setCellFormula("1+2");
            cell.setCellValue(3);
        });
        assertReads("\"date\":\"2017-06-14\"", "Date", (book, cell) -> {
            cell.setCellFormula("DATE(2017,6,14)");
            cell.setCellValue(42900);
            style(book, cell, "dd/mm/yyyy");
        });
        assertReads("\"inPublic\":false", "In public", (book, cell) -> {
            cell.setCellFormula("1=2");
            cell.setCellValue(false);
        });
    }

    @Test
    void formulasWithoutAValueAreFound() throws IOException {
        Sheets.Outcome outcome = read("Title", (book, cell) -> {
            cell.setBlank();
            cell.setCellFormula("HYPERLINK(\"x\")");
        });
        assertEquals(List.of("Log!C2 error OHSEL-SHEET-004"), outcome.places());
        outcome = read("Title", (book, cell) -> {
            cell.setCellFormula("1/0");
            cell.setCellErrorValue(FormulaError.DIV0.getCode());
        });
        assertEquals(List.of("Log!C2 error OHSEL-SHEET-004"), outcome.places());
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndHiddenSheetsAreSaidNotToBe() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("Log");
            row(sheet, 0, "id", "kind", "title");
            row(sheet, 1, "spring", "public-event", "Spring").setZeroHeight(true);
            sheet.setColumnHidden(2, true);
            row(book.createSheet("Old"), 0, "id", "kind");
            row(book.createSheet("Older"), 0, "id", "kind");
            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
            book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            book.write(bytes);
            Sheets.Outcome outcome = Sheets.read(folder, bytes.toByteArray());
            assertEquals(
                    List.of("{\"type\":\"event\",\"id\":\"spring\",\"kind\":\"public-event\",\"title\":\"Spring\"}"),
                    outcome.records());
            assertEquals(List.of("- info OHSEL-SHEET-005", "- info OHSEL-SHEET-005"), outcome.places());
            assertEquals(
                    "the hidden sheet Old is not read: it is hidden",
                    outcome.findings().get(0).message());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.ohsel.io.Result;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.Headcount;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.CountQualifier;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Severity;

/** The template as Apache POI sees it, and as our reader does. */
class TemplateWorkbookTest {

    private static final LocalDate DAY = LocalDate.of(2017, 6, 14);

    private static byte[] template(LocalDate day) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TemplateWorkbook.of(Vocabulary.bundled(), day).write(bytes);
        return bytes.toByteArray();
    }

    private static XSSFWorkbook open(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }

    @Test
    void itHasASheetForEachSubject() throws IOException {
        try (XSSFWorkbook book = open(template(DAY))) {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertEquals(
                    List.of(
                            "How to",
                            "Events",
                            "Feedback",
                            "Commitments",
                            "Activities",
                            "Assessments",
                            "Codes",
                            "Example"),
                    names);
            assertEquals(
                    List.of("Event id", "Commitment id", "Commitment", "Owner", "Due", "Progress", "Done on"),
                    texts(book.getSheet("Commitments").getRow(0)));
        }
    }

    @Test
    void headingsAreBoldAndStayInSight() throws IOException {
        try (XSSFWorkbook book = open(template(DAY))) {
            XSSFSheet events = book.getSheet("Events");
            assertEquals(1, events.getPaneInformation().getHorizontalSplitTopRow());
            assertTrue(events.getPaneInformation().isFreezePane());
            assertTrue(events.getCTWorksheet().isSetAutoFilter());
            for (Cell heading : events.getRow(0)) {
                assertTrue(book.getFontAt(heading.getCellStyle().getFontIndex()).getBold());
                assertTrue(heading.getCellStyle().getWrapText());
            }
            assertEquals(
                    "The day, or the first of several days.",
                    events.getCellComment(events.getRow(0).getCell(1).getAddress())
                            .getString()
                            .getString());
        }
    }

    @Test
    void daysAreShownTheBritishWayAndTimesAreText() throws IOException {
        try (XSSFWorkbook book = open(template(DAY))) {
            XSSFSheet events = book.getSheet("Events");
            assertEquals("dd/mm/yyyy", events.getColumnStyle(1).getDataFormatString());
            assertEquals("@", events.getColumnStyle(3).getDataFormatString());
        }
    }

    @Test
    void aDropDownListOffersTheNamesOfItsList() throws IOException {
        try (XSSFWorkbook book = open(template(DAY))) {
            DataValidation status = validation(book.getSheet("Events"), 7);
            assertEquals(List.of("Tentative", "Confirmed", "Passed", "Postponed", "Cancelled"), offered(book, status));
            assertEquals(DataValidation.ErrorStyle.WARNING, status.getErrorStyle());
            assertTrue(status.getShowErrorBox());
            assertTrue(status.getEmptyCellAllowed());
            // Several values in a cell are none of the list.
            DataValidation boroughs = validation(book.getSheet("Events"), 10);
            assertFalse(boroughs.getShowErrorBox());
            assertTrue(offered(book, boroughs).contains("Lewisham"));
        }
    }

    @Test
    void theListsAreThoseOfTheDay() throws IOException {
        // Bexley Care Trust was in force until 31 March 2013; the CCGs were from the next day.
        assertFalse(bodies(DAY).containsKey("Bexley Care Trust"));
        assertEquals("yes", bodies(DAY).get("NHS Bexley CCG"));
        assertTrue(bodies(LocalDate.of(2012, 6, 14)).containsKey("Bexley Care Trust"));
        assertFalse(bodies(LocalDate.of(2012, 6, 14)).containsKey("NHS Bexley CCG"));
    }

    private static Map<String, String> bodies(LocalDate day) throws IOException {
        try (XSSFWorkbook book = open(template(day))) {
            Map<String, String> bodies = new HashMap<>();
            for (String name : offered(book, validation(book.getSheet("Events"), 11))) {
                bodies.put(name, "");
            }
            book.getSheet("Codes")
                    .forEach(row -> bodies.computeIfPresent(
                            row.getCell(1).getStringCellValue(),
                            (name, none) -> row.getCell(4).getStringCellValue()));
            return bodies;
        }
    }

    private static DataValidation validation(XSSFSheet sheet, int column) {
        return sheet.getDataValidations().stream()
                .filter(each -> each.getRegions().getCellRangeAddresses()[0].getFirstColumn() == column)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> offered(XSSFWorkbook book, DataValidation validation) {
        AreaReference area =
                new AreaReference(validation.getValidationConstraint().getFormula1(), book.getSpreadsheetVersion());
        List<String> names = new ArrayList<>();
        for (CellReference cell : area.getAllReferencedCells()) {
            names.add(book.getSheet(cell.getSheetName())
                    .getRow(cell.getRow())
                    .getCell(cell.getCol())
                    .getStringCellValue());
        }
        return names;
    }

    @Test
    void noCellIsAFormula() throws IOException {
        try (XSSFWorkbook book = open(template(DAY))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertNotEquals(CellType.FORMULA, cell.getCellType(), cell.getAddress()::toString);
                    }
                }
            }
        }
    }

    @Test
    void itIsTheSameEachTimeAndSaysTheDayThatWasGiven() throws IOException {
        byte[] template = template(DAY);
        assertArrayEquals(template, template(DAY));
        try (XSSFWorkbook book = open(template)) {
            assertEquals(
                    Instant.parse("2017-06-14T00:00:00Z"),
                    book.getProperties().getCoreProperties().getCreated().toInstant());
        }
    }

    /** ZipInputStream refuses what fastexcel packs. */
    @Test
    void itCanBeUnpackedFromTheFront() throws IOException {
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(template(DAY)))) {
            while (zip.getNextEntry() != null) {
                zip.readAllBytes();
                entries++;
            }
        }
        assertTrue(entries > 8);
    }

    @Test
    void emptyItHasNoRecordsAndNothingIsWrong() throws IOException {
        Result<EngagementLog> read = Spreadsheets.read(template(DAY), Columns.guessed());
        assertEquals(List.of(), read.partial().records());
        assertEquals(0, read.findings().count(Severity.ERROR), read.findings()::toString);
        assertEquals(0, read.findings().count(Severity.WARNING), read.findings()::toString);
    }

    /** The rows of the sheet Example, typed into the sheets that they are for. */
    private static byte[] filled() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = open(template(DAY))) {
            Sheet target = null;
            int next = 0;
            for (Row row : book.getSheet(SheetNames.EXAMPLE)) {
                String first = row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
                if (book.getSheet(first) != null) {
                    target = book.getSheet(first);
                    next = 0;
                } else if (target != null && !first.isEmpty()) {
                    if (next > 0) {
                        Row made = target.createRow(next);
                        row.forEach(
                                cell -> made.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue()));
                    }
                    next++;
                }
            }
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void filledWithItsExampleItReadsWithoutAWarning() throws IOException {
        Result<EngagementLog> read = Spreadsheets.read(filled(), Columns.guessed());
        assertEquals(
                List.of(),
                read.findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList());
        assertEquals(2, read.partial().records().size());
        Event event = (Event) read.partial().records().get(0);
        assertEquals("stall-01", event.id());
        assertEquals(PartialDate.parse("2017-06-14/2017-06-15"), event.date());
        assertEquals(List.of(Borough.LEWISHAM, Borough.GREENWICH), event.boroughs());
        assertEquals(
                Headcount.of(40, CountQualifier.APPROXIMATELY),
                event.participations().get(0).headcount());
        assertEquals(2, event.feedback().size());
        assertEquals(
                "The bus now stops at the clinic",
                event.feedback().get(0).responses().get(0).difference());
        assertEquals(PartialDate.parse("2017-08-20"), event.commitments().get(0).completed());
        CommissioningActivity activity =
                (CommissioningActivity) read.partial().records().get(1);
        assertEquals(PartialDate.parse("2017-05"), activity.planningBegan());
        assertEquals(
                "A longer journey to the clinic",
                activity.assessments().get(0).impactedGroups().get(0).impact());
    }
}

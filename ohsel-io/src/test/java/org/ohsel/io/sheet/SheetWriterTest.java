// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.ohsel.model.Commitment;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.Headcount;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Participation;
import org.ohsel.model.Response;
import org.ohsel.model.assurance.Rating;
import org.ohsel.model.event.Event;
import org.ohsel.model.event.Feedback;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.CountQualifier;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.ParticipationKind;
import org.ohsel.model.term.RatingScheme;
import org.ohsel.model.vocabulary.Vocabulary;

/** What is written, as other parsers see it, and what is said of the rest. */
class SheetWriterTest {

    private static final LocalDate DAY = LocalDate.of(2017, 6, 14);

    private static Event.Builder event(String id) {
        return Event.builder().id(id).kind(EventKind.WORKSHOP);
    }

    private static Feedback said(String text) {
        return Feedback.builder().text(text).build();
    }

    private static byte[] written(SheetWriter writer, EngagementRecord... records) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        writer.write(List.of(records), file);
        return file.toByteArray();
    }

    private static List<String> leftOut(SheetWriter writer, EngagementRecord... records) throws IOException {
        return writer.write(List.of(records), new ByteArrayOutputStream()).leftOut().stream()
                .map(LeftOut::toString)
                .toList();
    }

    private static List<CSVRecord> csv(EngagementRecord... records) throws IOException {
        String text = new String(written(SheetWriter.csv(), records), StandardCharsets.UTF_8);
        assertEquals('\ufeff', text.charAt(0));
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(text.substring(1))).getRecords();
    }

    private static XSSFWorkbook workbook(EngagementRecord... records) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written(SheetWriter.xlsx(DAY), records)));
    }

    private static Cell cell(XSSFWorkbook book, String sheet, int row, String heading) {
        for (Cell each : book.getSheet(sheet).getRow(0)) {
            if (each.getStringCellValue().equals(heading)) {
                return book.getSheet(sheet).getRow(row).getCell(each.getColumnIndex());
            }
        }
        throw new IllegalArgumentException(heading);
    }

    @Test
    void inCsvARecordIsOnAsManyRowsAsItHasParts() throws IOException {
        List<CSVRecord> rows = csv(event("spring")
                .title("Spring, and after")
                .date(PartialDate.parse("2017-06-14/2017-06-16"))
                .addBoroughs(Borough.LEWISHAM, Borough.GREENWICH)
                .addFeedback(said("Parking is hard"), said("More \"evenings\"\nplease"))
                .addCommitments(Commitment.builder().text("Ask").build())
                .build());
        assertEquals(2, rows.size());
        assertEquals("spring", rows.get(0).get("Event id"));
        assertEquals("spring", rows.get(1).get("Event id"));
        assertEquals("Spring, and after", rows.get(0).get("Title"));
        assertEquals("", rows.get(1).get("Title"));
        assertEquals("2017-06-14", rows.get(0).get("Date"));
        assertEquals("2017-06-16", rows.get(0).get("End date"));
        assertEquals("Workshop", rows.get(0).get("Kind"));
        assertEquals("Lewisham; Greenwich", rows.get(0).get("Boroughs"));
        assertEquals("Parking is hard", rows.get(0).get("What was said"));
        assertEquals("More \"evenings\"\nplease", rows.get(1).get("What was said"));
        assertEquals("Ask", rows.get(0).get("Commitment"));
        assertEquals("", rows.get(1).get("Commitment"));
    }

    @Test
    void aCellOfCsvThatBeginsLikeAFormulaHasAnApostrophe() throws IOException {
        for (String text : List.of("=1+1", "+44", "-5", "@cmd|x")) {
            assertEquals("'" + text, csv(event("e").title(text).build()).get(0).get("Title"));
        }
        assertEquals("1=1", csv(event("e").title("1=1").build()).get(0).get("Title"));
    }

    @Test
    void aCellOfAWorkbookThatBeginsLikeAFormulaIsText() throws IOException {
        try (XSSFWorkbook book = workbook(event("e").title("=1+1").build())) {
            Cell title = cell(book, "Events", 1, "Title");
            assertEquals(CellType.STRING, title.getCellType());
            assertEquals("=1+1", title.getStringCellValue());
        }
    }

    @Test
    void aWorkbookHasDaysAsDaysNumbersAsNumbersAndPartsOnTheirSheets() throws IOException {
        Event event = event("007")
                .date(PartialDate.parse("2017-06-14"))
                .startTime("09:30")
                .addParticipations(
                        Participation.builder()
                                .kind(ParticipationKind.ATTENDED)
                                .headcount(Headcount.of(40))
                                .build(),
                        Participation.builder()
                                .kind(ParticipationKind.ATTENDED)
                                .headcount(Headcount.of(500, CountQualifier.OVER))
                                .build())
                .addFeedback(said("Parking is hard"))
                .build();
        try (XSSFWorkbook book = workbook(event)) {
            assertEquals("007", cell(book, "Events", 1, "Event id").getStringCellValue());
            Cell date = cell(book, "Events", 1, "Date");
            assertEquals(DAY, date.getLocalDateTimeCellValue().toLocalDate());
            assertEquals("dd/mm/yyyy", date.getCellStyle().getDataFormatString());
            assertEquals("09:30", cell(book, "Events", 1, "Start time").getStringCellValue());
            assertEquals(40, cell(book, "Events", 1, "Number attending").getNumericCellValue());
            assertEquals("007", cell(book, "Events", 2, "Event id").getStringCellValue());
            assertEquals("over 500", cell(book, "Events", 2, "Number attending").getStringCellValue());
            assertEquals("007", cell(book, "Feedback", 1, "Event id").getStringCellValue());
            assertEquals(
                    "Parking is hard",
                    cell(book, "Feedback", 1, "What was said").getStringCellValue());
        }
    }

    /** A quotation mark at the beginning of one value must not go on to that of the next. */
    @Test
    void aListHoldsValuesThatBeginWithAQuotationMark() throws IOException {
        Event event = event("e").addFedInto("\"", ";\"x", "\"y\" z", "a").build();
        for (SheetWriter writer : List.of(SheetWriter.csv(), SheetWriter.xlsx(DAY))) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            assertEquals(List.of(), writer.write(List.of(event), file).leftOut());
            assertEquals(
                    List.of(event),
                    Spreadsheets.read(file.toByteArray(), Columns.guessed())
                            .partial()
                            .records());
        }
    }

    @Test
    void whatTheTemplateDoesNotHoldIsSaid() throws IOException {
        Event event = event("e")
                .inPublic(true)
                .addFeedback(Feedback.builder()
                        .text("Parking is hard")
                        .addResponses(
                                Response.builder().text("We asked").build(),
                                Response.builder().text("We asked again").build())
                        .build())
                .build();
        List<String> expected = List.of(
                "event e/inPublic: the template has no cell for it",
                "event e/feedback/0/responses/1: the template has no cell for it");
        assertEquals(expected, leftOut(SheetWriter.csv(), event));
        assertEquals(expected, leftOut(SheetWriter.xlsx(DAY), event));
    }

    @Test
    void recordsOfOtherKindsAreLeftOut() throws IOException {
        Rating rating = Rating.builder()
                .id("r")
                .scheme(RatingScheme.STP_PROGRESS)
                .value("good")
                .build();
        assertEquals(List.of("rating r: the template has no sheet for it"), leftOut(SheetWriter.xlsx(DAY), rating));
        assertEquals(List.of("rating r: the file is for another kind of record"), leftOut(SheetWriter.csv(), rating));
    }

    @Test
    void aTextThatACellCannotHoldIsSaid() throws IOException {
        Event tooLong = event("e").addFeedback(said("x".repeat(32_768))).build();
        assertEquals(
                List.of("event e/feedback/0/text: it is longer than a cell can hold"),
                leftOut(SheetWriter.xlsx(DAY), tooLong));
        assertEquals(List.of(), leftOut(SheetWriter.csv(), tooLong));
        Event control = event("e").title("a\u0001b").build();
        assertEquals(
                List.of("event e/title: it is written without characters that a spreadsheet cannot hold"),
                leftOut(SheetWriter.xlsx(DAY), control));
        try (XSSFWorkbook book = workbook(control)) {
            assertEquals("ab", cell(book, "Events", 1, "Title").getStringCellValue());
        }
        assertEquals(
                List.of("event e/title: it is written without the blanks at its beginning and end"),
                leftOut(SheetWriter.csv(), event("e").title(" a").build()));
        assertEquals(
                List.of("event e/title: a cell with it would be taken for an error of a formula"),
                leftOut(SheetWriter.csv(), event("e").title("#REF!").build()));
        assertEquals(
                List.of("event e/title: a cell with it would be taken to say that nothing is known"),
                leftOut(SheetWriter.csv(), event("e").title("TBC").build()));
    }

    @Test
    void anIdThatIsThereAlreadyLeavesTheRecordOut() throws IOException {
        Event first = event("e").title("First").build();
        assertEquals(
                List.of("event e: an earlier record has the same id"),
                leftOut(SheetWriter.csv(), first, event("e").title("Second").build()));
    }

    @Test
    void aSheetThatIsFullLeavesRecordsOut() throws IOException {
        SheetWriter small = SheetWriter.xlsx(DAY).withMostRows(3);
        Event one = event("one").addFeedback(said("a"), said("b")).build();
        Event two = event("two").addFeedback(said("c")).build();
        Event three = event("three").addFeedback(said("d")).build();
        assertEquals(
                List.of("event three: the sheet is full", "event two/feedback: the sheet is full"),
                leftOut(small, one, two, three));
        WrittenSheets written = small.write(List.of(one, two, three), new ByteArrayOutputStream());
        assertEquals(2, written.records());
        assertEquals(4, written.rows());
        assertEquals(2, written.leftOutCount());
    }

    @Test
    void equalRecordsGiveEqualBytes() throws IOException {
        Event event = event("e").title("Spring").build();
        assertArrayEquals(written(SheetWriter.xlsx(DAY), event), written(SheetWriter.xlsx(DAY), event));
    }

    @Test
    void aLabelThatTheVocabularyLacksIsWrittenAsItsCode() throws IOException {
        Event event = event("e").addBoroughs(Borough.LEWISHAM).build();
        SheetWriter without = SheetWriter.csv()
                .withVocabulary(Vocabulary.bundled()
                        .with(Vocabulary.bundled()
                                .scheme("borough")
                                .orElseThrow()
                                .withConcepts(List.of())));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        without.write(List.of(event), file);
        assertTrue(file.toString(StandardCharsets.UTF_8).contains(",lewisham,"));
    }

    @Test
    void onlyKindsWithASheetCanBeWrittenAsCsv() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> SheetWriter.csv().withType("rating"));
        assertEquals("the template has no sheet for rating", e.getMessage());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.rules.Messages;

/** CSV that is damaged, in an odd encoding, or not CSV at all: a finding each, and the rest is read. */
class BadCsvTest {

    private static final String HEADINGS = "id,kind,title\n";
    private static final String SPRING = "spring,public-event,Spring\n";
    private static final String AS_READ =
            "{\"type\":\"event\",\"id\":\"spring\",\"kind\":\"public-event\",\"title\":\"%s\"}";

    @TempDir
    Path folder;

    private Sheets.Outcome read(String csv) {
        return Sheets.read(folder, csv.getBytes(StandardCharsets.UTF_8));
    }

    private static String message(Sheets.Outcome outcome, int finding) {
        return Messages.english().withQuotedText().message(outcome.findings().get(finding));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedEndsTheSheetAtItsRow() {
        Sheets.Outcome outcome = read(HEADINGS + SPRING + "summer,public-event,\"Summer\nautumn,public-event,Autumn\n");
        assertEquals(List.of(AS_READ.formatted("Spring")), outcome.records());
        assertEquals(List.of("A3 error OHSEL-SHEET-001"), outcome.places());
    }

    @Test
    void soDoesTextAfterAClosingOne() {
        Sheets.Outcome outcome = read(HEADINGS + SPRING + "summer,public-event,\"Sum\"mer\n");
        assertEquals(List.of(AS_READ.formatted("Spring")), outcome.records());
        assertEquals(List.of("A3 error OHSEL-SHEET-001"), outcome.places());
        assertEquals(
                "the sheet, from here on, cannot be read: in this row there is more text after a quotation mark that"
                        + " closes a cell",
                message(outcome, 0));
    }

    @Test
    void aRowLongerThanTheLimitIsNamed() {
        Sheets.Outcome outcome = read(HEADINGS + SPRING + "summer,public-event," + "x".repeat(5 << 20) + "\n");
        assertEquals(List.of(AS_READ.formatted("Spring")), outcome.records());
        assertEquals(List.of("A3 error OHSEL-SHEET-001"), outcome.places());
        assertTrue(message(outcome, 0).contains("the row is longer than 4194304 characters"), message(outcome, 0));
    }

    @Test
    void moreColumnsThanASheetCanHaveAreNotRead() {
        assertEquals(
                List.of("A1 error OHSEL-SHEET-001"),
                read("id,kind" + ",x".repeat(1_048_575) + "\n" + SPRING).places());
    }

    @Test
    void columnsThatNobodyKnowsAreCountedInTheEnd() {
        StringBuilder headings = new StringBuilder("id,kind");
        for (int i = 0; i < 1000; i++) {
            headings.append(",x").append(i);
        }
        Sheets.Outcome outcome = read(headings + "\n" + SPRING);
        assertEquals(51, outcome.findings().size());
        assertEquals(
                "the column here, with the 949 unknown columns after it, is not known; what it holds is kept under that name",
                message(outcome, 50));
    }

    @Test
    void anEmptyFileAndOneOfHeadingsHaveNothingToRead() {
        assertEquals(List.of("- error OHSEL-SHEET-001"), read("").places());
        assertEquals(List.of("- error OHSEL-SHEET-001"), read("\n\n\n").places());
        assertEquals(List.of("- info OHSEL-SHEET-005"), read(HEADINGS).places());
        assertEquals(
                List.of("- error OHSEL-SHEET-001"),
                read("Dear all,\nthe events went well\n").places());
    }

    @Test
    void otherFormatsAreNamed() {
        Map<String, String> formats = Map.of(
                "[{\"type\": \"event\", \"id\": \"a\"}]", "JSON",
                "{\"records\": []}", "JSON",
                "\uFEFF{\"records\": []}", "JSON",
                "%PDF-1.7\nx", "a PDF document",
                "\n <html><body><table><tr><td>id</td></tr></table>", "a web page (HTML)",
                "<?xml version=\"1.0\"?><Workbook/>", "XML",
                "{\\rtf1 x}", "a document in Rich Text Format");
        formats.forEach((text, name) -> {
            Sheets.Outcome outcome = read(text);
            assertEquals(List.of("- error OHSEL-SHEET-001"), outcome.places(), text);
            assertEquals("the file cannot be read: it is not a spreadsheet but " + name, message(outcome, 0));
        });
    }

    @Test
    void cellsInBracketsAreNotJson() {
        assertEquals(List.of(), read("[id],kind,title\n" + SPRING).places());
    }

    @Test
    void everyUsualEncodingIsRead() {
        String csv = HEADINGS + "spring,public-event,Caf\u00E9 \u00A35 \u2018x\u2019\n";
        List<String> expected = List.of(AS_READ.formatted("Caf\u00E9 \u00A35 \u2018x\u2019"));
        byte[] plain = csv.getBytes(StandardCharsets.UTF_8);
        byte[] littleEndian = csv.getBytes(StandardCharsets.UTF_16LE);
        byte[] bigEndian = csv.getBytes(StandardCharsets.UTF_16BE);
        for (byte[] bytes : List.of(
                plain,
                joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, plain),
                littleEndian,
                joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, littleEndian),
                bigEndian,
                joined(new byte[] {(byte) 0xFE, (byte) 0xFF}, bigEndian),
                csv.getBytes(Charset.forName("windows-1252")))) {
            Sheets.Outcome outcome = Sheets.read(folder, bytes);
            assertEquals(expected, outcome.records());
            assertEquals(List.of(), outcome.places());
        }
    }

    @Test
    void aCellInAnotherEncodingIsFound() {
        byte[] utf8 = (HEADINGS + "spring,public-event,Caf\u00E9\n").getBytes(StandardCharsets.UTF_8);
        byte[] windows = "summer,public-event,\u00A35\n".getBytes(Charset.forName("windows-1252"));
        Sheets.Outcome outcome = Sheets.read(folder, joined(utf8, windows));
        assertEquals(List.of("C3 warning OHSEL-SHEET-010"), outcome.places());
        assertEquals(AS_READ.formatted("Caf\u00E9"), outcome.records().get(0));
        assertTrue(
                outcome.records().get(1).endsWith("\"title\":\"\u00A35\"}"),
                outcome.records().get(1));
        // the pound sign may be anywhere: at the edge of every block
        for (int length : new int[] {8190, 8191, 8192, 8193, 65535, 65536, 65537}) {
            byte[] filler = ("a,public-event," + "x".repeat(length) + "\n").getBytes(StandardCharsets.UTF_8);
            outcome = Sheets.read(folder, joined(utf8, joined(filler, windows)));
            assertTrue(outcome.places().contains("C4 warning OHSEL-SHEET-010"), outcome.places() + " " + length);
        }
    }

    @Test
    void whatIsNoCharacterInWindowsIsSaid() {
        byte[] csv = (HEADINGS + "spring,public-event,\u0081\u00A3\n").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                List.of("C2 warning OHSEL-SHEET-010"), Sheets.read(folder, csv).places());
    }

    @Test
    void controlCharactersAreLeftOut() {
        Sheets.Outcome outcome = read(HEADINGS + "spring,public-event,Spr\u0000ing\u0007\n");
        assertEquals(List.of(AS_READ.formatted("Spring")), outcome.records());
        assertEquals(List.of("C2 warning OHSEL-SHEET-010"), outcome.places());
    }

    @Test
    void errorsOfFormulasAreFound() {
        for (String error : List.of("#REF!", "#N/A", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#VALUE!")) {
            Sheets.Outcome outcome = read(HEADINGS + "spring,public-event," + error + "\n");
            assertEquals(List.of("C2 error OHSEL-SHEET-004"), outcome.places(), error);
        }
        assertEquals(
                List.of(AS_READ.formatted("#1 of 3")),
                read(HEADINGS + "spring,public-event,#1 of 3\n").records());
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(one);
        bytes.writeBytes(other);
        return bytes.toByteArray();
    }
}

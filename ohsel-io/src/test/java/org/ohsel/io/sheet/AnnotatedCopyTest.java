// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Location;
import org.ohsel.rules.Severity;
import org.ohsel.rules.standard.ImportRules;

/** Findings are written into a copy in which nothing else differs. */
class AnnotatedCopyTest {

    @TempDir
    Path folder;

    private Path log;

    @BeforeEach
    void write() throws IOException {
        log = folder.resolve("log.xlsm");
        OfficersWorkbook.write(log);
    }

    @Test
    void everyFindingIsInACommentAndInTheColumnOfReasons() throws IOException {
        List<Finding> findings = findings(log);
        Path copy = folder.resolve("copy.xlsm");
        List<Finding> elsewhere = AnnotatedCopy.of(findings).write(log, copy);

        assertEquals(Set.of("Log", "Publications"), sheetsOf(findings));
        assertTrue(elsewhere.stream().allMatch(finding -> finding.location() == null));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(copy))) {
            for (Finding finding : findings) {
                Location at = finding.location();
                if (at != null) {
                    Sheet sheet = workbook.getSheet(at.sheet());
                    Comment comment = sheet.getCellComment(new CellAddress((int) at.line() - 1, (int) at.column() - 1));
                    String expected = finding.severity() + " " + finding.ruleId() + ": " + finding.message();
                    assertTrue(comment.getString().getString().contains(expected), finding::toString);
                    String reason = reasons(sheet).get((int) at.line());
                    assertTrue(reason.contains(Annotations.name(at) + ": " + expected), reason);
                }
            }
            assertEquals(
                    "ohsel findings",
                    workbook.getSheet("Log").getRow(0).getCell(7).getStringCellValue());
        }
    }

    @Test
    void nothingElseDiffers() throws IOException {
        Path copy = folder.resolve("copy.xlsm");
        AnnotatedCopy.of(findings(log)).write(log, copy);
        Map<String, byte[]> before = parts(log);
        Map<String, byte[]> after = parts(copy);

        Set<String> added = new TreeSet<>(after.keySet());
        added.removeAll(before.keySet());
        assertEquals(Set.of("xl/comments2.xml", "xl/drawings/vmlDrawing1.vml"), withoutRelations(added));
        Set<String> differ = new TreeSet<>();
        before.forEach((name, bytes) -> {
            if (!Arrays.equals(bytes, after.get(name))) {
                differ.add(name);
            }
        });
        assertEquals(
                Set.of(
                        "[Content_Types].xml",
                        "xl/comments1.xml",
                        "xl/drawings/vmlDrawing0.vml",
                        "xl/worksheets/sheet1.xml",
                        "xl/worksheets/sheet2.xml"),
                withoutRelations(differ));
        assertTrue(before.keySet()
                .containsAll(List.of(
                        "xl/vbaProject.bin",
                        "customXml/item1.xml",
                        "xl/charts/chart1.xml",
                        "xl/drawings/drawing1.xml")));
        assertEquals(cells(log), cells(copy));
    }

    @Test
    void whatIsRemovedFromTheSheetLeavesItAsItWas() throws IOException {
        Path copy = folder.resolve("copy.xlsm");
        AnnotatedCopy.of(findings(log)).write(log, copy);
        String before = new String(parts(log).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        String after = new String(parts(copy).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);

        String without = after.replaceAll("<c r=\"H\\d+\"[^>]*t=\"inlineStr\"><is>.*?</is></c>", "")
                .replaceAll("(?s)<c r=\"H\\d+\" t=\"inlineStr\">.*?</c>", "");
        assertEquals(before.replaceAll("<dimension[^>]*>", ""), without.replaceAll("<dimension[^>]*>", ""));
        assertTrue(after.contains("<dimension ref=\"A1:H5\"/>"), after.substring(0, 600));
    }

    @Test
    void theWordsOfPeopleStay() throws IOException {
        Path copy = folder.resolve("copy.xlsm");
        AnnotatedCopy.of(findings(log)).write(log, copy);

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(copy))) {
            Comment onMistake = workbook.getSheet("Log").getCellComment(new CellAddress("D3"));
            assertEquals("Ann", onMistake.getAuthor());
            assertTrue(onMistake.getString().getString().startsWith("Ask Ann\n\nohsel findings:\n"));
            Comment other = workbook.getSheet("Log").getCellComment(new CellAddress("C2"));
            assertEquals("A good evening", other.getString().getString());
        }
    }

    @Test
    void theCopyReadAgainHasTheSameFindingsAndNoOthers() throws IOException {
        Path copy = folder.resolve("copy.xlsm");
        AnnotatedCopy.of(findings(log)).write(log, copy);

        assertEquals(texts(findings(log)), texts(findings(copy)));
    }

    @Test
    void aCopyOfTheCopyIsTheSame() throws IOException {
        Path copy = folder.resolve("copy.xlsm");
        Path again = folder.resolve("again.xlsm");
        AnnotatedCopy.of(findings(log)).write(log, copy);
        AnnotatedCopy.of(findings(copy)).write(copy, again);

        Map<String, byte[]> first = parts(copy);
        Map<String, byte[]> second = parts(again);
        assertEquals(first.keySet(), second.keySet());
        first.forEach((name, bytes) -> assertEquals(
                new String(bytes, StandardCharsets.ISO_8859_1),
                new String(second.get(name), StandardCharsets.ISO_8859_1),
                name));
    }

    @Test
    void withoutFindingsTheColumnAndTheCommentsGo() throws IOException {
        Path copy = folder.resolve("copy.xlsm");
        Path clean = folder.resolve("clean.xlsm");
        AnnotatedCopy.of(findings(log)).write(log, copy);
        AnnotatedCopy.of(List.of()).write(copy, clean);

        assertEquals(cells(log), cells(clean));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(clean))) {
            assertEquals(Map.of(), reasons(workbook.getSheet("Log")));
            assertEquals(
                    Set.of(new CellAddress("C2"), new CellAddress("D3")),
                    workbook.getSheet("Log").getCellComments().keySet());
            assertEquals(
                    "Ask Ann",
                    workbook.getSheet("Log")
                            .getCellComment(new CellAddress("D3"))
                            .getString()
                            .getString());
            assertEquals(Map.of(), workbook.getSheet("Publications").getCellComments());
        }
        String boxes = new String(parts(clean).get("xl/drawings/vmlDrawing0.vml"), StandardCharsets.UTF_8);
        assertEquals(2, boxes.split("<v:shape ", -1).length - 1);
    }

    /** LibreOffice writes neither authors nor separate runs, and the ends of lines as numbers. */
    @Test
    void commentsThatAnotherProgramWroteAgainAreReplaced() throws IOException {
        String before = """
                <comments xmlns="urn:x"><authors><author> </author></authors><commentList>\
                <comment ref="A2" authorId="0"><text><r><t>ohsel findings:&#10;INFO OHSEL-X-001: old</t></r></text></comment>\
                <comment ref="D3" authorId="0"><text><r><t>Ask Ann&#10;&#10;ohsel findings:&#10;INFO OHSEL-X-001: old</t></r>\
                </text></comment></commentList></comments>""";
        AnnotatedComments comments = new AnnotatedComments(Map.of("D3", "new"));
        String after = new String(comments.part(before.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);

        assertEquals("""
                <comments xmlns="urn:x"><authors><author> </author><author>ohsel</author></authors><commentList>\
                <comment ref="D3" authorId="0"><text><r><t>Ask Ann</t></r>\
                <r><t xml:space="preserve">\n\nohsel findings:\nnew</t></r></text></comment></commentList></comments>""", after);
        assertEquals(Set.of("A2"), comments.removed());
        assertEquals(Set.of(), comments.added());
    }

    @Test
    void anUntouchedWorkbookIsCopiedPartByPart() throws IOException {
        Path copy = folder.resolve("copy.xlsm");
        AnnotatedCopy.of(List.of()).write(log, copy);
        Map<String, byte[]> before = parts(log);
        Map<String, byte[]> after = parts(copy);

        assertEquals(before.keySet(), after.keySet());
        before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
    }

    @Test
    void aRowThatIsNotThereIsAdded() throws IOException {
        Path copy = folder.resolve("copy.xlsm");
        AnnotatedCopy.of(List.of(finding(new Location(9, 2, "Log")), finding(new Location(4, 2, "Nowhere"))))
                .write(log, copy);

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(copy))) {
            assertTrue(reasons(workbook.getSheet("Log")).get(9).startsWith("B9: WARNING OHSEL-IMPORT-002: "));
        }
    }

    @Test
    void whatHasNoCellIsGivenBack() throws IOException {
        Finding nowhere = finding(new Location(4, 2, "Nowhere"));
        Finding ofTheFile = finding(null);
        Finding ofALine = finding(new Location(4, 2));

        assertEquals(
                List.of(nowhere, ofTheFile, ofALine),
                AnnotatedCopy.of(List.of(nowhere, finding(new Location(2, 2, "Log")), ofTheFile, ofALine))
                        .write(log, folder.resolve("copy.xlsm")));
    }

    @Test
    void aCopyDoesNotReplaceItsOriginal() {
        assertThrows(
                IllegalArgumentException.class,
                () -> AnnotatedCopy.of(List.of()).write(log, log));
    }

    @Test
    void whatIsNotAWorkbookIsRejectedAndLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("old.xls");
        Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
        Path copy = folder.resolve("copy.xls");
        IllegalArgumentException problem = assertThrows(
                IllegalArgumentException.class,
                () -> AnnotatedCopy.of(List.of()).write(file, copy));

        assertTrue(String.valueOf(problem.getMessage()).contains("such as an .xls workbook"), problem::getMessage);
        assertFalse(Files.exists(copy));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void charactersThatXmlLacksDoNotGetIntoTheCopy() throws IOException {
        assertEquals(
                "a&#xFFFD;b &lt;i&gt; &amp; &#xA3;5 _x005F_x0041_", XmlPieces.escape("a\u0001b <i> & \u00A35 _x0041_"));
        assertEquals("&#x1F600;", XmlPieces.escape("\uD83D\uDE00"));
    }

    @Test
    void csvKeepsEveryLineAndGetsAColumn() throws IOException {
        String before =
                "id,kind,\"title\"\r\nspring,public-event,\"A \"\"big\"\"\r\nevening\"\r\n\r\nlate,public-event\r\n";
        Path file = folder.resolve("log.csv");
        Path copy = folder.resolve("copy.csv");
        Files.writeString(file, before);
        AnnotatedCopy.of(List.of(finding(new Location(2, 2, "")), finding(new Location(4, 1, ""))))
                .write(file, copy);

        String words = ": WARNING OHSEL-IMPORT-002: the date is \"\"x\"\", which is none. Write another.\"";
        assertEquals(
                "id,kind,\"title\",ohsel findings\r\n"
                        + "spring,public-event,\"A \"\"big\"\"\r\nevening\",\"B2" + words + "\r\n"
                        + "\r\n"
                        + "late,public-event,,\"A4" + words + "\r\n",
                Files.readString(copy));

        Path again = folder.resolve("again.csv");
        AnnotatedCopy.of(List.of(finding(new Location(2, 2, "")), finding(new Location(4, 1, ""))))
                .write(copy, again);
        assertEquals(Files.readString(copy), Files.readString(again));

        Path clean = folder.resolve("clean.csv");
        AnnotatedCopy.of(List.of()).write(copy, clean);
        assertEquals(before.replace("late,public-event", "late,public-event,"), Files.readString(clean));
    }

    @Test
    void csvStaysInItsEncodingAndWithItsSeparator() throws IOException {
        for (Charset encoding :
                List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            String mark = encoding.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" : "";
            String before = mark + "id;title\ncaf\u00E9;Caf\u00E9 \u00A35";
            Path file = folder.resolve(encoding + ".csv");
            Path copy = folder.resolve(encoding + "-copy.csv");
            Files.writeString(file, before, encoding);
            AnnotatedCopy.of(List.of(finding(new Location(1, 2, "")))).write(file, copy);

            assertEquals(
                    mark
                            + "id;title;\"ohsel findings | B1: WARNING OHSEL-IMPORT-002: the date is \"\"x\"\", which is none."
                            + " Write another.\"\ncaf\u00E9;Caf\u00E9 \u00A35;",
                    Files.readString(copy, encoding));
        }
    }

    @Test
    void csvBehindAQuotationMarkThatIsNotClosedIsCopied() throws IOException {
        Path file = folder.resolve("open.csv");
        Path copy = folder.resolve("copy.csv");
        Files.writeString(file, "id,title\nspring,A\nlate,\"B\nand more\n");
        Finding inside = finding(new Location(3, 1, ""));

        assertEquals(
                List.of(inside),
                AnnotatedCopy.of(List.of(finding(new Location(2, 1, "")), inside))
                        .write(file, copy));
        String text = Files.readString(copy);
        assertTrue(text.startsWith("id,title,ohsel findings\nspring,A,\"A2: WARNING"), text);
        assertTrue(text.endsWith("\nlate,\"B\nand more\n"), text);
    }

    @Test
    void csvReadAgainHasTheSameFindings() throws IOException {
        Path file = folder.resolve("log.csv");
        Path copy = folder.resolve("copy.csv");
        Files.writeString(
                file, "id,kind,title,date\nspring,public evnt,Spring,31/02/2017\nlate,public-event,,2017-06-14\n");
        List<Finding> findings = findings(file);
        AnnotatedCopy.of(findings).write(file, copy);

        assertFalse(findings.isEmpty());
        assertEquals(texts(findings), texts(findings(copy)));
    }

    private static Finding finding(org.ohsel.rules.@org.jspecify.annotations.Nullable Location at) {
        return new Finding(
                ImportRules.NOT_UNDERSTOOD,
                Severity.WARNING,
                "",
                Map.of("what", "the date", "value", "\"x\"", "reason", "which is none", "remedy", "Write another"),
                null,
                at);
    }

    private static List<Finding> findings(Path file) throws IOException {
        return SheetReader.standard().readLog(file).findings().kept();
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(Finding::toString).sorted().toList();
    }

    private static Set<String> sheetsOf(List<Finding> findings) {
        Set<String> sheets = new TreeSet<>();
        findings.forEach(finding -> {
            if (finding.location() != null && finding.location().sheet() != null) {
                sheets.add(finding.location().sheet());
            }
        });
        return sheets;
    }

    private static Set<String> withoutRelations(Set<String> parts) {
        Set<String> rest = new TreeSet<>(parts);
        rest.removeIf(name -> name.equals("xl/worksheets/_rels/sheet2.xml.rels"));
        return rest;
    }

    private static Map<Integer, String> reasons(Sheet sheet) {
        Map<Integer, String> reasons = new TreeMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().contains(": WARNING OHSEL-")) {
                    reasons.put(row.getRowNum() + 1, cell.getStringCellValue());
                } else if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().matches("(?s).*: (ERROR|INFO) OHSEL-.*")) {
                    reasons.put(row.getRowNum() + 1, cell.getStringCellValue());
                }
            }
        }
        return reasons;
    }

    /** The cells of people, as POI sees them: value, formula and style. */
    private static List<String> cells(Path file) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        boolean isOurs = cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().matches("(?s).*(OHSEL-|ohsel findings).*");
                        if (!isOurs) {
                            cells.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + cell + " "
                                    + cell.getCellStyle().getIndex());
                        }
                    }
                }
                cells.add(sheet.getMergedRegions() + " "
                        + sheet.getDataValidations().size() + " "
                        + sheet.getSheetConditionalFormatting().getNumConditionalFormattings());
            }
        }
        return cells;
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                assertNull(parts.put(
                        entry.getName(),
                        Objects.requireNonNull(zip.getInputStream(entry)).readAllBytes()));
            }
        }
        return parts;
    }
}

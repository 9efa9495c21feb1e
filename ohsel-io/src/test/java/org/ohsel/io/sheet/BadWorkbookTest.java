// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.rules.Messages;

/** Files that are no workbook, are damaged, or are made to do harm: a finding each, soon and in little memory. */
@Timeout(120)
class BadWorkbookTest {

    private static final String LOG = "[Log]\nid,kind,title\nspring,public-event,Spring\nsummer,public-event,Summer\n";

    private static final byte[] WORKBOOK = WorkbookText.xlsx(LOG);

    @TempDir
    Path folder;

    private void assertRefused(byte[] file, String words) {
        Sheets.Outcome outcome = Sheets.read(folder, file);
        assertEquals(List.of(), outcome.records());
        assertEquals(List.of("- error OHSEL-SHEET-001"), outcome.places());
        String message = Messages.english().message(outcome.findings().get(0));
        assertTrue(message.contains(words), message);
    }

    @Test
    void anOldWorkbookIsRefused() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.createSheet("Log").createRow(0).createCell(0).setCellValue("id");
            book.write(bytes);
            assertRefused(bytes.toByteArray(), "Office 97 to 2003");
        }
    }

    @Test
    void aWorkbookWithAPasswordIsRefused() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("open sesame");
            try (OutputStream encrypted = encryptor.getDataStream(files)) {
                encrypted.write(WORKBOOK);
            }
            files.writeFilesystem(bytes);
            assertRefused(bytes.toByteArray(), "has a password");
        }
    }

    @Test
    void otherArchivesAreNamed() throws IOException {
        assertRefused(zip("content.xml", "<x/>", "mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ".ods");
        assertRefused(zip("xl/workbook.bin", "x"), ".xlsb");
        assertRefused(zip("word/document.xml", "<x/>", "[Content_Types].xml", "<x/>"), ".docx");
        assertRefused(zip("log.csv", "id,kind"), "a ZIP archive that is not a workbook");
        assertRefused(zip("[Content_Types].xml", "<x/>"), "it is not a workbook, or it is damaged");
        assertRefused(zip("inner.zip", new String(zip("a", "b"), StandardCharsets.ISO_8859_1)), "not a workbook");
        assertRefused(zip(), "ZIP archive");
        assertRefused(new byte[] {0x50, 0x4B, 3, 4, 0, 0, 1}, "damaged");
    }

    @Test
    void aWorkbookWithMacrosIsReadAndTheyAreNotLookedAt() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(WORKBOOK));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.setWorkbookType(XSSFWorkbookType.XLSM);
            book.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            book.write(bytes);
            Sheets.Outcome outcome = Sheets.read(folder, bytes.toByteArray());
            assertEquals(2, outcome.records().size());
            assertEquals(List.of(), outcome.places());
        }
    }

    @Test
    void whatUnpacksToFarTooMuchIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        assertRefused(bytes.toByteArray(), "more than can be trusted");
    }

    @Test
    void soIsOneOfManyParts() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 20_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i));
                zip.closeEntry();
            }
        }
        assertRefused(bytes.toByteArray(), "20000 parts");
    }

    @Test
    void noEntityIsResolved() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "open-sesame");
        byte[] outside = changed(
                "xl/worksheets/sheet1.xml",
                xml -> doctype(xml, "<!ENTITY e SYSTEM \"" + secret.toUri() + "\">")
                        .replace("<sheetData>", "<sheetData>" + row("&e;")));
        Sheets.Outcome outcome = Sheets.read(folder, outside);
        assertFalse(outcome.toString().contains("open-sesame"), outcome.toString());

        StringBuilder laughs = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        byte[] bomb = changed(
                "xl/worksheets/sheet1.xml",
                xml -> doctype(xml, laughs.toString()).replace("<sheetData>", "<sheetData>" + row("&a39;")));
        assertTrue(Sheets.read(folder, bomb).toString().length() < 100_000);
    }

    private static String doctype(String xml, String entities) {
        int end = xml.indexOf("?>") + 2;
        return xml.substring(0, end) + "<!DOCTYPE worksheet [" + entities + "]>" + xml.substring(end);
    }

    private static String row(String text) {
        return "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
    }

    @Test
    void theRowsBeforeTheDamageAreRead() throws IOException {
        Sheets.Outcome cut = Sheets.read(
                folder, changed("xl/worksheets/sheet1.xml", xml -> xml.substring(0, xml.indexOf("<row r=\"3\""))));
        assertEquals(1, cut.records().size());
        assertEquals(List.of("Log!A3 error OHSEL-SHEET-001"), cut.places());
    }

    @Test
    void valuesThatNoProgramWritesDoNoHarm() throws IOException {
        for (String cell : List.of(
                "<c r=\"C2\"><v>1E999999999</v></c>",
                "<c r=\"C2\"><v>99999999999999999999999999999999999999999999</v></c>",
                "<c r=\"C2\"><v>NaN</v></c>",
                "<c r=\"C2\" t=\"s\"><v>4711</v></c>",
                "<c r=\"C2\" t=\"s\"><v>-1</v></c>",
                "<c r=\"C2\" t=\"s\"><v>x</v></c>",
                "<c r=\"C2\" t=\"q\"><v>1</v></c>",
                "<c r=\"C2\" s=\"4711\"><v>1</v></c>",
                "<c r=\"ZZZZZZZ2\"><v>1</v></c>",
                "<c r=\"C0\"><v>1</v></c>",
                "<c r=\"\"><v>1</v></c>",
                "<c><v>1</v></c>",
                "<c r=\"XFD2\"><v>1</v></c>",
                "<c r=\"C99999999999\"><v>1</v></c>")) {
            byte[] file =
                    changed("xl/worksheets/sheet1.xml", xml -> xml.replaceFirst("<c r=\"C2\"[^>]*>.*?</c>", cell));
            Sheets.Outcome outcome = Sheets.read(folder, file);
            assertTrue(outcome.records().size() <= 3, cell + outcome);
            assertTrue(
                    !outcome.records().isEmpty() || outcome.places().toString().contains("SHEET"), cell + outcome);
        }
        for (String row :
                List.of("<row r=\"-1\">", "<row r=\"x\">", "<row r=\"2147483648\">", "<row>", "<row r=\"2000000\">")) {
            byte[] file = changed("xl/worksheets/sheet1.xml", xml -> xml.replaceFirst("<row r=\"2\"[^>]*>", row));
            assertTrue(Sheets.read(folder, file).records().size() <= 3, row);
        }
    }

    /** Whatever is damaged, nothing but a finding comes of it. */
    @Test
    void damageGivesNoException() throws IOException {
        Random random = new Random(15);
        List<String> parts = List.of(
                "xl/worksheets/sheet1.xml",
                "xl/workbook.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "[Content_Types].xml",
                "xl/_rels/workbook.xml.rels",
                "_rels/.rels");
        for (int i = 0; i < 300; i++) {
            String part = parts.get(random.nextInt(parts.size()));
            byte[] file = changed(part, xml -> damaged(xml, random));
            Sheets.read(folder, file);
        }
        for (int i = 0; i < 300; i++) {
            byte[] file = WORKBOOK.clone();
            for (int times = 1 + random.nextInt(5); times > 0; times--) {
                file[4 + random.nextInt(file.length - 4)] = (byte) random.nextInt();
            }
            Sheets.read(folder, file);
        }
    }

    private static String damaged(String xml, Random random) {
        int at = random.nextInt(xml.length());
        int to = Math.min(xml.length(), at + 1 + random.nextInt(20));
        return switch (random.nextInt(4)) {
            case 0 -> xml.substring(0, at);
            case 1 -> xml.substring(0, at) + xml.substring(to);
            case 2 -> xml.substring(0, to) + xml.substring(at);
            default -> xml.substring(0, at) + (char) (' ' + random.nextInt(95)) + xml.substring(at + 1);
        };
    }

    /** The log with one part changed. */
    private static byte[] changed(String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(WORKBOOK));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                String text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write((entry.getName().equals(part) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.ISO_8859_1));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

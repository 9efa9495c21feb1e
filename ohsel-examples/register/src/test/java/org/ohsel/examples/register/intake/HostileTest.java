// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpRequest.BodyPublishers.ofByteArray;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ohsel.examples.register.RunningRegister.EDITOR;
import static org.ohsel.examples.register.RunningRegister.PUBLISHER;
import static org.ohsel.examples.register.RunningRegister.READER;
import static org.ohsel.examples.register.intake.IntakeTest.event;
import static org.ohsel.examples.register.intake.IntakeTest.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.examples.register.RunningRegister;
import org.ohsel.examples.register.SharedRegister;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;

/** What nobody should send is refused with words, and what only looks bad is kept as it is. */
class HostileTest {

    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String RECORDS = "/api/records";
    private static final String SPREADSHEETS = "/api/spreadsheets";
    private static final String START = "{\"type\":\"event\",\"id\":\"hostile\",\"kind\":\"workshop\",";

    static Stream<Arguments> bodies() throws IOException {
        return Stream.of(
                refused("nothing", 400, RECORDS, JSON, ""),
                refused("no lines", 400, RECORDS, LINES, ""),
                refused("not JSON", 400, RECORDS, JSON, "type: event"),
                refused("half a record", 400, RECORDS, JSON, START),
                refused("a number", 400, RECORDS, JSON, "17"),
                refused("very deep", 400, RECORDS, JSON, "[".repeat(1_000_000)),
                refused(
                        "deep in a record",
                        400,
                        RECORDS,
                        LINES,
                        START + "\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}"),
                refused("the same member twice", 400, RECORDS, JSON, START + "\"title\":\"a\",\"title\":\"b\"}"),
                refused("half a surrogate pair", 400, RECORDS, JSON, START + "\"title\":\"\\ud800\"}"),
                refused("NUL", 400, RECORDS, LINES, START + "\"title\":\"a\u0000b\"}"),
                refused("a long id", 400, RECORDS, JSON, event("x".repeat(201), "A")),
                refused("an id with a path", 400, RECORDS, JSON, event("../../secret", "A")),
                refused("XML", 415, RECORDS, "application/xml", "<record/>"),
                refused("text", 415, RECORDS, "text/plain", event("text", "A")),
                refused("a form", 415, RECORDS, "application/x-www-form-urlencoded", "type=event"),
                refused("JSON as a spreadsheet", 415, SPREADSHEETS, JSON, event("text", "A")),
                refused("an unknown answer to what is there", 400, RECORDS + "?existing=drop", JSON, event("x", "A")),
                refused("not UTF-8", 400, RECORDS, JSON, bytes(START + "\"title\":\"", 0xC3, 0x28, "\"}")),
                refused("broken gzip", 400, RECORDS, LINES, Arrays.copyOf(gzip(bytes(event("x", "A"))), 30)),
                refused("a gzip bomb", 400, RECORDS, LINES, gzip(new byte[200 << 20])),
                refused("an empty spreadsheet", 400, SPREADSHEETS, CSV, ""),
                refused("a picture", 400, SPREADSHEETS, CSV, bytes("", 0x89, 0x50, "NG\r\n\u001a\n")),
                refused("an old workbook", 400, SPREADSHEETS, WORKBOOK, bytes("", 0xD0, 0xCF, "\u0011")),
                refused("an empty archive", 400, SPREADSHEETS, WORKBOOK, zip(Map.of())),
                refused("a bomb in a workbook", 400, SPREADSHEETS, WORKBOOK, workbook(" ".repeat(100 << 20))),
                refused(
                        "entities in a workbook",
                        400,
                        SPREADSHEETS,
                        WORKBOOK,
                        workbook("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>")),
                refused("a long spreadsheet", 413, SPREADSHEETS, CSV, "a,".repeat(11 << 20)));
    }

    private static Arguments refused(String what, int status, String path, String type, String body) {
        return refused(what, status, path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Arguments refused(String what, int status, String path, String type, byte[] body) {
        return Arguments.of(what, status, path, type, body);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void isRefused(String what, int status, String path, String type, byte[] body) {
        assertRefused(status, SharedRegister.H2.get().post(EDITOR, path, type, ofByteArray(body)));
    }

    private static void assertRefused(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception", "java.", "org.ohsel");
        assertThat(json(answer).path("detail").asString()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void whatDatabasesDoNotLikeIsKeptAsItCame(SharedRegister shared) {
        RunningRegister register = shared.get();
        keeps(register, "nul", "\"title\":\"a\\u0000b c\",\"place\":\"x\\u0000 y\"");
        keeps(register, "backslash", "\"title\":\"a\\\\u0000 b\"");
        keeps(register, "pair", "\"title\":\"\\ud83d\\ude00 \ud83d\ude00\"");
        keeps(register, "number", "\"x\":1e999999,\"y\":1.10,\"z\":-0.0");
        keeps(register, "quotes", "\"title\":\"'; drop table record_version; -- ${1+1} #{1+1} {{1}} %s\"");
        keeps(register, "markup", "\"title\":\"<script>alert(1)</script> &amp;\"");
        keeps(register, "long", "\"x\":\"" + "long words ".repeat(8000) + "\"");
    }

    private static void keeps(RunningRegister register, String name, String members) {
        String id = "kept-" + name;
        String text = "{\"type\":\"event\",\"id\":\"" + id + "\",\"kind\":\"workshop\"," + members + "}";
        HttpResponse<String> answer = register.post(EDITOR, RECORDS, JSON, text);
        assertEquals(201, answer.statusCode(), answer.body());
        byte[] kept = register.send(
                        READER, "GET", RECORDS + "/" + id + "/versions/1", noBody(), BodyHandlers.ofByteArray())
                .body();
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), kept);
        assertEquals(200, register.post(EDITOR, RECORDS, JSON, text).statusCode());
    }

    @ParameterizedTest
    @EnumSource
    void formulasInASpreadsheetAreWordsAndItsNameIsOnlyAName(SharedRegister shared) {
        RunningRegister register = shared.get();
        String csv = "Id,Type of event,Title\nformula,workshop,\"=HYPERLINK(\"\"http://example.com\"\")\"\n";
        String boundary = "x".repeat(30);
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"..\\..\\etc/"
                + "log\u0007 of <b>.csv\"\r\nContent-Type: text/csv\r\n\r\n" + csv + "\r\n--" + boundary + "--\r\n";
        HttpResponse<String> answer =
                register.post(EDITOR, SPREADSHEETS, "multipart/form-data; boundary=" + boundary, body);
        assertEquals(201, answer.statusCode(), answer.body());
        assertThat(register.get(READER, RECORDS + "/formula/versions/1").body())
                .contains("\"title\":\"=HYPERLINK(\\\"http://example.com\\\")\"");
        long file = json(register.get(READER, RECORDS + "/formula/history"))
                .at("/0/spreadsheet")
                .longValue();
        HttpResponse<String> download = register.get(READER, SPREADSHEETS + "/" + file);
        assertEquals(csv, download.body());
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("log")
                .doesNotContain("..", "/", "\\", "<", "\u0007");
    }

    @ParameterizedTest
    @EnumSource
    void anErrorInASpreadsheetIsAtItsCellAndNothingIsKept(SharedRegister shared) {
        RunningRegister register = shared.get();
        String csv = "Id,Type of event,Date\ncell-1,workshop,14/06/2017\ncell-2,workshop,31/06/2017\n";
        HttpResponse<String> answer = register.post(EDITOR, SPREADSHEETS, CSV, csv);
        assertRefused(400, answer);
        assertEquals("C3", json(answer).at("/findings/0/location").stringValue());
        assertEquals(404, register.get(READER, RECORDS + "/cell-1/versions").statusCode());
        HttpResponse<String> each = register.post(EDITOR, SPREADSHEETS, CSV, csv, "Prefer", "handling=lenient");
        assertThat(each.body().lines().toList().get(0)).contains("\"id\":\"cell-1\"", "\"created\"");
    }

    @Test
    void aSpreadsheetWithoutRowsIsToldApart() {
        HttpResponse<String> answer = SharedRegister.H2.get().post(EDITOR, SPREADSHEETS, CSV, "Id,Type of event\n");
        assertEquals(200, answer.statusCode());
        assertEquals(0, json(answer).path("created").intValue());
        assertEquals("OHSEL-SHEET-005", json(answer).at("/findings/0/rule").stringValue());
    }

    @Test
    void addressesAndErasuresThatMakeNoSenseAreRefused() {
        RunningRegister register = SharedRegister.H2.get();
        register.post(EDITOR, RECORDS, JSON, event("addressed", "A"));
        assertRefused(404, register.get(READER, RECORDS + "/addressed/versions/99"));
        assertRefused(400, register.get(READER, RECORDS + "/addressed/versions/one"));
        assertRefused(400, register.get(READER, RECORDS + "/addressed/versions/99999999999"));
        assertRefused(400, register.get(READER, SPREADSHEETS + "/one"));
        assertRefused(404, register.get(READER, SPREADSHEETS + "/999999"));
        for (String body : new String[] {"[]", "{\"pointers\":\"/title\"}", "{", "null", "{\"pointers\":[null]}"}) {
            assertRefused(400, register.post(PUBLISHER, RECORDS + "/addressed/erasures", JSON, body));
        }
    }

    @Test
    void aBodyThatNeverEndsIsEnded(@TempDir Path folder) throws IOException {
        Arrivals arrivals = new Arrivals(new IntakeSettings(folder, DataSize.ofMegabytes(1)));
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] target, int from, int length) {
                Arrays.fill(target, from, from + length, (byte) ' ');
                return length;
            }
        };
        assertEquals(413, statusOf(arrivals, endless));
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertEquals(400, statusOf(arrivals, broken));
        try (Stream<Path> left = Files.list(folder.resolve("arrivals"))) {
            assertEquals(0, left.count());
        }
    }

    private static int statusOf(Arrivals arrivals, InputStream body) {
        return assertThrows(ErrorResponseException.class, () -> arrivals.of(body))
                .getStatusCode()
                .value();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }

    private static byte[] workbook(String sharedStrings) throws IOException {
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheets/></workbook>",
                "xl/sharedStrings.xml",
                sharedStrings));
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return packed.toByteArray();
    }

    /** Bytes that are no text, between texts. */
    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof Integer octet) {
                bytes.write(octet);
            } else {
                bytes.writeBytes(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}

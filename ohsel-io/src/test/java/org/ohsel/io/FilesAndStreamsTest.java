// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.example.Examples;
import org.ohsel.rules.EngagementValidator;

/** What can be read from a string, a stream or a file can be written to one, and the other way round. */
class FilesAndStreamsTest {

    private static final EngagementReader READER = EngagementReader.strict();
    private static final EngagementWriter WRITER = EngagementWriter.compact();
    private static final EngagementRecord RECORD = Examples.records().get(0);
    private static final EngagementLog LOG = Examples.log();

    @TempDir
    private Path folder;

    @Test
    void aRecordGoesThroughAFileAndAStream() throws IOException {
        Path file = folder.resolve("record.json");
        WRITER.write(RECORD, file);
        assertEquals(RECORD, READER.readRecord(file).orElseThrow());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WRITER.write(RECORD, bytes);
        assertEquals(WRITER.write(RECORD), bytes.toString(StandardCharsets.UTF_8));
        assertEquals(
                RECORD,
                READER.readRecord(new ByteArrayInputStream(bytes.toByteArray())).orElseThrow());
    }

    @Test
    void aLogGoesThroughAFile() throws IOException {
        Path file = folder.resolve("log.json");
        EngagementWriter.indented().write(LOG, file);
        assertEquals(LOG, READER.readLog(file).orElseThrow());
    }

    @Test
    void linesAreWrittenFromAListAStreamOrAnIterator() throws IOException {
        ByteArrayOutputStream fromIterator = new ByteArrayOutputStream();
        WRITER.writeLines(LOG.records().iterator(), fromIterator);
        ByteArrayOutputStream fromList = new ByteArrayOutputStream();
        WRITER.writeLines(LOG.records(), fromList);
        ByteArrayOutputStream fromStream = new ByteArrayOutputStream();
        WRITER.writeLines(LOG.records().stream(), fromStream);
        Path file = folder.resolve("log.ndjson");
        WRITER.writeLines(LOG.records(), file);
        assertEquals(
                LOG.records().size(),
                fromList.toString(StandardCharsets.UTF_8).lines().count());
        assertArrayEquals(fromIterator.toByteArray(), fromList.toByteArray());
        assertArrayEquals(fromIterator.toByteArray(), fromStream.toByteArray());
        assertArrayEquals(fromIterator.toByteArray(), Files.readAllBytes(file));
    }

    /** The stream may hold more than the caller means to have read now: an entry of a ZIP file, a socket. */
    @Test
    void aStreamThatARecordIsReadFromIsNotClosed() throws IOException {
        InputStream input = new ByteArrayInputStream(WRITER.write(RECORD).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }
        };
        assertEquals(RECORD, READER.readRecord(input).orElseThrow());
    }

    @Test
    void aRecordThatIsTooLongIsNotReadToItsEnd() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        Result<EngagementRecord> read = READER.readRecord(endless);
        assertEquals(
                List.of("OHSEL-JSON-011"),
                List.copyOf(read.findings().countByRule().keySet()));
    }

    @Test
    void anExceptionNamesTheFile() throws IOException {
        Path missing = folder.resolve("missing.json");
        for (Path path : List.of(folder, missing, Path.of("/"))) {
            assertNamed(path, () -> READER.readLog(path));
            assertNamed(path, () -> READER.readRecord(path));
            assertNamed(path, () -> READER.records(path).forEachRemaining(item -> {}));
        }
        for (Path path : List.of(folder, missing.resolve("log.json"))) {
            assertNamed(path, () -> WRITER.write(LOG, path));
            assertNamed(path, () -> WRITER.write(RECORD, path));
            assertNamed(path, () -> WRITER.writeLines(LOG.records(), path));
        }
    }

    private static void assertNamed(Path path, Executable call) {
        IOException e = assertThrows(IOException.class, call);
        assertTrue(e.getMessage().startsWith(path.toString()), e.toString());
    }

    @Test
    void nullIsRefusedByName() {
        assertNull("json", () -> READER.readRecord((String) null));
        assertNull("json", () -> READER.readRecord((byte[]) null));
        assertNull("json", () -> READER.readRecord((InputStream) null));
        assertNull("file", () -> READER.readRecord((Path) null));
        assertNull("json", () -> READER.readLog((String) null));
        assertNull("json", () -> READER.readLog((InputStream) null));
        assertNull("file", () -> READER.readLog((Path) null));
        assertNull("file", () -> READER.records((Path) null));
        assertNull("json", () -> READER.records((InputStream) null));
        assertNull("rules", () -> READER.withValidator(null));
        assertNull("record", () -> WRITER.write((EngagementRecord) null));
        assertNull("log", () -> WRITER.write((EngagementLog) null));
        assertNull("output", () -> WRITER.write(LOG, (OutputStream) null));
        assertNull("file", () -> WRITER.write(LOG, (Path) null));
        EngagementValidator validator = EngagementValidator.standard();
        assertNull("record", () -> validator.validate((EngagementRecord) null));
        assertNull("log", () -> validator.validate((EngagementLog) null));
        assertNull("changes", () -> validator.withPolicy(null));
        assertNull("day", () -> validator.withAsOfDate(null));
    }

    private static void assertNull(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}

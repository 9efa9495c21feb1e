// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.io.calendar.ICalendarWriter;
import org.ohsel.io.evidence.EvidenceWriter;
import org.ohsel.io.linkeddata.DcatWriter;
import org.ohsel.io.linkeddata.SchemaOrgWriter;
import org.ohsel.io.report.CsvReport;
import org.ohsel.io.report.Excerpts;
import org.ohsel.io.report.GitHubReport;
import org.ohsel.io.report.GitLabReport;
import org.ohsel.io.report.HtmlReport;
import org.ohsel.io.report.JUnitReport;
import org.ohsel.io.report.JsonReport;
import org.ohsel.io.report.Overview;
import org.ohsel.io.report.RdJsonReport;
import org.ohsel.io.report.RecordSplit;
import org.ohsel.io.report.Report;
import org.ohsel.io.report.SarifReport;
import org.ohsel.io.report.SarifTool;
import org.ohsel.io.report.Summary;
import org.ohsel.io.report.TextReport;
import org.ohsel.io.sheet.SheetWriter;
import org.ohsel.io.sheet.TemplateWorkbook;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.example.Examples;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;
import org.ohsel.rules.evidence.EvidencePack;

/**
 * Whatever is written, and wherever the disk is full: the exception of the output arrives, and what was written until then
 * is what would have been written.
 */
class FullDiskTest {

    private static final EngagementLog LOG = Examples.log();
    private static final List<EngagementRecord> RECORDS = LOG.records();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Messages MESSAGES = Messages.english();
    private static final Findings FINDINGS = EngagementReader.strict()
            .readLog("[{\"type\": \"event\", \"id\": \"a\", \"kind\": 7}]")
            .findings();

    /** A full output is tried at about as many places. */
    private static final int PLACES = 150;

    /** What is written. */
    private interface Content {
        void writeTo(OutputStream output) throws IOException;
    }

    record Case(String name, Content content) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** An output that has room for so many bytes. */
    private static final class Disk extends OutputStream {

        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private final long room;
        private @Nullable IOException full;

        Disk(long room) {
            this.room = room;
        }

        @Override
        public void write(int each) throws IOException {
            if (written.size() >= room) {
                full = full == null ? new IOException("No space left on device") : full;
                throw full;
            }
            written.write(each);
        }
    }

    static Stream<Case> outputs() {
        Map<String, Content> contents = new LinkedHashMap<>();
        EngagementWriter writer = EngagementWriter.compact();
        contents.put("a record", output -> writer.write(RECORDS.get(0), output));
        contents.put("a log", output -> EngagementWriter.indented().write(LOG, output));
        contents.put("lines", output -> writer.writeLines(RECORDS, output));
        contents.put("an array", output -> writer.writeArray(RECORDS.iterator(), output));
        contents.put("CSV", output -> SheetWriter.csv().withType("event").write(RECORDS, output));
        contents.put(
                "a calendar",
                output -> ICalendarWriter.of("example.org", Instant.EPOCH).write(RECORDS, output));
        contents.put(
                "schema.org",
                output -> SchemaOrgWriter.of("https://example.org/").write(RECORDS, output));
        contents.put(
                "DCAT",
                output -> DcatWriter.of("https://example.org/", "Papers").write(RECORDS, output));
        EvidencePack pack = EvidencePack.of(LOG, EvidencePack.activityIds(LOG).get(0));
        EvidenceWriter evidence = new EvidenceWriter(MESSAGES);
        contents.put("evidence as a page", output -> text(output, text -> evidence.writeHtml(pack, text)));
        contents.put("evidence as JSON", output -> text(output, text -> evidence.writeJson(pack, text)));
        Map<String, Function<Writer, Report>> reports = new LinkedHashMap<>();
        reports.put("CSV report", text -> new CsvReport(text, MESSAGES));
        reports.put("GitHub report", text -> new GitHubReport(text, MESSAGES));
        reports.put("GitLab report", text -> new GitLabReport(text, MESSAGES));
        reports.put("HTML report", text -> new HtmlReport(text, MESSAGES, new Overview(Vocabulary.bundled(), DAY)));
        reports.put("JUnit report", text -> new JUnitReport(text, MESSAGES));
        reports.put("JSON report", text -> new JsonReport(text, MESSAGES));
        reports.put("rdjson report", text -> new RdJsonReport(text, MESSAGES));
        reports.put("SARIF report", text -> new SarifReport(text, MESSAGES, SarifTool.ohsel()));
        reports.forEach((name, report) -> contents.put(name, output -> text(output, text -> run(report.apply(text)))));
        return contents.entrySet().stream().map(entry -> new Case(entry.getKey(), entry.getValue()));
    }

    /** The same for workbooks, which take longer. */
    static Stream<Case> workbooks() {
        return Stream.of(
                new Case("a workbook", output -> SheetWriter.xlsx(DAY).write(RECORDS, output)),
                new Case(
                        "a template",
                        output -> TemplateWorkbook.of(Vocabulary.bundled(), DAY).write(output)));
    }

    private interface Words {
        void writeTo(Writer text) throws IOException;
    }

    /** Without a buffer between, so that an exception arrives where it belongs; flushed as a caller would. */
    private static void text(OutputStream output, Words words) throws IOException {
        Writer text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        words.writeTo(text);
        text.flush();
    }

    private static void run(Report report) throws IOException {
        report.file("a.json", FINDINGS, Excerpts.none());
        report.unread("b.json", "access is denied");
        Summary summary = new Summary();
        summary.addFile(FINDINGS);
        report.end(summary);
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void theExceptionArrives(Case output) throws IOException {
        tryEverywhere(output.content(), PLACES);
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void theExceptionOfAWorkbookArrives(Case output) throws IOException {
        tryEverywhere(output.content(), 6);
    }

    private static void tryEverywhere(Content content, int places) throws IOException {
        Disk enough = new Disk(Long.MAX_VALUE);
        content.writeTo(enough);
        byte[] whole = enough.written.toByteArray();
        assertTrue(whole.length > 100, "a content");
        for (long room = 0; room < whole.length; room += 1 + whole.length / places) {
            Disk disk = new Disk(room);
            assertSame(thrown(content, disk), disk.full, "with room for " + room);
            assertTrue(disk.full != null, "with room for " + room);
            assertEquals(
                    new String(whole, 0, (int) room, StandardCharsets.ISO_8859_1),
                    disk.written.toString(StandardCharsets.ISO_8859_1));
        }
    }

    /** The exception, or what it wraps if the method declares none. */
    private static @Nullable IOException thrown(Content content, OutputStream output) {
        try {
            content.writeTo(output);
            return null;
        } catch (UncheckedIOException e) {
            return e.getCause();
        } catch (IOException e) {
            return e;
        }
    }

    /** A PrintWriter keeps exceptions to itself; whoever made it asks it. */
    @Test
    void aPrintWriterKnowsThatAReportIsNotWhole() throws IOException {
        Disk disk = new Disk(20);
        PrintWriter text = new PrintWriter(disk, false, StandardCharsets.UTF_8);
        run(new TextReport(text, MESSAGES));
        assertTrue(text.checkError());
    }

    @Test
    void aSplitThatCannotBeWrittenSaysSoAndLeavesNothingBehind(@TempDir Path folder) throws IOException {
        String json = EngagementWriter.compact().write(LOG);
        for (int room = 0; room < 2000; room += 100) {
            Disk disk = new Disk(room);
            assertSame(thrown(output -> split(json, output, folder), disk), disk.full);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    private static void split(String json, OutputStream output, Path folder) throws IOException {
        try (RecordSource records = EngagementReader.strict().records(json.getBytes(StandardCharsets.UTF_8));
                RecordSplit split = new RecordSplit(output, output, folder)) {
            while (records.hasNext()) {
                split.add(records.next(), records);
            }
            split.endInput("log.json");
        }
    }

    /** Where there is such a device, a file, too. */
    @Test
    void anExceptionNamesTheFileThatIsFull() {
        Path full = Path.of("/dev/full");
        if (Files.exists(full)) {
            IOException e = thrown(output -> EngagementWriter.compact().write(LOG, full), new Disk(0));
            assertTrue(String.valueOf(e).contains("/dev/full"), String.valueOf(e));
        }
    }

    @Test
    void whoWritesToAStreamClosesIt() throws IOException {
        Closed stream = new Closed();
        for (Case output : outputs().toList()) {
            output.content().writeTo(stream);
        }
        assertNull(stream.closed);
    }

    private static final class Closed extends OutputStream implements Closeable {

        private @Nullable String closed;

        @Override
        public void write(int each) {}

        @Override
        public void close() {
            closed = "closed";
        }
    }
}

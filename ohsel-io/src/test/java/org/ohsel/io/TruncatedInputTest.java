// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.io.consultation.CitizenSpace;
import org.ohsel.io.consultation.GovUkConsultation;
import org.ohsel.io.moderngov.ModernGov;
import org.ohsel.io.sheet.Columns;
import org.ohsel.io.sheet.FriendsAndFamilyTest;
import org.ohsel.io.sheet.SheetReader;
import org.ohsel.io.sheet.SheetWriter;
import org.ohsel.io.vocabulary.OdsRegister;
import org.ohsel.io.vocabulary.VocabularyFile;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Severity;

/**
 * Of every format, a sample that ends at any of its bytes: what stood before is read, a finding says where it ends, and nothing
 * is thrown.
 */
@Tag("slow")
class TruncatedInputTest {

    private static final Path FILES = Path.of("src/test/resources");
    private static final EngagementValidator VALIDATOR = EngagementValidator.standard();
    private static final EngagementReader READER = EngagementReader.strict().withValidator(VALIDATOR);
    private static final SheetReader SHEETS = SheetReader.of(VALIDATOR);

    /** With characters of two, three and four bytes, and an escape. */
    private static final List<String> TITLES = List.of("Caf\u00e9 \u201cone\u201d", "Tab\there", "Three \ud83d\ude80");

    private static final List<EngagementRecord> RECORDS = Stream.of(0, 1, 2)
            .<EngagementRecord>map(number -> Event.builder()
                    .id("event-" + number)
                    .kind(EventKind.PUBLIC_EVENT)
                    .title(TITLES.get(number))
                    .date(PartialDate.of(2017, 6, 14))
                    .build())
            .toList();

    private static final List<String> LINES =
            RECORDS.stream().map(EngagementWriter.compact()::write).toList();

    @TempDir
    private Path folder;

    /** What was read of a text that may be cut. */
    private record Outcome(List<EngagementRecord> records, List<Finding> errors) {

        static Outcome of(byte[] text) throws IOException {
            List<EngagementRecord> records = new ArrayList<>();
            List<Finding> errors = new ArrayList<>();
            try (RecordStream stream = READER.records(text)) {
                while (stream.hasNext()) {
                    ReadRecord next = stream.next();
                    next.findings().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .forEach(errors::add);
                    if (next.record() != null) {
                        records.add(next.record());
                    }
                }
            }
            return new Outcome(records, errors);
        }
    }

    private static String whole(String layout) {
        return switch (layout) {
            case "a log" -> "{\"schemaVersion\": \"1.0\", \"records\": [\n" + String.join(",\n", LINES) + "\n]}";
            case "an array" -> "[" + String.join(", ", LINES) + "]";
            default -> String.join("\n", LINES);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"a log", "an array", "records on lines"})
    void recordsInJson(String layout) throws IOException {
        String text = whole(layout);
        byte[] whole = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(new Outcome(RECORDS, List.of()), Outcome.of(whole));
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            int complete = 0;
            boolean inside = true;
            for (String line : LINES) {
                int end = text.substring(0, text.indexOf(line) + line.length()).getBytes(StandardCharsets.UTF_8).length;
                complete += end <= length ? 1 : 0;
                inside &= length != end && length != end + 1;
            }
            Outcome read = Outcome.of(cut);
            String where = "after " + length + " bytes: " + read;
            assertEquals(
                    RECORDS.subList(0, complete),
                    read.records().subList(0, Math.min(complete, read.records().size())),
                    where);
            if (inside || !layout.equals("records on lines")) {
                assertTrue(
                        read.errors().stream()
                                .anyMatch(finding -> finding.ruleId().equals("OHSEL-JSON-001")
                                        && isInside(finding.location(), cut)
                                        && finding.message().contains("end")),
                        where);
            } else {
                assertEquals(List.of(), read.errors(), where);
            }
        }
    }

    private static boolean isInside(Location place, byte[] cut) {
        List<String> lines = new String(cut, StandardCharsets.UTF_8).lines().toList();
        return place != null
                && place.line() <= lines.size() + 1
                && (place.line() > lines.size()
                        || place.column() <= lines.get((int) place.line() - 1).length() + 2);
    }

    @Test
    void compressedRecords() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(whole("a log").getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = bytes.toByteArray();
        assertEquals(new Outcome(RECORDS, List.of()), Outcome.of(whole));
        int most = 0;
        for (int length = 1; length < whole.length; length++) {
            Outcome read = Outcome.of(Arrays.copyOf(whole, length));
            String where = "after " + length + " bytes: " + read;
            assertTrue(
                    read.errors().stream()
                            .anyMatch(
                                    finding -> finding.ruleId().equals("OHSEL-JSON-001") && finding.location() != null),
                    where);
            assertEquals(RECORDS.subList(0, Math.min(3, read.records().size())), read.records(), where);
            assertTrue(read.records().size() >= most, where);
            most = read.records().size();
        }
        assertEquals(3, most);
    }

    @Test
    void sheets() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        SheetWriter.csv().withType("event").write(RECORDS, csv);
        String text = csv.toString(StandardCharsets.UTF_8);
        List<String> ids = List.of("event-0", "event-1", "event-2");
        for (int length = 1; length < csv.size(); length++) {
            Result<EngagementLog> read = sheet("cut.csv", Arrays.copyOf(csv.toByteArray(), length));
            String before = new String(csv.toByteArray(), 0, length, StandardCharsets.UTF_8);
            List<String> complete = ids.stream()
                    .filter(id -> before.indexOf('\n', text.indexOf(id)) > 0 && before.contains(id))
                    .toList();
            List<String> found =
                    records(read).stream().map(EngagementRecord::id).toList();
            assertEquals(complete, found.subList(0, Math.min(complete.size(), found.size())), before);
        }
    }

    @Test
    void workbooks() throws IOException {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        SheetWriter.xlsx(LocalDate.of(2018, 1, 1)).write(RECORDS, book);
        byte[] whole = book.toByteArray();
        for (int length = 1; length < whole.length; length += length < 100 || length > whole.length - 300 ? 1 : 211) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertRefused(sheet("cut.xlsx", cut).findings(), "OHSEL-SHEET-001", length);
            Path file = Files.write(folder.resolve("return.xlsx"), cut);
            assertTrue(
                    FriendsAndFamilyTest.read(file)
                            .withValidator(VALIDATOR)
                            .log()
                            .findings()
                            .hasErrors(),
                    "after " + length + " bytes");
        }
    }

    private static void assertRefused(Findings findings, String rule, int length) {
        assertTrue(
                findings.stream()
                        .anyMatch(finding -> finding.ruleId().equals(rule) && finding.severity() == Severity.ERROR),
                () -> "after " + length + " bytes: " + findings);
    }

    private Result<EngagementLog> sheet(String name, byte[] bytes) throws IOException {
        return SHEETS.readLog(Files.write(folder.resolve(name), bytes));
    }

    private static List<EngagementRecord> records(Result<EngagementLog> read) {
        return Objects.requireNonNull(read.partial()).records();
    }

    /** One of the formats of others. */
    private interface Import {
        Result<EngagementLog> read(byte[] file) throws IOException;
    }

    private static final Map<String, Import> IMPORTS = Map.of(
            "moderngov/meeting.xml",
            file -> ModernGov.of("https://council.example.gov.uk", Map.of("a", file))
                    .withValidator(VALIDATOR)
                    .log(),
            "moderngov/committees.xml",
            file -> ModernGov.of("https://council.example.gov.uk", Map.of("a", file))
                    .withValidator(VALIDATOR)
                    .log(),
            "moderngov/meetings.xml",
            file -> ModernGov.of("https://council.example.gov.uk", Map.of("a", file))
                    .withValidator(VALIDATOR)
                    .log(),
            "consultation/citizen-space.json",
            file -> CitizenSpace.of("https://consult.example.gov.uk", Map.of("a", file))
                    .withValidator(VALIDATOR)
                    .log(),
            "consultation/gov-uk.json",
            file -> GovUkConsultation.of(Map.of("a", file))
                    .withValidator(VALIDATOR)
                    .log());

    @Test
    void whatOthersPublish() throws IOException {
        for (Map.Entry<String, Import> format : IMPORTS.entrySet()) {
            byte[] whole = Files.readAllBytes(FILES.resolve(format.getKey()));
            int end = new String(whole, StandardCharsets.ISO_8859_1)
                    .stripTrailing()
                    .length();
            int all = records(format.getValue().read(whole)).size();
            int most = 0;
            for (int length = 1; length < end; length++) {
                Result<EngagementLog> read = format.getValue().read(Arrays.copyOf(whole, length));
                String where = format.getKey() + " after " + length + " bytes: " + read.findings();
                assertTrue(
                        read.findings().stream()
                                .anyMatch(finding -> finding.ruleId().equals("OHSEL-IMPORT-001")
                                        && finding.severity() == Severity.ERROR
                                        && finding.location() != null),
                        where);
                int count = records(read).size();
                assertTrue(count >= most - 1, where); // of the last record, what makes it one may be cut off
                most = Math.max(most, count);
            }
            // And no more: what is not to be shown says so before its end. A page of GOV.UK is one consultation, all of
            // it or none.
            assertEquals(format.getKey().contains("gov-uk") ? 0 : all, most, format.getKey());
        }
    }

    @Test
    void theRegister() throws IOException {
        byte[] json = Files.readAllBytes(FILES.resolve("ods/Z9S.json"));
        int end = new String(json, StandardCharsets.ISO_8859_1).stripTrailing().length();
        for (int length = 1; length < end; length++) {
            Findings findings = OdsRegister.of(Map.of("a.json", Arrays.copyOf(json, length)))
                    .tables(Vocabulary.bundled())
                    .findings();
            assertRefused(findings, "OHSEL-VOCAB-016", length);
        }
        for (String name : List.of("eccg.csv", "eother.csv", "etr.csv", "succ.csv")) {
            byte[] csv = Files.readAllBytes(FILES.resolve("ods").resolve(name));
            for (int length = 0; length < csv.length; length++) {
                assertNotNull(
                        OdsRegister.of(Map.of(name, Arrays.copyOf(csv, length))).tables(Vocabulary.bundled()));
            }
        }
    }

    @Test
    void vocabularies() throws IOException {
        String table = "scheme,code,label\nborough,ashdale,\"Ashdale, \u00e9\"\nborough,birch,Birch\n";
        byte[] csv = table.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < csv.length; length++) {
            Result<Vocabulary> read = VocabularyFile.of(Map.of("concepts.csv", Arrays.copyOf(csv, length)))
                    .addTo(Vocabulary.bundled());
            boolean first = length >= table.indexOf("\nborough,birch") + 1;
            assertTrue(
                    read.value().isEmpty()
                            || !first
                            || read.orElseThrow().concept("borough", "ashdale").isPresent(),
                    "after " + length + " bytes");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("concepts.csv", "labels.csv")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(("scheme,code,label\nborough,ashdale," + name + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        Path file = folder.resolve("tables.zip");
        for (int length = 2; length < bytes.size(); length++) {
            Files.write(file, Arrays.copyOf(bytes.toByteArray(), length));
            assertThrows(IOException.class, () -> VocabularyFile.read(file), "after " + length + " bytes");
        }
    }

    @Test
    void policies() {
        String text = """
                {"disabled": ["OHSEL-TIME-001"],
                 "suppressions": [{"rule": "OHSEL-LOOP-001", "reason": "caf\u00e9", "owner": "us", "until": "2030-01-01"}]}""";
        byte[] whole = text.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            PolicyFile read = PolicyFile.of(cut);
            assertTrue(
                    read.findings().stream()
                            .anyMatch(finding ->
                                    finding.severity() == Severity.ERROR && isInside(finding.location(), cut)),
                    "after " + length + " bytes: " + read.findings());
        }
    }

    @Test
    void columns() throws IOException {
        byte[] whole = """
                {"type": "event",
                 "columns": {
                   "Our ref": "id",
                   "Caf\u00e9": {"member": "contributors.post", "with": {"role": "facilitator"}},
                   "Room cost": null}}""".getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("columns.json");
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Columns.of(file));
            assertTrue(
                    String.valueOf(refused.getMessage()).matches("(?s).*\\bline \\d+.*"),
                    "after " + length + " bytes: " + refused.getMessage());
        }
        Files.write(file, whole);
        assertNotNull(Columns.of(file));
    }
}

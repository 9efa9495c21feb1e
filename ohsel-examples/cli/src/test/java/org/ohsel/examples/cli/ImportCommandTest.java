// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.ReadRecord;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.EventKind;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Place;

class ImportCommandTest {

    private static final String SHEET = """
            Our ref,Date of event,Name,Type of event,Borough,Number attending,Feedback,Room cost
            spring,14/06/2017,Spring meeting,Public event,Bexley,about 40,Parking is hard,120
            spring,,,,,,More evenings please,
            autumn,31/02/2017,Autumn meeting,Drop in,Lewishum,25,,
            """;

    private static final Path MEETING = Path.of("../../ohsel-io/src/test/resources/moderngov/meeting.xml");
    private static final Path CONSULTATIONS =
            Path.of("../../ohsel-io/src/test/resources/consultation/citizen-space.json");

    @TempDir
    private Path folder;

    /** The result of running a command. */
    private record Run(int status, String out, String err) {}

    private static Run run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                print(out),
                print(err),
                Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(OutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static List<String> ids(Path log) throws IOException {
        return EngagementReader.tolerant().readLog(log).partial().records().stream()
                .map(EngagementRecord::id)
                .toList();
    }

    @Test
    void aSpreadsheetBecomesALogAndEachMistakeIsAtItsCell() throws IOException {
        Path log = folder.resolve("log.json");
        Run run = run("import", file("log.csv", SHEET), "--output", log);

        assertEquals(1, run.status(), run.err());
        assertEquals("", run.out());
        assertEquals(List.of("spring", "autumn"), ids(log));
        assertTrue(run.err().contains("log.csv:B4 error OHSEL-JSON-008 date is 31/02/2017"), run.err());
        assertTrue(
                run.err().contains("log.csv:E4 warning OHSEL-TERM-001 the first of boroughs is Lewishum"), run.err());
        assertTrue(run.err().contains("    Did you mean lewisham?"), run.err());
        assertTrue(run.err().contains("log.csv:H1 info OHSEL-SHEET-002 the column Room cost is not known"), run.err());
        assertTrue(run.err().contains("  Number attending -> participations.headcount with {kind=attended} (guessed)"));
        assertTrue(run.err().contains("1 file, 2 records: 1 error, 1 warning, "), run.err());
    }

    @Test
    void aFileOfColumnsSaysWhatHeadingsMean() throws IOException {
        Path columns = file("columns.json", "{\"columns\": {\"Name\": null, \"Room cost\": \"place\"}}");
        Run run = run("import", file("log.csv", SHEET), "--columns", columns);

        assertTrue(run.out().contains("\"place\": \"120\"") && !run.out().contains("Spring meeting"), run.out());
        assertTrue(run.err().contains("  Name -> (left out)"), run.err());

        Run wrong = run("validate", file("log.csv", SHEET), "--columns", file("wrong.json", "{\"columns\": []}"));
        assertEquals(2, wrong.status());
        assertTrue(wrong.err().contains("wrong.json cannot be used: line 1: expected an object"), wrong.err());
    }

    @Test
    void recordsGoOnLinesIfTheNameSaysSo() throws IOException {
        Path lines = folder.resolve("log.ndjson");
        run("import", file("log.csv", SHEET), "--output", lines);

        assertEquals(2, Files.readAllLines(lines).size());
        assertEquals(List.of("spring", "autumn"), ids(lines));
    }

    @Test
    void validateReadsASpreadsheetAsItReadsJson() throws IOException {
        Run sheet = run("validate", file("log.csv", SHEET));
        assertEquals(1, sheet.status());
        assertTrue(sheet.out().contains("log.csv:B4 error OHSEL-JSON-008 "), sheet.out());

        Run json = run("validate", file("log.csv", SHEET), "--format", "json");
        assertTrue(json.out().contains("\"cell\":\"B4\",\"pointer\":\"/date\",\"record\":\"autumn\""), json.out());
    }

    @Test
    void papersOfACouncilBecomeRecords() {
        Run run = run("import", MEETING, "--site", "https://council.example.gov.uk");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("\"type\": \"event\""), run.out());
        assertTrue(run.err().contains("meeting.xml:130:11 info OHSEL-IMPORT-004 "), run.err());
        assertTrue(run.err().contains("1 file, 3 records: 0 errors, 0 warnings, "), run.err());

        Run without = run("import", MEETING);
        assertEquals(2, without.status());
        assertTrue(without.err().startsWith("--from modern-gov needs --site, such as "), without.err());
    }

    @Test
    void consultationsBecomeRecords() {
        Run run = run("import", CONSULTATIONS, "--from", "citizen-space", "--site", "https://consult.example.gov.uk");
        assertTrue(run.out().contains("\"type\": \"commissioning-activity\""), run.out());

        Run unsaid = run("import", CONSULTATIONS);
        assertEquals(2, unsaid.status());
        assertTrue(unsaid.err().startsWith("Say with --from what "), unsaid.err());
        assertFalse(unsaid.err().contains("Exception"), unsaid.err());
    }

    /** An input without end: whoever held its records in memory would never give the first. */
    @Test
    void recordsAreGivenAsTheyAreRead() {
        Event event = Event.builder().id("e").kind(EventKind.PUBLIC_EVENT).build();
        Stream<ReadRecord> endless =
                Stream.generate(() -> new ReadRecord(event, new Place("", "e", null), Findings.NONE));
        try (ImportedRecords records = new ImportedRecords(List.of(new Imported.Files("endless", () -> endless)))) {
            assertEquals(event, records.next());
            assertEquals(event, records.next());
        }
    }

    @Test
    void whatCannotBeReadIsNamed() {
        Run run = run("import", folder.resolve("missing.csv"));
        assertEquals(2, run.status());
        assertTrue(
                run.err().matches("ohsel: cannot read or write .*missing.csv: no such file or folder\\R"), run.err());

        Run site = run("import", MEETING, "--site", "council");
        assertEquals(2, site.status());
        assertFalse(site.err().contains("Exception"), site.err());
    }
}

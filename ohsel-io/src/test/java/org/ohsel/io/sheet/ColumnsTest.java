// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.event.Event;

/** What headings mean: guessed, given in code, given in a file. */
class ColumnsTest {

    @TempDir
    Path folder;

    private Path sheet(String csv) throws IOException {
        return Files.writeString(folder.resolve("log.csv"), csv);
    }

    private List<String> columns(Columns columns, String csv) throws IOException {
        try (SheetRecords records = Sheets.reader().withColumns(columns).records(sheet(csv))) {
            records.forEachRemaining(next -> {});
            return records.columns().get("").stream().map(Column::toString).toList();
        }
    }

    @Test
    void everyHeadingOfTheTableLeadsToAMember() {
        Headings.table()
                .forEach((member, headings) -> headings.forEach(heading -> {
                    assertEquals(heading, Headings.normalise(heading));
                    assertTrue(
                            EngagementRecord.kinds().stream()
                                    .anyMatch(kind -> Headings.guess(kind, null, new Heading(heading))
                                            .isPresent()),
                            heading + " -> " + member);
                }));
    }

    @Test
    void aMemberIsFoundByItsOwnName() {
        for (Class<? extends EngagementRecord> kind : EngagementRecord.kinds()) {
            for (String path : Target.paths(kind)) {
                assertEquals(
                        path,
                        Headings.guess(kind, null, new Heading(path))
                                .map(Column::member)
                                .orElse("none"),
                        kind.getSimpleName());
            }
        }
    }

    @Test
    void whatIsGuessedIsShown() throws IOException {
        assertEquals(
                List.of(
                        "Our ref -> id (guessed)",
                        "Type of event -> kind (guessed)",
                        "No. attending -> participations.headcount with {kind=attended} (guessed)",
                        "startTime -> startTime (guessed)",
                        "BOROUGH* -> boroughs (guessed)",
                        "Room cost -> Room cost (not known, and kept)"),
                columns(
                        Columns.guessed(),
                        "Our ref,Type of event,No. attending,startTime,BOROUGH*,Room cost\na,b,1,,,\n"));
    }

    @Test
    void whatIsGivenComesFirst() throws IOException {
        Columns columns = Columns.guessed()
                .with("Feedback", null)
                .with("Quote", "feedback.text")
                .with(new Column(
                        "Facilitator", "contributors.post", Map.of("role", "facilitator"), Column.Origin.GIVEN));
        assertEquals(
                List.of(
                        "id -> id (guessed)",
                        "FEEDBACK -> (left out)",
                        "Quote -> feedback.text",
                        "facilitator -> contributors.post with {role=facilitator}"),
                columns(columns, "id,FEEDBACK,Quote,facilitator\na,b,c,d\n"));
        Sheets.Outcome outcome = Sheets.read(
                Sheets.reader().withColumns(columns),
                sheet("id,kind,FEEDBACK,Quote,facilitator\na,public-event,b,c,Head of engagement\n"));
        assertEquals(
                List.of(
                        "{\"type\":\"event\",\"id\":\"a\",\"kind\":\"public-event\",\"contributors\":[{\"role\":\"facilitator\","
                                + "\"post\":\"Head of engagement\"}],\"feedback\":[{\"text\":\"c\"}]}"),
                outcome.records());
    }

    @Test
    void aMemberThatThereIsNotIsSaid() throws IOException {
        Sheets.Outcome outcome = Sheets.read(
                Sheets.reader().withColumns(Columns.guessed().with("Quote", "feedbak.text")),
                sheet("id,kind,Quote\na,public-event,c\n"));
        assertEquals(List.of("C1 info OHSEL-SHEET-002"), outcome.places());
        assertEquals(
                "There is no member feedbak.text that fits into a cell; correct the file of columns.",
                outcome.findings().get(0).advice());
    }

    @Test
    void aFileSaysWhatColumnsMean() throws IOException {
        Path file = Files.writeString(folder.resolve("columns.json"), """
                {"type": "publication", "columns": {"Our name": "title", "Shelf": null,
                 "Who": {"member": "audiences", "with": {}}}}
                """);
        assertEquals(
                List.of("id -> id (guessed)", "our name -> title", "Shelf -> (left out)", "Who -> audiences"),
                columns(Columns.of(file), "id,our name,Shelf,Who\na,b,c,d\n"));
    }

    @Test
    void aFileThatIsWrongSaysWhere() throws IOException {
        Map<String, String> files = Map.of(
                "[]", "line 1: expected an object with the member columns",
                "{\n\"column\": {}}", "line 2: the members are type and columns, and not column",
                "{\n \"type\": \"evening\"}", "line 2: evening is not a kind of record",
                "{\"columns\": {\"a\": 1}}", "line 1: expected a string, an object or null for a",
                "{\"columns\": {\"a\": {\"to\": \"b\"}}}",
                        "line 1: the members of a column are member and with, and not to");
        for (Map.Entry<String, String> each : files.entrySet()) {
            Path file = Files.writeString(folder.resolve("columns.json"), each.getKey());
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Columns.of(file));
            assertEquals(each.getValue(), e.getMessage());
        }
        Map<String, String> notJson = Map.of(
                "{\n\"columns\": ", "line 2: it cannot be read as JSON: ",
                "{\"columns\": {\"a\": \"id\",\n\"a\": \"title\"}}", "line 2: it cannot be read as JSON: Duplicate",
                "{\"columns\": {}}\n}", "line 2: it cannot be read as JSON: ",
                "{\"columns\": {}}\n{}", "line 2: expected nothing after the object");
        for (Map.Entry<String, String> each : notJson.entrySet()) {
            Path file = Files.writeString(folder.resolve("columns.json"), each.getKey());
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Columns.of(file));
            assertTrue(e.getMessage().startsWith(each.getValue()), e.getMessage());
        }
    }

    @Test
    void aKindCanBeGiven() {
        assertThrows(IllegalArgumentException.class, () -> Columns.guessed().withType("evening"));
        assertEquals(Event.class, Columns.guessed().kindOf("Sheet1"));
        assertEquals("Publication", Columns.guessed().kindOf("Publications").getSimpleName());
        assertEquals(
                "CommissioningActivity", Columns.guessed().kindOf("Activities").getSimpleName());
        assertEquals("Body", Columns.guessed().kindOf("Bodies").getSimpleName());
    }
}

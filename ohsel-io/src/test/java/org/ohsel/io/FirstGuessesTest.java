// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.Headcount;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.example.Examples;
import org.ohsel.model.planning.Involvement;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.CountQualifier;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;

/** What people wrote before they had read any documentation, and expected to compile. */
class FirstGuessesTest {

    private static final String JSON = """
            {"type": "event", "id": "e-1", "kind": "workshop", "date": "2017-06"}
            """;

    @TempDir
    private Path folder;

    @Test
    void dates() {
        List<PartialDate> dates = new ArrayList<>(List.of(
                PartialDate.of("2017-06"),
                PartialDate.valueOf("2017-06-14"),
                PartialDate.of(YearMonth.of(2016, 4)),
                PartialDate.of(Year.of(2015)),
                PartialDate.of(LocalDate.of(2014, 9, 4)),
                PartialDate.of(2013, 4, 1)));
        assertEquals("2013-04-01", dates.stream().sorted().toList().get(0).toString());
        assertEquals(
                "2013-04-01",
                dates.stream().min(PartialDate::compareTo).orElseThrow().toString());
        assertEquals(
                6, new TreeMap<>(dates.stream().collect(java.util.stream.Collectors.toMap(d -> d, d -> 1))).size());
    }

    @Test
    void builders() {
        Event event = Event.builder()
                .id("e-1")
                .kind(EventKind.WORKSHOP)
                .date(LocalDate.of(2017, 6, 14))
                .body("08Q")
                .addBoroughs("bexley", "lambeth")
                .addWorkstreams("maternity")
                .build();
        assertEquals(List.of(Borough.BEXLEY, Borough.LAMBETH), event.boroughs());
        assertEquals(BodyRef.SOUTHWARK_CCG, event.body());
        assertEquals(
                PartialDate.of("2017-06"),
                Event.builder()
                        .id("e")
                        .kind(EventKind.WORKSHOP)
                        .date("2017-06")
                        .build()
                        .date());
        assertEquals(
                "maternity",
                Publication.builder()
                        .from(Examples.of(Publication.class))
                        .addWorkstream("maternity")
                        .build()
                        .workstreams()
                        .get(1)
                        .code());
        assertEquals(
                PartialDate.of("2017-06"),
                Involvement.builder()
                        .from(Examples.of(Involvement.class))
                        .date(YearMonth.of(2017, 6))
                        .build()
                        .date());
    }

    @Test
    void headcounts() {
        assertEquals(new Headcount(60, CountQualifier.EXACT, java.util.Map.of()), Headcount.of(60));
        assertEquals(501, Headcount.of(500, CountQualifier.OVER).fewest());
    }

    @Test
    void successors() {
        Vocabulary vocabulary = Vocabulary.bundled();
        List<Concept> after = vocabulary.successors(BodyRef.BEXLEY_CCG);
        assertEquals(List.of(vocabulary.concept(BodyRef.SOUTH_EAST_LONDON_CCG).orElseThrow()), after);
        assertEquals(6, vocabulary.predecessors(BodyRef.SOUTH_EAST_LONDON_CCG).size());
        assertEquals(List.of(), vocabulary.successors(new BodyRef("no-such-body")));
    }

    @Test
    void readingAndWriting() throws IOException {
        EngagementRecord record = EngagementReader.strict().readRecord(JSON).orElseThrow();
        Path file = folder.resolve("record.json");
        EngagementWriter.indented().write(record, file);
        assertEquals(record, EngagementReader.strict().readRecord(file).orElseThrow());
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        EngagementWriter.compact().write(record, lines);
        EngagementWriter.compact().writeLines(List.of(record), lines);
        EngagementWriter.compact().writeLines(List.of(record).stream(), lines);
        assertEquals(
                record,
                EngagementReader.tolerant()
                        .readRecord(new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8)))
                        .value()
                        .orElseThrow());
        assertTrue(EngagementReader.strict()
                .withLimits(Limits.standard().withMostFindings(5))
                .readRecord("{}")
                .value()
                .isEmpty());
        assertEquals(
                0,
                EngagementValidator.standard()
                        .withMostFindings(5)
                        .validate(record)
                        .count());
    }

    @Test
    void timelines() {
        EngagementLog log = Examples.log();
        List<EngagementRecord> timeline =
                log.records().stream().sorted(EngagementRecord.byDate()).toList();
        assertEquals(log.records().size(), timeline.size());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ohsel.io.Result;
import org.ohsel.model.Commitment;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.Headcount;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Participation;
import org.ohsel.model.event.Event;
import org.ohsel.model.event.Feedback;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.CountQualifier;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.ParticipationKind;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Location;

/** Whatever is in the cells, a finding is at one of them, and what is valid comes back as it was written. */
class SheetPropertyTest {

    private static final List<String> HEADINGS = List.of(
            "id",
            "kind",
            "Date",
            "End date",
            "Time",
            "Borough",
            "Number attending",
            "Feedback",
            "Theme",
            "Response",
            "Type",
            "Commitment",
            "Due",
            "Room cost",
            "agenda",
            "extensions",
            "date:end",
            "Number invited",
            "feedback.responses.by.post");

    private static final List<String> CELLS = List.of(
            "",
            "",
            "a",
            "b",
            "a",
            "Public event",
            "14/06/2017",
            "31/02/2017",
            "2017",
            "TBC",
            "about 40",
            "twelve",
            "Bexley, Lewisham",
            "Lambeht",
            "5pm - 7pm",
            "17:30",
            "event",
            "Publication",
            "#REF!",
            "Total",
            "\"",
            ";",
            "\n",
            "\t",
            "\u0000",
            "\uD83D\uDE00",
            "=1+1",
            "-",
            "{}",
            "[",
            "\uFEFF",
            "14/06/2017 17:30",
            "9".repeat(40),
            "x".repeat(5000));

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<List<String>> headings =
                Arbitraries.of(HEADINGS).list().ofMinSize(1).ofMaxSize(10);
        Arbitrary<String> cell = Arbitraries.oneOf(
                Arbitraries.of(CELLS),
                Arbitraries.of(CELLS),
                Arbitraries.strings().ofMaxLength(20));
        Arbitrary<List<List<String>>> rows = cell.list().ofMaxSize(12).list().ofMaxSize(15);
        return Combinators.combine(headings, rows).as((first, rest) -> {
            List<List<String>> table = new ArrayList<>();
            table.add(first);
            table.addAll(rest);
            return table;
        });
    }

    @Property(tries = 400)
    void anyTableGivesFindingsAtItsCells(@ForAll("tables") List<List<String>> table) throws IOException {
        StringWriter csv = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.EXCEL)) {
            for (List<String> row : table) {
                printer.printRecord(row);
            }
        }
        int columns = table.stream().mapToInt(List::size).max().orElse(0);
        Result<EngagementLog> result = read(csv.toString());
        for (Finding finding : result.findings()) {
            Location at = finding.location();
            // A row of one empty cell is an empty line, which commons-csv writes and spreadsheets count.
            assertTrue(
                    at == null
                            || (at.line() >= 1
                                    && at.line() <= Math.max(1, csv.toString().split("\n", -1).length)
                                    && at.column() >= 1
                                    && at.column() <= Math.max(1, columns)),
                    finding::toString);
        }
    }

    private static Result<EngagementLog> read(String csv) throws IOException {
        Path file = Files.createTempFile("table", ".csv");
        try {
            Files.write(file, csv.getBytes(StandardCharsets.UTF_8));
            return Sheets.reader().readLog(file);
        } finally {
            Files.delete(file);
        }
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("abc XYZ,;|\"'\u00E9\u00A3\u2019\n#=+@-")
                .ofMinLength(1)
                .ofMaxLength(40)
                .map(words -> "On " + words.strip().replace("Z", "\uD83D\uDE00") + ".");
    }

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<Event> event = Combinators.combine(
                        Arbitraries.of(EventKind.PUBLIC_EVENT, EventKind.WORKSHOP),
                        words(),
                        Arbitraries.of(
                                        "2017",
                                        "2017-06",
                                        "2017-06-14",
                                        "2017-06-14/2017-06-16",
                                        "../2017-12",
                                        "2017-06~")
                                .map(PartialDate::parse)
                                .injectNull(0.2),
                        Arbitraries.of("00:00", "09:05", "17:30").injectNull(0.3),
                        Arbitraries.subsetOf(Borough.BEXLEY, Borough.LEWISHAM, Borough.BROMLEY),
                        participation().injectNull(0.3),
                        words().list().ofMaxSize(4).uniqueElements(),
                        words().list().ofMaxSize(3).uniqueElements())
                .as((kind, title, date, time, boroughs, participation, feedback, commitments) -> Event.builder()
                        .id("x")
                        .kind(kind)
                        .title(title)
                        .date(date)
                        .startTime(time)
                        .boroughs(boroughs)
                        .participations(participation == null ? List.of() : List.of(participation))
                        .feedback(feedback.stream()
                                .map(text -> Feedback.builder().text(text).build())
                                .toList())
                        .commitments(commitments.stream()
                                .map(text -> Commitment.builder().text(text).build())
                                .toList())
                        .build());
        return event.list().ofMinSize(1).ofMaxSize(5).map(events -> {
            List<Event> numbered = new ArrayList<>();
            events.forEach(each -> numbered.add(each.withId("event-" + numbered.size())));
            return numbered;
        });
    }

    private static Arbitrary<Participation> participation() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10_000_000),
                        Arbitraries.of(
                                CountQualifier.EXACT,
                                CountQualifier.APPROXIMATELY,
                                CountQualifier.AT_LEAST,
                                CountQualifier.FEWER_THAN),
                        Arbitraries.subsetOf(StakeholderGroup.PATIENTS, StakeholderGroup.CARERS))
                .as((count, qualifier, groups) -> Participation.builder()
                        .kind(ParticipationKind.ATTENDED)
                        .headcount(Headcount.builder()
                                .count(count)
                                .qualifier(qualifier)
                                .build())
                        .groups(groups)
                        .build());
    }

    /** The rows of several events are mixed: first what there is once of each, then the parts in turn. */
    @Property(tries = 200)
    void anEventWrittenAsRowsComesBack(@ForAll("events") List<Event> events) throws IOException {
        StringWriter csv = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.EXCEL)) {
            printer.printRecord(
                    "Id",
                    "Kind",
                    "Title",
                    "Date",
                    "Start time",
                    "Boroughs",
                    "Number attending",
                    "Groups",
                    "Feedback",
                    "Commitment");
            for (Event event : events) {
                printer.printRecord(row(event));
            }
            for (int i = 0; i < 4; i++) {
                for (Event event : events) {
                    Object feedback = i < event.feedback().size()
                            ? event.feedback().get(i).text()
                            : "";
                    Object commitment = i < event.commitments().size()
                            ? event.commitments().get(i).text()
                            : "";
                    printer.printRecord(event.id(), "", "", "", "", "", "", "", feedback, commitment);
                }
            }
        }
        List<?> read = read(csv.toString()).partial().records();
        assertEquals(events, read, csv.toString());
    }

    private static List<Object> row(Event event) {
        List<Object> row = new ArrayList<>(List.of(event.id(), event.kind().code(), event.title()));
        row.add(event.date());
        row.add(event.startTime());
        row.add(String.join("; ", event.boroughs().stream().map(Borough::code).toList()));
        for (Participation participation : event.participations()) {
            Headcount headcount = participation.headcount();
            String words = headcount.qualifier().equals(CountQualifier.EXACT)
                    ? ""
                    : headcount.qualifier().code().equals("approximately")
                            ? "about "
                            : headcount.qualifier().code().replace('-', ' ') + " ";
            row.add(words + headcount.count());
            row.add(String.join(
                    "\n",
                    participation.groups().stream().map(StakeholderGroup::code).toList()));
        }
        return row;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ohsel.model.Commitment;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.event.Feedback;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.Progress;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.Workstream;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;

/** Records that are counted in parts, in different places, give the report that they give when they are counted in one. */
class PartsOfRunTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 1);

    /** Of many boroughs, months and groups; half of them with something that is still to be done, some overdue. */
    private static List<Event> events() {
        List<Borough> boroughs = List.of(Borough.BEXLEY, Borough.BROMLEY, new Borough("elsewhere"));
        return IntStream.range(0, 200)
                .mapToObj(i -> Event.builder()
                        .id("event-" + i)
                        .kind(EventKind.WORKSHOP)
                        .date(PartialDate.parse(i % 7 == 0 ? "2017" : "2017-" + (10 + i % 3)))
                        .addBorough(boroughs.get(i % 3))
                        .addWorkstream(i % 2 == 0 ? Workstream.MATERNITY : new Workstream("own-" + i % 5))
                        .addFeedback(Feedback.builder()
                                .text("Good.")
                                .addGroups(StakeholderGroup.CARERS)
                                .build())
                        .addCommitment(Commitment.builder()
                                .text("Publish it.")
                                .due(PartialDate.of(LocalDate.of(2017, 6, 1).plusDays(i * 37 % 400)))
                                .progress(i % 4 == 0 ? Progress.DONE : Progress.IN_PROGRESS)
                                .build())
                        .build())
                .toList();
    }

    @Test
    void twoPartsGiveTheReportOfOne() throws Exception {
        Overview whole = overview();
        Summary total = new Summary();
        events().forEach(event -> add(event, whole, total));
        Overview first = overview();
        Overview second = overview();
        Summary firstTotal = new Summary();
        Summary secondTotal = new Summary();
        events().subList(0, 90).forEach(event -> add(event, first, firstTotal));
        events().subList(90, 200).forEach(event -> add(event, second, secondTotal));

        Overview joined = overview();
        joined.addAll(copied(first));
        joined.addAll(copied(second));
        Summary joinedTotal = new Summary();
        joinedTotal.addAll(copied(firstTotal));
        joinedTotal.addAll(copied(secondTotal));

        assertEquals(200, joinedTotal.records());
        assertEquals(67, joinedTotal.byBorough().get("bexley"), "0, 3, 6 and so on to 198");
        assertEquals(total.json(), joinedTotal.json());
        assertEquals(page(whole, total), page(joined, joinedTotal));
    }

    @Test
    void findingsOfPartsAreAdded() {
        Finding finding =
                ReportExample.finding(ReportExample.WARNS, Severity.WARNING, "/kind", "picnic", "event-1", null);
        Summary one = new Summary();
        one.addFile(Findings.of(List.of(finding)));
        Summary other = new Summary();
        other.addFile(Findings.of(List.of(finding, finding.as(Severity.ERROR))));
        one.addAll(other);
        assertEquals(2, one.files());
        assertEquals(2, one.findings(Severity.WARNING));
        assertEquals(1, one.findings(Severity.ERROR));
        assertEquals(3, one.byRule().get(0).count());
        assertEquals(Severity.ERROR, one.byRule().get(0).severity(), "the worst");
    }

    @Test
    void termsThatFindNoRoomAreCountedTogether() {
        Coverage first = new Coverage(Vocabulary.bundled());
        Coverage second = new Coverage(Vocabulary.bundled());
        Event event = Event.builder().id("e").kind(EventKind.WORKSHOP).build();
        IntStream.range(0, 60).forEach(i -> first.add(event.withBoroughs(new Borough("a" + i))));
        IntStream.range(0, 60).forEach(i -> second.add(event.withBoroughs(new Borough("b" + i))));
        first.addAll(second);
        assertEquals(20, first.notCounted(), "of 120 codes, a hundred have room");
        assertEquals(120, first.count(Coverage.ANY_BOROUGH, Coverage.ANY_WORKSTREAM, Coverage.ANY_GROUP));
    }

    private static Overview overview() {
        return new Overview(Vocabulary.bundled(), TODAY);
    }

    private static void add(Event event, Overview overview, Summary total) {
        overview.add(event);
        total.add(event);
    }

    private static String page(Overview overview, Summary total) throws Exception {
        StringWriter page = new StringWriter();
        new HtmlReport(page, Messages.english(), overview).end(total);
        return page.toString();
    }

    @SuppressWarnings("unchecked")
    private static <T> T copied(T part) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream output = new ObjectOutputStream(bytes)) {
            output.writeObject(part);
        }
        try (ObjectInputStream input = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) input.readObject();
        }
    }
}

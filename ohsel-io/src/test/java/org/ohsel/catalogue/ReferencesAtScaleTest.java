// SPDX-License-Identifier: Apache-2.0
package org.ohsel.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.event.Event;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.PublicationKind;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Messages;

/** Many references and long ones: nothing overflows, and nothing is reported twice. */
@Tag("slow")
class ReferencesAtScaleTest {

    private static final int MANY = 100_000;

    private static List<Finding> findings(List<? extends EngagementRecord> records) {
        return EngagementValidator.standard()
                .validate(EngagementLog.of(records))
                .kept();
    }

    private static String id(int number) {
        return "event-%06d".formatted(number);
    }

    private static Event part(int number, int whole) {
        return Event.builder()
                .id(id(number))
                .kind(EventKind.WORKSHOP)
                .partOf(id(whole))
                .build();
    }

    @Test
    void aCircleThroughAllRecordsIsOneFinding() {
        List<Finding> forwards = findings(IntStream.range(0, MANY)
                .mapToObj(number -> part(number, (number + 1) % MANY))
                .toList());
        assertEquals(1, forwards.size());
        assertEquals("OHSEL-REF-003", forwards.get(0).ruleId());
        assertEquals("/records/0/partOf", forwards.get(0).pointer());
        assertEquals(
                "following partOf from here leads back here: event-000000, event-000001, event-000002, event-000003,"
                        + " event-000004, event-000005, event-000006, event-000007, event-000008, event-000009,"
                        + " 99990 more, event-000000",
                Messages.english().message(forwards.get(0)));

        List<Finding> backwards = findings(IntStream.range(0, MANY)
                .mapToObj(number -> part(number, (number + MANY - 1) % MANY))
                .toList());
        assertEquals(1, backwards.size());
        assertEquals("/records/0/partOf", backwards.get(0).pointer());
    }

    @Test
    void aChainThroughAllRecordsIsNone() {
        Event last = part(MANY, 0).withPartOf(null);
        assertEquals(
                List.of(),
                findings(Stream.concat(
                                IntStream.range(0, MANY).mapToObj(number -> part(number, number + 1)), Stream.of(last))
                        .toList()));
    }

    @Test
    void recordsThatAllReferToOneAreNoCircle() {
        assertEquals(
                List.of(),
                findings(IntStream.rangeClosed(0, MANY)
                        .mapToObj(number -> number == 0 ? part(0, 0).withPartOf(null) : part(number, 0))
                        .toList()));
    }

    /** All pairs of 300 publications: 90,000 references, one set. */
    @Test
    void whatAllSupersedesAllIsOneFinding() {
        List<String> all =
                IntStream.range(0, 300).mapToObj(number -> "p" + number).toList();
        List<Finding> findings = findings(all.stream()
                .map(id -> Publication.builder()
                        .id(id)
                        .kind(PublicationKind.PAPER)
                        .title("A paper")
                        .supersedes(all)
                        .build())
                .toList());
        assertEquals(
                List.of("OHSEL-REF-003 /records/0/supersedes/0"),
                findings.stream()
                        .map(finding -> finding.ruleId() + " " + finding.pointer())
                        .toList());
    }
}

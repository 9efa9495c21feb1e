// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.EventKind;

/** Findings are a value, like a list. */
class FindingsTest {

    private static final EngagementLog LOG =
            EngagementLog.of(List.of(event("e-1", "2017-07/2017-06"), event("e-2", "2017-07/2017-06")));

    private static Event event(String id, String date) {
        return Event.builder()
                .id(id)
                .kind(EventKind.PUBLIC_EVENT)
                .date(PartialDate.parse(date))
                .build();
    }

    private static Findings found(int most) {
        return EngagementValidator.standard().withMostFindings(most).validate(LOG);
    }

    @Test
    void sizeAndStreamAreOfWhatWasKeptAndCountIsOfAll() {
        Findings findings = found(1);
        assertEquals(1, findings.size());
        assertEquals(
                List.of("/records/0/date"),
                findings.stream().map(Finding::pointer).toList());
        assertEquals(2, findings.count());
        assertEquals(0, Findings.NONE.size());
        assertEquals(0, Findings.NONE.stream().count());
    }

    @Test
    void findingsOfAListAreThoseOfTheValidation() {
        assertEquals(found(10), Findings.of(found(10).kept()));
        assertEquals(Findings.NONE, Findings.of(List.of()));
    }

    @Test
    void findingsOfSeveralValidationsAreKeptInOrderAndCountedTogether() {
        Findings both = Findings.concat(List.of(found(1), Findings.NONE, found(10)));
        assertEquals(
                List.of("/records/0/date", "/records/0/date", "/records/1/date"),
                both.stream().map(Finding::pointer).toList());
        assertEquals(4, both.count());
        assertEquals(Map.of("OHSEL-TIME-001", 4L), both.countByRule());
        Suppression used = Suppression.builder()
                .rule("OHSEL-TIME-001")
                .record("e-1")
                .reason("Known.")
                .build();
        Findings suppressed = new Findings(List.of(), Map.of(), Map.of(), Map.of(used, 1L));
        assertEquals(
                Map.of(used, 2L),
                Findings.concat(List.of(suppressed, suppressed)).suppressed());
    }

    @Test
    void whatWasNotKeptIsOnlyCounted() {
        Findings others = found(1).notKept();
        assertEquals(0, others.size());
        assertEquals(1, others.count());
        assertEquals(Map.of("OHSEL-TIME-001", 1L), others.countByRule());
        assertEquals(1, others.count(Severity.ERROR));
        assertEquals(Findings.NONE, found(10).notKept());
        assertEquals(found(1), Findings.concat(List.of(Findings.of(found(1).kept()), others)));
    }

    @Test
    void theSameFindingsAreEqual() {
        assertEquals(found(10), found(10));
        assertEquals(found(10).hashCode(), found(10).hashCode());
        assertEquals(Findings.NONE, new Findings(List.of(), Map.of(), Map.of(), Map.of()));
    }

    @Test
    void otherFindingsAreNotEqual() {
        assertNotEquals(found(10), found(1), "one keeps fewer");
        assertNotEquals(found(10), Findings.NONE);
        assertNotEquals(found(10), found(10).map(finding -> finding.as(Severity.INFO)));
        assertNotEquals(found(10).stream().toList(), found(10), "a list is not findings");
        Suppression used = Suppression.builder()
                .rule("OHSEL-TIME-001")
                .record("e-1")
                .reason("Known.")
                .build();
        assertNotEquals(Findings.NONE, new Findings(List.of(), Map.of(), Map.of(), Map.of(used, 1L)));
        assertNotEquals(
                new Findings(List.of(), Map.of("A-1", 1L), Map.of(Severity.INFO, 1L), Map.of()),
                new Findings(List.of(), Map.of("A-1", 1L), Map.of(Severity.ERROR, 1L), Map.of()));
    }
}

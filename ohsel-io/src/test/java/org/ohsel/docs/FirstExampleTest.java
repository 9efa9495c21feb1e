// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.Workstream;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Findings;

/** The example in the README. The lines between the markers are copied there, and a test compares the two. */
class FirstExampleTest {

    @Test
    void readsWritesValidatesAndLooksUp() {
        // readme: begin
        Event event = Event.builder()
                .id("public-event-bexley")
                .kind(EventKind.PUBLIC_EVENT)
                .date(PartialDate.of(2020, 6, 17))
                .addBorough(Borough.BEXLEY)
                .addWorkstream(Workstream.MATERNITY)
                .body(BodyRef.BEXLEY_CCG)
                .build();

        String json = EngagementWriter.compact().write(event);

        Findings findings = EngagementReader.strict().readRecord(json).findings();
        // 1:115 ERROR OHSEL-CODE-001 /body 07N (NHS Bexley CCG) existed from 1 April 2013 to 31 March 2020, ...

        Concept commissioner = Vocabulary.bundled()
                .commissioner(Borough.BEXLEY, LocalDate.of(2020, 6, 17))
                .orElseThrow(); // 72Q; its nameOn(that day) is NHS South East London CCG
        // readme: end

        assertEquals(
                "{\"type\":\"event\",\"id\":\"public-event-bexley\",\"kind\":\"public-event\",\"date\":\"2020-06-17\","
                        + "\"boroughs\":[\"bexley\"],\"body\":\"07N\",\"workstreams\":[\"maternity\"]}",
                json);
        assertEquals(1, findings.count());
        assertTrue(
                findings.kept()
                        .get(0)
                        .toString()
                        .startsWith(
                                "1:115 ERROR OHSEL-CODE-001 /body 07N (NHS Bexley CCG) existed from 1 April 2013 to 31 March 2020, "));
        assertEquals("72Q", commissioner.code());
    }
}

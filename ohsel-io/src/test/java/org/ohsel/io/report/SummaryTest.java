// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.Workstream;
import org.ohsel.rules.Messages;

class SummaryTest {

    private static Event event(Workstream workstream) {
        return Event.builder()
                .id("e")
                .kind(EventKind.WORKSHOP)
                .addBorough(Borough.BEXLEY)
                .addWorkstream(workstream)
                .build();
    }

    /** Field trial, section 7, row 3: it kept every code that was ever written. */
    @Test
    void countsCodesOfAnyNumberInBoundedMemory() throws Exception {
        Summary summary = new Summary();
        for (int i = 0; i < 5000; i++) {
            summary.add(event(new Workstream("own-" + i)));
        }
        summary.add(event(Workstream.MATERNITY));
        summary.add(event(new Workstream("own-0")));
        summary.add(event(new Workstream("own-4999")));
        assertEquals(5003, summary.records());
        assertEquals(101, summary.byWorkstream().size(), "a hundred, and one of the vocabulary");
        assertEquals(1, summary.byWorkstream().get("maternity"));
        assertEquals(2, summary.byWorkstream().get("own-0"));
        assertEquals(4901, summary.otherWorkstreams());
        assertEquals(5003, summary.byBorough().get("bexley"));
        assertEquals(0, summary.otherBoroughs());
        StringWriter written = new StringWriter();
        new TextReport(new PrintWriter(written), Messages.english()).end(summary);
        assertTrue(written.toString().endsWith(", others 4901\n"), written.toString());
    }

    @Test
    void aLongCodeIsNotKept() {
        Summary summary = new Summary();
        summary.add(event(new Workstream("x".repeat(100_000))));
        assertEquals(0, summary.byWorkstream().size());
        assertEquals(1, summary.otherWorkstreams());
    }
}

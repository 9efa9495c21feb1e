// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.util.List;
import java.util.Map;
import org.ohsel.model.Participation;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.EventStatus;
import org.ohsel.model.term.ParticipationKind;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.ValueRule;

/** Nobody comes to an event that has not taken place. */
final class NobodyAttendsCancelledEvent implements ValueRule<Event> {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("OHSEL-COUNT-002")
            .severity(Severity.ERROR)
            .pack(Pack.CORE)
            .title("People attended an event that was cancelled or postponed")
            .rationale("Attendance is evidence that people were heard, and an event that did not take place is none.")
            .addSources("Open Civic Data, event status")
            .message("the event was {status}, and yet people attended it")
            .mend("Correct the status, or make the participation one of people who were invited.")
            .validExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "status": "cancelled",
                     "participations": [{"kind": "invited", "groups": ["public"]}]}
                    """)
            .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "status": "cancelled",
                     "participations": [{"kind": "attended", "groups": ["public"]}]}
                    """)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Event> type() {
        return Event.class;
    }

    @Override
    public void check(Event event, Reporter reporter) {
        EventStatus status = event.status();
        if (status != EventStatus.CANCELLED && status != EventStatus.POSTPONED) {
            return;
        }
        List<Participation> participations = event.participations();
        for (int i = 0; i < participations.size(); i++) {
            Participation participation = participations.get(i);
            if (participation != null && participation.kind() == ParticipationKind.ATTENDED) {
                reporter.report("/participations/" + i + "/kind", Map.of("status", status.code()));
            }
        }
    }
}

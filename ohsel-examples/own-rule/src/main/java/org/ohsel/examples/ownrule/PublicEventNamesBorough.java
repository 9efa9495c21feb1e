// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.ownrule;

import java.util.Map;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.EventKind;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.ValueRule;

/** A public event names its borough. The library allows it to be unknown; those who plan events must know it. */
public final class PublicEventNamesBorough implements ValueRule<Event> {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("PLANNING-EVENT-001")
            .severity(Severity.ERROR)
            .pack("planning-team")
            .title("A public event does not say in which borough it is")
            .rationale("Public events were held in each borough in 2017; without the borough we cannot tell which are"
                    + " still to be planned.")
            .addSources("003:91-93", "our planning team's handbook")
            .message("the event of {date} names no borough")
            .advice("Add the borough or boroughs to boroughs.")
            .validExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "boroughs": ["lewisham"]}
                    """)
            .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event"}
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
        if (EventKind.PUBLIC_EVENT.equals(event.kind()) && event.boroughs().isEmpty()) {
            reporter.report("/boroughs", Map.of("date", event.date() == null ? "an unknown date" : event.date()));
        }
    }
}

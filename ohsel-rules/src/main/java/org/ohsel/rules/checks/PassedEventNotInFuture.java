// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.util.Map;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.EventStatus;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.ValueRule;

/** An event that has passed is not dated after today, as far as somebody says which day that is. */
final class PassedEventNotInFuture implements ValueRule<Event> {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("OHSEL-TIME-002")
            .severity(Severity.ERROR)
            .pack(Pack.CORE)
            .title("An event is said to have taken place on a day that is still to come")
            .rationale(
                    "Plans that are recorded as done make a log say that people were heard who were not. Document 003"
                            + " keeps the two apart: what was completed, and what lies ahead.")
            .addSources("003:10", "003:15-20")
            .message("the event has the status passed, and is dated {date}, after {today}")
            .advice("Make the status confirmed or tentative, or correct the date.")
            .validExample("""
                    {"type": "event", "id": "event-1", "kind": "workshop", "status": "tentative", "date": "9999-09"}
                    """)
            .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": "workshop", "status": "passed", "date": "9999-09"}
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
        PartialDate date = event.date();
        if (event.status() != EventStatus.PASSED || date == null) {
            return;
        }
        reporter.context().asOf().map(PartialDate::of).ifPresent(today -> {
            if (today.isCertainlyBefore(date)) {
                reporter.report("/date", Map.of("date", date, "today", today));
            }
        });
    }
}

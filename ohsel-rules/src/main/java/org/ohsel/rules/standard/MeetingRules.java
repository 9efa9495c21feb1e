// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.ohsel.rules.standard.support.ExampleJson.fill;

import java.util.Set;
import org.ohsel.model.event.Event;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.standard.support.Meetings;

/** What the minutes of a meeting record. */
final class MeetingRules {

    static final Family FAMILY = new Family("OHSEL-MEETING");

    private static final String MEETING = """
            {"type": "event", "id": "event-1", "kind": "scrutiny-meeting", "date": "2017-09-13", %s}
            """;

    private static final String PRESENT = """
            "attendances": [{"attendee": {"role": "chair"}, "status": "%s"}]""";

    private static final String DECLARED = """
            "agenda": [{"number": "5", "title": "Urgent care"}, {"number": "6", "title": "Maternity"}],
             "declarations": [{"by": {"role": "chair"}, "item": "%s"}]""";

    static final Rule NOBODY_PRESENT_AT_CANCELLED = FAMILY.onMembers(
            rule("OHSEL-MEETING-001", Severity.ERROR)
                    .title("Somebody was present at a meeting that was cancelled or postponed")
                    .rationale(
                            "What was decided counts only if enough members were there. At a meeting that did not take"
                                    + " place there was nobody.")
                    .addSources("the definitions of EventStatus and AttendanceStatus")
                    .message("the event was {status}, but {people} recorded as present")
                    .advice("Correct the status of the event, or that of the attendances: expected.")
                    .validExample(fill(MEETING, "\"status\": \"cancelled\", " + fill(PRESENT, "expected")))
                    .invalidExample(fill(MEETING, "\"status\": \"cancelled\", " + fill(PRESENT, "present")))
                    .build(),
            Event.class,
            Set.of("attendances"),
            Meetings::nobodyPresentAtCancelled);

    static final Rule NOBODY_EXPECTED_AFTERWARDS = FAMILY.onMembers(
            rule("OHSEL-MEETING-002", Severity.INFO)
                    .title("Somebody is still expected at a meeting that is over")
                    .rationale("The names of those expected are known before a meeting. The minutes say who came.")
                    .addSources("the definition of AttendanceStatus")
                    .message("the meeting is over, but {people} still recorded as expected")
                    .advice("Record who was present, sent apologies or was absent.")
                    .validExample(fill(MEETING, "\"status\": \"passed\", " + fill(PRESENT, "present")))
                    .invalidExample(fill(MEETING, "\"status\": \"passed\", " + fill(PRESENT, "expected")))
                    .build(),
            Event.class,
            Set.of("attendances"),
            Meetings::nobodyExpectedAfterwards);

    static final Rule DECLARED_ITEM_EXISTS = FAMILY.onMembers(
            rule("OHSEL-MEETING-003", Severity.WARNING)
                    .title("An interest was declared in an item that is not on the agenda")
                    .rationale(
                            "Readers want to know on which item somebody may have been biased, and whether they left the"
                                    + " room for it.")
                    .addSources("the definition of Declaration.item")
                    .message("the interest is in item {item}, but the items on the agenda are {numbers}")
                    .advice(
                            "Correct the number, or add the item to the agenda; leave it out if the interest concerns the"
                                    + " meeting as a whole.")
                    .validExample(fill(MEETING, fill(DECLARED, "6")))
                    .invalidExample(fill(MEETING, fill(DECLARED, "7")))
                    .build(),
            Event.class,
            Set.of("declarations"),
            Meetings::declaredItemIsOnTheAgenda);

    private MeetingRules() {}

    private static RuleInfoBuilder rule(String id, Severity severity) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.CORE);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import java.util.Set;
import org.ohsel.model.Commitment;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.organisation.Appointment;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.publication.Publication;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.standard.support.ExampleJson;
import org.ohsel.rules.standard.support.Meetings;
import org.ohsel.rules.standard.support.TimeChecks;

/** The order of dates. */
final class TimeRules {

    static final Family FAMILY = new Family("OHSEL-TIME");

    /** An interval ends no earlier than it begins. */
    static final Rule INTERVAL_IN_ORDER = FAMILY.onValues(
            rule("OHSEL-TIME-001")
                    .title("An interval ends before it begins")
                    .rationale(
                            "The two ends were swapped or one of them was mistyped; comparing such a date with another is"
                                    + " meaningless.")
                    .addSources("ISO 8601-2")
                    .message("the interval ends on {end}, before it begins on {start}")
                    .advice("Swap the two dates around the slash, or correct one of them.")
                    .validExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "date": "2017-06/2017-07"}
                    """)
                    .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "date": "2017-07/2017-06"}
                    """)
                    .build(),
            PartialDate.class,
            TimeChecks::intervalInOrder);

    /** An event that has passed is not dated after today. Checked only if a day counts as today. */
    static final Rule PASSED_EVENT_NOT_IN_FUTURE = FAMILY.onMembers(
            rule("OHSEL-TIME-002")
                    .title("An event is recorded as passed on a date in the future")
                    .rationale(
                            "Plans recorded as done make a log claim that people were heard when they were not. Document 003"
                                    + " keeps the two apart: what has been completed and what lies ahead.")
                    .addSources("003:10", "003:15-20")
                    .message("the event has the status passed, but its date ({date}) is after {today}")
                    .advice("Set the status to confirmed or tentative, or correct the date.")
                    .validExample("""
                    {"type": "event", "id": "event-1", "kind": "workshop", "status": "tentative", "date": "9999-09"}
                    """)
                    .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": "workshop", "status": "passed", "date": "9999-09"}
                    """)
                    .build(),
            Event.class,
            Set.of("status"),
            TimeChecks::passedEventNotInFuture);

    static final Rule APPOINTMENT_IN_ORDER = FAMILY.onValues(
            rule("OHSEL-TIME-003")
                    .title("An appointment or contract ends before it starts")
                    .rationale("With the dates the wrong way round, readers cannot tell who held a post and when.")
                    .addSources("003:12", "003:48-49")
                    .message("the end date ({end}) is before the start date ({start})")
                    .advice("Swap the two dates, or correct one of them.")
                    .validExample("""
                            {"type": "appointment", "id": "appointment-1", "kind": "contract", "title": "Adviser",
                             "start": "2017-07", "end": "2018-03-31"}
                            """)
                    .invalidExample("""
                            {"type": "appointment", "id": "appointment-1", "kind": "contract", "title": "Adviser",
                             "start": "2018-07", "end": "2018-03-31"}
                            """)
                    .build(),
            Appointment.class,
            TimeChecks::appointmentInOrder);

    static final Rule FOLLOW_UP_AFTER_MEETING = FAMILY.onMembers(
            rule("OHSEL-TIME-004")
                    .title("A follow-up is due before the meeting that agreed it")
                    .rationale("A meeting can commit only to future actions; one of the two dates is wrong.")
                    .addSources("001:39", "003:15-20")
                    .message("the due date ({due}) is before the meeting that agreed it ({date})")
                    .advice("Correct the due date or the date of the meeting; record anything done earlier as a"
                            + " statement.")
                    .validExample(ExampleJson.event("""
                            "date": "2017-09-04", "commitments": [
                              {"text": "Publish the evaluation.", "due": "2017-10-31", "progress": "done"}]
                            """))
                    .invalidExample(ExampleJson.event("""
                            "date": "2017-09-04", "commitments": [
                              {"text": "Publish the evaluation.", "due": "2016-10-31", "progress": "done"}]
                            """))
                    .build(),
            EngagementRecord.class,
            TimeChecks.FOLLOW_UP_KINDS.kinds(),
            Set.of("commitments", "agenda"),
            TimeChecks::followUpAfterMeeting);

    static final Rule DONE_WHEN_COMPLETED = FAMILY.onValues(
            rule("OHSEL-TIME-005")
                    .title("A commitment has a completion date but is not recorded as done")
                    .rationale("It would appear both in a list of open commitments and in a list of those completed, or"
                            + " in neither.")
                    .addSources("003:15-20")
                    .message("the completion date is given ({completed}), but the progress is {progress}")
                    .advice("Set progress to done, or leave out the completion date.")
                    .validExample(ExampleJson.event("""
                            "commitments": [{"text": "Publish the evaluation.", "progress": "done", "completed": "2017-10"}]
                            """))
                    .invalidExample(ExampleJson.event("""
                            "commitments": [{"text": "Publish the evaluation.", "progress": "dropped", "completed": "2017-10"}]
                            """))
                    .build(),
            Commitment.class,
            TimeChecks::doneWhenCompleted);

    static final Rule HAPPENED_BEFORE_PUBLISHED = FAMILY.onValues(
            rule("OHSEL-TIME-006")
                    .title("A publication reports a later event as having happened")
                    .rationale(
                            "A newsletter for July and August can report the first week of September, as document 003"
                                    + " does, but not anything that came after it was published.")
                    .addSources("003:1", "003:5-20")
                    .message("this is said to have happened ({date}), but the publication is earlier ({published})")
                    .advice("Set the tense to ahead, or correct one of the dates.")
                    .validExample("""
                            {"type": "publication", "id": "publication-1", "kind": "partnership-update", "title": "Update",
                             "period": "2017-07/2017-08", "published": "2017-09", "statements": [
                               {"kind": "news", "text": "A board met.", "tense": "happened", "date": "2017-09-04"}]}
                            """)
                    .invalidExample("""
                            {"type": "publication", "id": "publication-1", "kind": "partnership-update", "title": "Update",
                             "period": "2017-07/2017-08", "published": "2017-08", "statements": [
                               {"kind": "news", "text": "A board met.", "tense": "happened", "date": "2017-09-04"}]}
                            """)
                    .build(),
            Publication.class,
            TimeChecks::happenedBeforePublished);

    static final Rule STAGES_IN_ORDER = FAMILY.onValues(
            rule("OHSEL-TIME-007")
                    .severity(Severity.WARNING)
                    .title("The stages of commissioning are out of order")
                    .rationale(
                            "A service is planned before it is procured or decided on, and mobilised last, which is how document"
                                    + " 002 lists the stages for Integrated Urgent Care. A decision may come before or after a"
                                    + " procurement.")
                    .addSources("002:33")
                    .message("the stage {stage} is dated {date}, before the earlier stage {earlier} ({earlierDate})")
                    .advice("Correct one of the two dates.")
                    .validExample(ExampleJson.activity("procurement", """
                            "stages": [{"stage": "planning", "date": "2017"}, {"stage": "procurement", "date": "2018"}]
                            """))
                    .invalidExample(ExampleJson.activity("procurement", """
                            "stages": [{"stage": "planning", "date": "2019"}, {"stage": "procurement", "date": "2018"}]
                            """))
                    .build(),
            CommissioningActivity.class,
            TimeChecks::stagesInOrder);

    static final Rule PLANNED_BEFORE_DECIDED = FAMILY.onValues(
            rule("OHSEL-TIME-008")
                    .title("An activity was decided or submitted before its planning began")
                    .rationale(
                            "If the decision came before the planning, nothing was left for people to have a say in.")
                    .addSources("002:50", "002:56-59")
                    .message("this date ({date}) is before planning began ({began})")
                    .advice("Correct one of the two dates.")
                    .validExample(ExampleJson.activity("policy-development", """
                            "planningBegan": "2016-04", "decision": {"text": "Agreed.", "outcome": "approved", "date": "2016-09"}
                            """))
                    .invalidExample(ExampleJson.activity("policy-development", """
                            "planningBegan": "2016-10", "decision": {"text": "Agreed.", "outcome": "approved", "date": "2016-09"}
                            """))
                    .build(),
            CommissioningActivity.class,
            TimeChecks::plannedBeforeDecided);

    static final Rule SUBMITTED_BEFORE_DECIDED = FAMILY.onValues(
            rule("OHSEL-TIME-009")
                    .title("An activity was submitted to a committee after it was decided")
                    .rationale("A committee that is asked after the decision has no say in it.")
                    .addSources("002:59-61")
                    .message("the submission ({date}) came after the decision ({decided})")
                    .advice("Correct one of the two dates.")
                    .validExample(ExampleJson.activity("policy-development", """
                            "submissions": [{"date": "2016-08"}],
                             "decision": {"text": "Agreed.", "outcome": "approved", "date": "2016-09"}
                            """))
                    .invalidExample(ExampleJson.activity("policy-development", """
                            "submissions": [{"date": "2016-10"}],
                             "decision": {"text": "Agreed.", "outcome": "approved", "date": "2016-09"}
                            """))
                    .build(),
            CommissioningActivity.class,
            TimeChecks::submittedBeforeDecided);

    static final Rule ENDS_AFTER_IT_STARTS = FAMILY.onMembers(
            rule("OHSEL-TIME-010")
                    .title("An event ends before it starts")
                    .rationale(
                            "People who read the times come at the wrong one. Usually the two were swapped, or one is in the"
                                    + " form of twelve hours.")
                    .addSources("the definitions of Event.startTime and Event.endTime")
                    .message("the event ends at {end}, before it starts at {start} on the same day")
                    .advice(
                            "Swap the two times, or correct one of them: half past five in the afternoon is 17:30. If it ended"
                                    + " on another day, give both days in date.")
                    .validExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "date": "2017-06-14",
                     "startTime": "17:30", "endTime": "20:00"}
                    """)
                    .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "date": "2017-06-14",
                     "startTime": "17:30", "endTime": "08:00"}
                    """)
                    .build(),
            Event.class,
            Set.of("endTime"),
            Meetings::endsAfterItStarts);

    private TimeRules() {}

    private static RuleInfoBuilder rule(String id) {
        return RuleInfo.builder().id(id).severity(Severity.ERROR).pack(Pack.CORE);
    }
}

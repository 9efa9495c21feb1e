// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Commitment;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.event.Feedback;
import org.ohsel.model.event.Question;
import org.ohsel.model.term.EventStatus;
import org.ohsel.model.term.Progress;
import org.ohsel.model.term.Sentiment;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.standard.support.EventCoverage;
import org.ohsel.rules.standard.support.ImpactedGroups;

/** Whether people heard what became of what they said, as far as one record can tell. */
final class LoopRules {

    static final Family FAMILY = new Family("OHSEL-LOOP");

    private static final String EVENT = """
            {"type": "event", "id": "event-1", "kind": "public-event", %s}
            """;

    private static final String TWO_EVENTS = """
            {"schemaVersion": "1.0", "records": [
              {"type": "event", "id": "event-1", "kind": "public-event", %s},
              {"type": "event", "id": "event-2", "kind": "public-event", %s}]}
            """;

    private static final String ASSESSED = """
            {"schemaVersion": "1.0", "records": [
              {"type": "strategy", "id": "strategy-1", "title": "A strategy", "assessments": [
                {"kind": "equality-impact-assessment",
                 "impactedGroups": [{"group": "carers", "methods": ["facilitated-table-discussion"]}]}]},
              {"type": "event", "id": "event-1", "kind": "public-event",
               "participations": [{"kind": "attended", "groups": ["%s"]}]}]}
            """;

    /** Feedback that asks for something has a response. Approval asks for none. */
    static final Rule FEEDBACK_HAS_RESPONSE = FAMILY.onValues(
            rule("OHSEL-LOOP-001", Severity.INFO, "000:23", "003:95")
                    .title("Feedback has no response")
                    .rationale(
                            "People who took the trouble to say something want to hear what became of it. Document 003"
                                    + " lists the concerns of its events with what is done about each; document 000 lists them"
                                    + " only. What was merely welcomed needs no response.")
                    .message("no response to this is recorded")
                    .advice("Record what was answered or done: you said, we did.")
                    .validExample(EVENT.formatted("""
                    "fedInto": ["event-1"], "feedback": [{"text": "Measures should be set by patients.",
                      "sentiment": "requested", "responses": [{"text": "They are, from this year on."}]}]"""))
                    .invalidExample(EVENT.formatted("""
                    "fedInto": ["event-1"], "feedback": [{"text": "Measures should be set by patients.",
                      "sentiment": "requested"}]"""))
                    .build(),
            Feedback.class,
            LoopRules::checkFeedbackHasResponse);

    private static void checkFeedbackHasResponse(Feedback feedback, Reporter reporter) {
        if (feedback.responses().isEmpty() && feedback.sentiment() != Sentiment.WELCOMED) {
            reporter.report("", Map.of());
        }
    }

    /** A question has an answer. */
    static final Rule QUESTION_IS_ANSWERED = FAMILY.onValues(
            rule("OHSEL-LOOP-002", Severity.WARNING, "001:19-37", "003:97")
                    .title("A question has no answer")
                    .rationale(
                            "All questions in document 001 have one, and the report that document 003 announces holds all"
                                    + " that were asked with their answers. A question without one is still to be answered, or its"
                                    + " answer was lost.")
                    .message("no answer to this question is recorded")
                    .advice("Record the answer, be it that there is none yet.")
                    .validExample(EVENT.formatted("""
                    "questions": [{"text": "Who leads the work?", "responses": [{"text": "The six CCGs do."}]}]"""))
                    .invalidExample(EVENT.formatted("\"questions\": [{\"text\": \"Who leads the work?\"}]"))
                    .build(),
            Question.class,
            LoopRules::checkQuestionIsAnswered);

    private static void checkQuestionIsAnswered(Question question, Reporter reporter) {
        if (question.responses().isEmpty()) {
            reporter.report("", Map.of());
        }
    }

    /** What was to be done by a day is done by then, as far as somebody says which day it is. */
    static final Rule COMMITMENT_IS_KEPT = FAMILY.onValues(
            rule("OHSEL-LOOP-003", Severity.WARNING, "003:69-75", "003:87")
                    .title("A commitment is past its date and not recorded as done")
                    .rationale("A date was given to people: by December 2017, by 31 October. After it they are owed the"
                            + " result, or another date.")
                    .message("this was due {due}, it is {today}, and it is not recorded as done")
                    .advice("Make the progress done or dropped, or record the new date.")
                    .validExample(EVENT.formatted("""
                    "commitments": [{"text": "Publish the answers.", "due": "../2017-12", "progress": "done"}]"""))
                    .invalidExample(EVENT.formatted("""
                    "commitments": [{"text": "Publish the answers.", "due": "../2017-12", "progress": "in-progress"}]"""))
                    .build(),
            Commitment.class,
            LoopRules::checkCommitmentIsKept);

    private static void checkCommitmentIsKept(Commitment commitment, Reporter reporter) {
        @Nullable PartialDate due = commitment.due();
        boolean settled = commitment.progress() == Progress.DONE
                || commitment.progress() == Progress.DROPPED
                || commitment.completed() != null;
        if (due == null || settled) {
            return;
        }
        reporter.context().asOf().ifPresent(today -> {
            if (isPast(due, today)) {
                report(due, "/due", Map.of("due", due, "today", today), reporter);
            }
        });
    }

    /** What people said at an event went somewhere. */
    static final Rule EVENT_FED_INTO_SOMETHING = FAMILY.onValues(
            rule("OHSEL-LOOP-004", Severity.INFO, "000:25", "002:33")
                    .title("Nothing says what an event fed into")
                    .rationale(
                            "Document 000 says that what was heard went into the strategy, and document 002 that views are"
                                    + " built into what a service is to do. An event with feedback and without a word on that leads"
                                    + " nowhere, for all a reader can tell.")
                    .message("people gave feedback, and what it fed into is not recorded")
                    .advice("Put the ids of what it went on to inform into fedInto: a strategy, a report, a plan.")
                    .validExample(EVENT.formatted("""
                    "fedInto": ["event-1"], "feedback": [{"text": "The direction is right.", "sentiment": "welcomed"}]"""))
                    .invalidExample(EVENT.formatted("""
                    "feedback": [{"text": "The direction is right.", "sentiment": "welcomed"}]"""))
                    .build(),
            Event.class,
            LoopRules::checkEventFedIntoSomething);

    private static void checkEventFedIntoSomething(Event event, Reporter reporter) {
        // What is said of an event's parts is said of the whole.
        if (!event.feedback().isEmpty() && event.fedInto().isEmpty() && event.partOf() == null) {
            reporter.report("/fedInto", Map.of());
        }
    }

    /** Events that are for the people of boroughs are for those of all six. Remembers a set of boroughs. */
    static final Rule BOROUGHS = FAMILY.onLog(
            rule("OHSEL-LOOP-005", Severity.INFO, "003:91")
                    .title("Some boroughs have an event and others none")
                    .rationale(
                            "The programme held an event in each of the six boroughs (003:91). Where a log has events for"
                                    + " some, people in the others may have had no say, or their event went unrecorded.")
                    .message("there are events for {covered}, and none for {missing}")
                    .advice("Hold one there, or record the one that was held.")
                    .validExample(TWO_EVENTS.formatted(
                            "\"boroughs\": [\"bexley\", \"bromley\", \"greenwich\"]",
                            "\"boroughs\": [\"lambeth\", \"lewisham\", \"southwark\"]"))
                    .invalidExample(TWO_EVENTS.formatted(
                            "\"boroughs\": [\"bexley\", \"bromley\"]",
                            "\"boroughs\": [\"lambeth\", \"lewisham\", \"southwark\"]"))
                    .build(),
            (context, index) -> EventCoverage.ofBoroughs());

    /** Events on areas of the strategy are on all of them. Remembers a set of areas. */
    static final Rule WORKSTREAMS = FAMILY.onLog(
            rule("OHSEL-LOOP-006", Severity.INFO, "000:16", "004:57-90")
                    .title("Some areas of the strategy have an event and others none")
                    .rationale("The strategy has seven areas, each with a Clinical Leadership Group, and the events of"
                            + " document 000 were about all of them. An event without workstreams is about the programme as"
                            + " a whole, and counts for all.")
                    .message("there are events on {covered}, and none on {missing}")
                    .advice("Hold one on these, or record the one that was held.")
                    .validExample(TWO_EVENTS.formatted(
                            "\"workstreams\": [\"maternity\", \"cancer\"]", "\"title\": \"The whole programme\""))
                    .invalidExample(TWO_EVENTS.formatted(
                            "\"workstreams\": [\"maternity\", \"cancer\"]", "\"workstreams\": [\"planned-care\"]"))
                    .build(),
            (context, index) -> EventCoverage.ofAreas(context.vocabulary()));

    /**
     * A group that an assessment finds impacted and that is to be engaged takes part in something. Remembers each group that
     * took part once, and the impacted groups that have not yet, some 150 bytes each.
     */
    static final Rule IMPACTED_GROUPS = FAMILY.onLog(
            rule("OHSEL-LOOP-007", Severity.INFO, "002:56")
                    .title("An impacted group took part in nothing")
                    .rationale(
                            "The groups that an assessment finds impacted decide who is engaged and how (002:56). This one"
                                    + " was to be engaged, the log records who took part in what, and it is not among them.")
                    .message("{group} took part in nothing that the log records")
                    .advice("Engage them, or add them to the participations of the event at which they were.")
                    .validExample(ASSESSED.formatted("carers"))
                    .invalidExample(ASSESSED.formatted("public"))
                    .build(),
            (context, index) -> new ImpactedGroups());

    /** An event whose day is over has passed, or has not. */
    static final Rule EVENT_IS_BROUGHT_UP_TO_DATE = FAMILY.onValues(
            rule("OHSEL-LOOP-008", Severity.WARNING, "001:39", "003:105")
                    .title("An event is still to come although its date has passed")
                    .rationale(
                            "Whether it took place is what a log is for: document 001 gives the months in which an item is"
                                    + " to come back, and when these are over it has come back or has not.")
                    .message("the event is {status}, its date was {date}, and it is {today}")
                    .advice("Make the status passed, postponed or cancelled, and record what came of it.")
                    .validExample(EVENT.formatted("\"status\": \"passed\", \"date\": \"2017-09-13\""))
                    .invalidExample(EVENT.formatted("\"status\": \"confirmed\", \"date\": \"2017-09-13\""))
                    .build(),
            Event.class,
            LoopRules::checkEventIsBroughtUpToDate);

    private static void checkEventIsBroughtUpToDate(Event event, Reporter reporter) {
        @Nullable PartialDate date = event.date();
        @Nullable EventStatus status = event.status();
        if (date == null || (status != EventStatus.TENTATIVE && status != EventStatus.CONFIRMED)) {
            return;
        }
        reporter.context().asOf().ifPresent(today -> {
            if (isPast(date, today)) {
                Map<String, ?> arguments = Map.of("status", status.code(), "date", date, "today", today);
                report(date, "/status", arguments, reporter);
            }
        });
    }

    private LoopRules() {}

    static RuleInfoBuilder rule(String id, Severity severity, String... sources) {
        return RuleInfo.builder()
                .id(id)
                .severity(severity)
                .pack(Pack.CLOSING_THE_LOOP)
                .addSources(sources);
    }

    /** Whether the last day of a date is over, taken as it is written. */
    private static boolean isPast(PartialDate date, LocalDate today) {
        @Nullable LocalDate latest = date.latest();
        return !date.isReversed() && latest != null && latest.isBefore(today);
    }

    /** A date that its source is not sure of may be a later one. */
    private static void report(PartialDate date, String pointer, Map<String, ?> arguments, Reporter reporter) {
        if (date.isCertain()) {
            reporter.report(pointer, arguments);
        } else {
            reporter.reportPossible(pointer, arguments);
        }
    }
}

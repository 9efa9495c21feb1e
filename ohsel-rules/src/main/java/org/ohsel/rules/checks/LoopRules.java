// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.time.LocalDate;
import java.util.List;
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
import org.ohsel.rules.plan.ValueCheck;

/** Whether people heard what became of what they said, as far as one record can tell. */
final class LoopRules {

    private static final String EVENT = """
            {"type": "event", "id": "event-1", "kind": "public-event", %s}
            """;

    /** Feedback that asks for something has a response. Approval asks for none. */
    static final ValueCheck<Feedback> FEEDBACK_HAS_RESPONSE = new ValueCheck<>(
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
            (feedback, reporter) -> {
                if (feedback.responses().isEmpty() && feedback.sentiment() != Sentiment.WELCOMED) {
                    reporter.report("", Map.of());
                }
            });

    /** A question has an answer. */
    static final ValueCheck<Question> QUESTION_IS_ANSWERED = new ValueCheck<>(
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
            (question, reporter) -> {
                if (question.responses().isEmpty()) {
                    reporter.report("", Map.of());
                }
            });

    /** What was to be done by a day is done by then, as far as somebody says which day it is. */
    static final ValueCheck<Commitment> COMMITMENT_IS_KEPT = new ValueCheck<>(
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
            LoopRules::checkCommitment);

    private static void checkCommitment(Commitment commitment, Reporter reporter) {
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
    static final ValueCheck<Event> EVENT_FED_INTO_SOMETHING = new ValueCheck<>(
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
            (event, reporter) -> {
                // What is said of an event's parts is said of the whole.
                if (!event.feedback().isEmpty() && event.fedInto().isEmpty() && event.partOf() == null) {
                    reporter.report("/fedInto", Map.of());
                }
            });

    /** An event whose day is over has passed, or has not. */
    static final ValueCheck<Event> EVENT_IS_BROUGHT_UP_TO_DATE = new ValueCheck<>(
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
            LoopRules::checkStatus);

    private static void checkStatus(Event event, Reporter reporter) {
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

    static List<Rule> all() {
        return List.of(
                FEEDBACK_HAS_RESPONSE,
                QUESTION_IS_ANSWERED,
                COMMITMENT_IS_KEPT,
                EVENT_FED_INTO_SOMETHING,
                CoverageRules.BOROUGHS,
                CoverageRules.WORKSTREAMS,
                CoverageRules.IMPACTED_GROUPS,
                EVENT_IS_BROUGHT_UP_TO_DATE);
    }

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

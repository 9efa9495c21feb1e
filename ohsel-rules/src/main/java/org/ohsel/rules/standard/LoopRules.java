// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.ohsel.rules.standard.support.ExampleJson.fill;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Commitment;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Recommendation;
import org.ohsel.model.Response;
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
import org.ohsel.rules.standard.support.Answered;
import org.ohsel.rules.standard.support.Blank;
import org.ohsel.rules.standard.support.EventCoverage;
import org.ohsel.rules.standard.support.ImpactedGroups;
import org.ohsel.rules.standard.support.Order;

/** Whether people heard what came of what they said, as far as the records show. */
final class LoopRules {

    static final Family FAMILY = new Family("OHSEL-LOOP");

    private static final String EVENT = """
            {"type": "event", "id": "event-1", "kind": "public-event", %s}
            """;

    private static final String PETITION = fill(EVENT, """
            "petitions": [{"text": "Keep the ward open.", "threshold": 500,
              "signatures": {"count": %s, "qualifier": "exact"}%s}]""");

    private static final String RECOMMENDED = """
            {"type": "publication", "id": "publication-1", "kind": "paper", "title": "A report",
             "recommendations": [{"text": "Open a second clinic.", %s}]}
            """;

    private static final String[] RECOMMENDING = {
        "SI 2013/218, reg. 22", "Local Government and Public Involvement in Health Act 2007, s.221"
    };

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

    /** Feedback that asks for something has a response. Approval needs none. */
    static final Rule FEEDBACK_HAS_RESPONSE = FAMILY.onValues(
            rule("OHSEL-LOOP-001", Severity.INFO, "000:23", "003:95")
                    .title("Feedback has no response")
                    .rationale(
                            "People who took the trouble to give their views want to hear what became of them. It is good practice,"
                                    + " not a duty. Documents 000 and 003 list what was raised at events, and do not say what"
                                    + " was done about each. Approval needs no response.")
                    .message("no response to this feedback is recorded")
                    .advice("Record the reply or the action taken: you said, we did.")
                    .validExample(fill(EVENT, """
                    "fedInto": ["event-1"], "feedback": [{"text": "Measures should be set by patients.",
                      "sentiment": "requested", "responses": [{"text": "They are, from this year on."}]}]"""))
                    .invalidExample(fill(EVENT, """
                    "fedInto": ["event-1"], "feedback": [{"text": "Measures should be set by patients.",
                      "sentiment": "requested"}]"""))
                    .nearMissExample(fill(EVENT, """
                    "fedInto": ["event-1"], "feedback": [{"text": "The direction is right.", "sentiment": "welcomed"}]"""))
                    .build(),
            Feedback.class,
            LoopRules::checkFeedbackHasResponse);

    private static void checkFeedbackHasResponse(Feedback feedback, Reporter reporter) {
        if (feedback.responses().isEmpty() && !Sentiment.WELCOMED.equals(feedback.sentiment())) {
            reporter.report("", Map.of());
        }
    }

    /** A question has an answer. */
    static final Rule QUESTION_IS_ANSWERED = FAMILY.onValues(
            rule("OHSEL-LOOP-002", Severity.WARNING, "001:19-34", "003:97")
                    .title("A question has no answer")
                    .rationale(
                            "Nearly all questions in document 001 have one, and the report that document 003 announces is to"
                                    + " cover every question asked, with its answer. A question without one is still to be"
                                    + " answered, or its answer was lost.")
                    .message("no answer to this question is recorded")
                    .advice("Record the answer, even if it is that there is none yet.")
                    .validExample(fill(EVENT, """
                    "questions": [{"text": "Who leads the work?", "responses": [{"text": "The six CCGs do."}]}]"""))
                    .invalidExample(fill(EVENT, "\"questions\": [{\"text\": \"Who leads the work?\"}]"))
                    .nearMissExample(fill(EVENT, """
                    "questions": [{"text": "When will it open?", "responses": [{"text": "It is not known yet."}]}]"""))
                    .build(),
            Question.class,
            Answered::question);

    /** A commitment is kept by its due date. Checked only if a day counts as today. */
    static final Rule COMMITMENT_IS_KEPT = FAMILY.onValues(
            rule("OHSEL-LOOP-003", Severity.WARNING, "003:69-75", "003:87")
                    .title("A commitment is past its due date and not recorded as done")
                    .rationale(
                            "People were given a date, as in document 003: on 31 October. Once it has passed they expect the"
                                    + " result, or another date.")
                    .message("this was due ({due}), but by {today} it is not recorded as done")
                    .advice("Set progress to done or dropped, or record the new date.")
                    .validExample(fill(EVENT, """
                    "commitments": [{"text": "Publish the answers.", "due": "../2017-12", "progress": "done"}]"""))
                    .invalidExample(fill(EVENT, """
                    "commitments": [{"text": "Publish the answers.", "due": "../2017-12", "progress": "in-progress"}]"""))
                    .nearMissExample(fill(EVENT, """
                    "commitments": [{"text": "Publish the answers.", "due": "2017-12", "progress": "dropped"}]"""))
                    .build(),
            Commitment.class,
            LoopRules::checkCommitmentIsKept);

    private static void checkCommitmentIsKept(Commitment commitment, Reporter reporter) {
        @Nullable PartialDate due = commitment.due();
        boolean settled = Progress.DONE.equals(commitment.progress())
                || Progress.DROPPED.equals(commitment.progress())
                || commitment.completed() != null;
        if (due == null || settled) {
            return;
        }
        reporter.context().asOf().ifPresent(today -> {
            Order.of(PartialDate.of(today), due).report(reporter, "/due", Map.of("due", due, "today", today));
        });
    }

    /** What people said at an event fed into something. */
    static final Rule EVENT_FED_INTO_SOMETHING = FAMILY.onMembers(
            rule("OHSEL-LOOP-004", Severity.INFO, "000:25", "002:33")
                    .title("Nothing says what an event fed into")
                    .rationale(
                            "Document 000 says that people's views went into the strategy, and document 002 that feedback will"
                                    + " be used to inform decisions, improvements and contracts. Without such a record, readers cannot"
                                    + " tell what the feedback at an event led to.")
                    .message("people gave feedback, but what it fed into is not recorded")
                    .advice("Add to fedInto the ids of the strategies, reports or plans that it informed.")
                    .validExample(fill(EVENT, """
                    "fedInto": ["event-1"], "feedback": [{"text": "The direction is right.", "sentiment": "welcomed"}]"""))
                    .invalidExample(fill(EVENT, """
                    "feedback": [{"text": "The direction is right.", "sentiment": "welcomed"}]"""))
                    .nearMissExample(fill(EVENT, """
                    "questions": [{"text": "Who leads the work?", "responses": [{"text": "The six CCGs do."}]}]"""))
                    .build(),
            Event.class,
            Set.of("feedback"),
            LoopRules::checkEventFedIntoSomething);

    private static void checkEventFedIntoSomething(Event event, Reporter reporter) {
        // If an event is part of another, the outcome is recorded on the whole.
        if (!event.feedback().isEmpty() && event.fedInto().isEmpty() && Blank.asNull(event.partOf()) == null) {
            reporter.report("/fedInto", Map.of());
        }
    }

    /** If events are for the people of particular boroughs, all six boroughs have one. Remembers a set of boroughs. */
    static final Rule BOROUGHS = FAMILY.onLog(
            rule("OHSEL-LOOP-005", Severity.INFO, "003:91")
                    .pack(Pack.PROGRAMME)
                    .title("Some boroughs have an event and others have none")
                    .rationale(
                            "The programme held an event in each of the six boroughs (003:91). Where a log has events"
                                    + " for some, people in the others may have had no say, or their event was not"
                                    + " recorded.")
                    .message("there are events for {covered}, but none for {missing}")
                    .advice("Hold an event there, or record one that was held.")
                    .validExample(fill(
                            TWO_EVENTS,
                            "\"boroughs\": [\"bexley\", \"bromley\", \"greenwich\"]",
                            "\"boroughs\": [\"lambeth\", \"lewisham\", \"southwark\"]"))
                    .invalidExample(fill(
                            TWO_EVENTS,
                            "\"boroughs\": [\"bexley\", \"bromley\"]",
                            "\"boroughs\": [\"lambeth\", \"lewisham\", \"southwark\"]"))
                    .nearMissExample(fill(TWO_EVENTS, "\"title\": \"For everybody\"", "\"boroughs\": []"))
                    .build(),
            (context, index) -> EventCoverage.ofBoroughs(),
            EventCoverage.BOROUGH_KEYS);

    /** If events are about areas of the strategy, every area has one. Remembers a set of areas. */
    static final Rule WORKSTREAMS = FAMILY.onLog(
            rule("OHSEL-LOOP-006", Severity.INFO, "000:16", "004:57-90")
                    .pack(Pack.PROGRAMME)
                    .title("Some areas of the strategy have an event and others have none")
                    .rationale("The strategy has seven areas, each with a Clinical Leadership Group, and the events of"
                            + " document 000 were about all of them. An event without workstreams is about the whole"
                            + " programme, and counts for every area.")
                    .message("there are events on {covered}, but none on {missing}")
                    .advice("Hold an event on these, or record one that was held.")
                    .validExample(fill(
                            TWO_EVENTS,
                            "\"workstreams\": [\"maternity\", \"cancer\"]",
                            "\"title\": \"The whole programme\""))
                    .invalidExample(fill(
                            TWO_EVENTS,
                            "\"workstreams\": [\"maternity\", \"cancer\"]",
                            "\"workstreams\": [\"planned-care\"]"))
                    .nearMissExample(fill(TWO_EVENTS, "\"title\": \"For everybody\"", "\"workstreams\": [\"cancer\"]"))
                    .build(),
            (context, index) -> EventCoverage.ofAreas(context.vocabulary()),
            EventCoverage.AREA_KEYS);

    /**
     * A group that an assessment finds impacted, and that is to be engaged, takes part in something. Remembers each
     * group that took part, once, and each impacted group that has not yet: some 150 bytes each.
     */
    static final Rule IMPACTED_GROUPS = FAMILY.onLog(
            rule("OHSEL-LOOP-007", Severity.INFO, "002:56")
                    .title("An affected group did not take part in anything")
                    .rationale(
                            "The groups that an assessment finds to be affected decide who is engaged and how (002:56)."
                                    + " Engagement with this one was planned, and the log records who took part in"
                                    + " what, but the group is not among them.")
                    .message("{group} did not take part in anything that the log records")
                    .advice("Engage the group, or add it to the participations of an event that it took part in.")
                    .validExample(fill(ASSESSED, "carers"))
                    .invalidExample(fill(ASSESSED, "public"))
                    .nearMissExample(fill(ASSESSED, "public")
                            .replace("\"methods\": [\"facilitated-table-discussion\"]", "\"impact\": \"Positive.\""))
                    .build(),
            (context, index) -> new ImpactedGroups(),
            ImpactedGroups::keys);

    /** An event whose last day is over is recorded as having taken place or not. */
    static final Rule EVENT_IS_BROUGHT_UP_TO_DATE = FAMILY.onMembers(
            rule("OHSEL-LOOP-008", Severity.WARNING, "001:39", "003:105")
                    .title("An event is recorded as still to come although its date has passed")
                    .rationale(
                            "A log should say whether it took place: document 001 gives the months in which an item is"
                                    + " due to come back, and once they have passed it either has come back or has"
                                    + " not.")
                    .message("the event is {status}, but its date ({date}) is past: it is now {today}")
                    .advice("Set the status to passed, postponed or cancelled, and record what came of the event.")
                    .validExample(fill(EVENT, "\"status\": \"passed\", \"date\": \"2017-09-13\""))
                    .invalidExample(fill(EVENT, "\"status\": \"confirmed\", \"date\": \"2017-09-13\""))
                    .nearMissExample(fill(EVENT, "\"status\": \"confirmed\", \"date\": \"2023\""))
                    .build(),
            Event.class,
            Set.of("status"),
            LoopRules::checkEventIsBroughtUpToDate);

    private static void checkEventIsBroughtUpToDate(Event event, Reporter reporter) {
        @Nullable PartialDate date = event.date();
        @Nullable EventStatus status = event.status();
        if (date == null
                || status == null
                || (!EventStatus.TENTATIVE.equals(status) && !EventStatus.CONFIRMED.equals(status))) {
            return;
        }
        reporter.context().asOf().ifPresent(today -> {
            Map<String, ?> arguments = Map.of("status", status.code(), "date", date, "today", today);
            Order.of(PartialDate.of(today), date).report(reporter, "/status", arguments);
        });
    }

    /** A recommendation has a response. Where it has a date, the next rule says whether that has passed. */
    static final Rule RECOMMENDATION_HAS_RESPONSE = FAMILY.onValues(
            rule("OHSEL-LOOP-009", Severity.INFO, RECOMMENDING)
                    .title("A recommendation has no response")
                    .rationale(
                            "Councils and local Healthwatch recommend, and others decide: what came of it shows in the"
                                    + " response. It may have been given and not be recorded, so this is for information. While"
                                    + " the date for a response has not passed, nothing is missing.")
                    .message("no response to this recommendation is recorded")
                    .advice("Record the response; or the date by which one was asked for, as due.")
                    .validExample(fill(
                            RECOMMENDED, "\"responses\": [{\"text\": \"It opens in May.\", \"status\": \"accepted\"}]"))
                    .invalidExample(fill(RECOMMENDED, "\"number\": \"1\""))
                    .nearMissExample(fill(RECOMMENDED, "\"due\": \"2023-02\""))
                    .build(),
            Recommendation.class,
            Answered::recommendation);

    /** A recommendation is answered by the day that was asked for. Checked only if a day counts as today. */
    static final Rule RECOMMENDATION_IN_TIME = FAMILY.onValues(
            rule("OHSEL-LOOP-010", Severity.WARNING, RECOMMENDING)
                    .title("A recommendation was not answered by the date that was asked for")
                    .rationale(
                            "Whoever recommended it waits for an answer, and may repeat the recommendation or make it"
                                    + " public that there was none.")
                    .message("a response was asked for by {due}, but none is recorded, and it is now {today}")
                    .advice("Record the response, or the new date.")
                    .validExample(
                            fill(
                                    RECOMMENDED,
                                    "\"due\": \"2017-10-31\", \"responses\": [{\"text\": \"It opens in May.\", \"status\": \"accepted\"}]"))
                    .invalidExample(fill(RECOMMENDED, "\"due\": \"2017-10-31\""))
                    .nearMissExample(fill(RECOMMENDED, "\"due\": \"2023\""))
                    .build(),
            Recommendation.class,
            Answered::recommendationInTime);

    /** Whoever says no says why. */
    static final Rule REFUSAL_HAS_REASON = FAMILY.onMembers(
            rule("OHSEL-LOOP-011", Severity.INFO, "003:97", "the definition of Response.reason")
                    .title("A response says no and gives no reason")
                    .rationale(
                            "People accept more easily that something is not done if they are told why. The reason may"
                                    + " be in the text of the response, so this is for information.")
                    .message("{what}, but no reason is recorded")
                    .advice("Give the reason.")
                    .validExample(fill(EVENT, """
                    "questions": [{"text": "Can it open at night?", "responses": [
                      {"text": "No.", "status": "cannot", "reason": "There are too few nurses."}]}]"""))
                    .invalidExample(fill(EVENT, """
                    "questions": [{"text": "Can it open at night?", "responses": [{"text": "No.", "status": "cannot"}]}]"""))
                    .nearMissExample(fill(EVENT, """
                    "questions": [{"text": "Can it open at night?", "responses": [
                      {"text": "Perhaps.", "status": "under-consideration"}]}]"""))
                    .build(),
            Response.class,
            Set.of("status"),
            Answered::refusalHasReason);

    /** A question that is not accepted is refused for a reason. */
    static final Rule REFUSED_QUESTION_HAS_REASON = FAMILY.onMembers(
            rule("OHSEL-LOOP-012", Severity.INFO, "003:97", "the definition of Question.reason")
                    .title("A question was refused and no reason is recorded")
                    .rationale(
                            "Standing orders say which questions a meeting need not take. Without the reason, nobody can"
                                    + " tell whether it was one of these.")
                    .message("the question was refused, but no reason is recorded")
                    .advice("Give the reason, or the answer if there was one after all.")
                    .validExample(fill(EVENT, """
                    "questions": [{"text": "Who is to blame?", "status": "refused", "reason": "Not about the agenda."}]"""))
                    .invalidExample(fill(EVENT, """
                    "questions": [{"text": "Who is to blame?", "status": "refused"}]"""))
                    .nearMissExample(fill(EVENT, """
                    "questions": [{"text": "Who is to blame?", "status": "withdrawn"}]"""))
                    .build(),
            Question.class,
            Set.of("status"),
            Answered::refusedQuestionHasReason);

    /** A petition that many have signed is answered. */
    static final Rule PETITION_IS_ANSWERED = FAMILY.onMembers(
            rule(
                            "OHSEL-LOOP-013",
                            Severity.WARNING,
                            "Councils' petition schemes: Kingston upon Thames, Dorset, Thurrock")
                    .title("A petition has enough signatures for a debate and no response")
                    .rationale(
                            "Councils promise that a petition with so many signatures is debated and answered. The debate"
                                    + " is often held at the next meeting, and may be in another record, so this is a warning.")
                    .message(
                            "{signatures} people signed, {threshold} are enough for a debate, and no response is recorded")
                    .advice("Record the response, or what was decided on the item of the agenda.")
                    .validExample(fill(PETITION, 512, ", \"responses\": [{\"text\": \"The ward stays open.\"}]"))
                    .invalidExample(fill(PETITION, 512, ""))
                    .nearMissExample(fill(PETITION, 499, ""))
                    .build(),
            Event.class,
            Set.of("petitions", "agenda"),
            Answered::petitions);

    private LoopRules() {}

    static RuleInfoBuilder rule(String id, Severity severity, String... sources) {
        return RuleInfo.builder()
                .id(id)
                .severity(severity)
                .pack(Pack.CLOSING_THE_LOOP)
                .addSources(sources);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.ohsel.rules.standard.support.ExampleJson.fill;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Consultation;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.standard.support.ConsultationDocuments;
import org.ohsel.rules.standard.support.ConsultationOutcome;
import org.ohsel.rules.standard.support.ConsultationTime;
import org.ohsel.rules.standard.support.Duty;
import org.ohsel.rules.standard.support.Involved;
import org.ohsel.rules.standard.support.Laws;
import org.ohsel.rules.standard.support.Order;
import org.ohsel.rules.standard.support.PreElectionPeriods;

/**
 * The Gunning principles, as far as data can show them: consult while proposals are formative, give reasons, give time,
 * take the answers into account.
 */
final class ConsultRules {

    static final Family FAMILY = new Family("OHSEL-CONSULT");

    private static final String WHOLE = """
            "opens": "2016-05-01", "closes": "2016-07-31", "documents": ["paper-1"]""";

    static final Rule OPENS_BEFORE_IT_CLOSES = FAMILY.onValues(
            rule("OHSEL-CONSULT-001", Severity.ERROR)
                    .title("A consultation closes before it opens")
                    .rationale("One of the dates is wrong, so nobody can tell whether people had time to answer.")
                    .addSources(Laws.GUNNING + "3")
                    .message("the closing date ({closes}) is before the opening date ({opens})")
                    .advice("Swap the two dates, or correct one of them.")
                    .validExample(consultation(WHOLE, ""))
                    .invalidExample(consultation("""
                            "opens": "2016-07-31", "closes": "2016-05-01", "documents": ["paper-1"]""", ""))
                    .nearMissExample(consultation(
                            "\"opens\": \"2016-05-31\", \"closes\": \"2016-05\", \"documents\": [\"paper-1\"]", ""))
                    .build(),
            Consultation.class,
            ConsultRules::checkOpensBeforeItCloses);

    private static void checkOpensBeforeItCloses(Consultation consultation, Reporter reporter) {
        Order order = Order.of(consultation.opens(), consultation.closes());
        if (order != Order.KEPT) {
            order.report(
                    reporter, "/closes", Order.dates("opens", consultation.opens(), "closes", consultation.closes()));
        }
    }

    static final Rule FORMATIVE_STAGE = FAMILY.onValues(
            rule("OHSEL-CONSULT-002", Severity.ERROR)
                    .title("A consultation opened after the decision")
                    .rationale("People must be consulted while the proposals can still change.")
                    .addSources(Laws.GUNNING + "1")
                    .message("the consultation opened ({opens}) after the decision was taken ({decided})")
                    .advice("Correct one of the dates; if both are right, the decision is open to challenge.")
                    .validExample(consultation(WHOLE, decision("2016-09-01")))
                    .invalidExample(consultation(WHOLE, decision("2016-04-01")))
                    .nearMissExample(
                            consultation(
                                    WHOLE,
                                    ", \"decision\": {\"text\": \"Put off to hear people.\", \"outcome\": \"deferred\", \"date\": \"2016-04-01\"}"))
                    .build(),
            CommissioningActivity.class,
            ConsultRules::checkFormativeStage);

    private static void checkFormativeStage(CommissioningActivity activity, Reporter reporter) {
        forEach(activity, (consultation, pointer) -> {
            Order order = Order.of(consultation.opens(), Duty.decided(activity));
            // After people have been consulted on it in time, a decision may be followed by a consultation on how it is
            // carried out.
            if (order != Order.KEPT && !Involved.mayHaveBeenConsultedBefore(activity, Duty.decided(activity))) {
                order.report(
                        reporter,
                        pointer + "/opens",
                        Order.dates("opens", consultation.opens(), "decided", Duty.decided(activity)));
            }
        });
    }

    static final Rule REASONS_GIVEN = FAMILY.onValues(
            rule("OHSEL-CONSULT-003", Severity.WARNING)
                    .title("A consultation has no document that gives the reasons")
                    .rationale("People need enough reasons to be able to consider a proposal and respond.")
                    .addSources(Laws.GUNNING + "2")
                    .message("no document is recorded that says what is proposed and why")
                    .advice("Add the publication to the log and its id to documents.")
                    .validExample(consultation(WHOLE, ""))
                    .invalidExample(consultation("\"opens\": \"2016-05-01\", \"closes\": \"2016-07-31\"", ""))
                    .nearMissExample(consultation(
                            "\"opens\": \"2016-05-01\", \"closes\": \"2016-07-31\", \"documents\": [\"paper-1\"]", ""))
                    .build(),
            Consultation.class,
            ConsultRules::checkReasonsGiven);

    private static void checkReasonsGiven(Consultation consultation, Reporter reporter) {
        if (consultation.documents().isEmpty()) {
            reporter.report("/documents", Map.of());
        }
    }

    static final Rule TIME_GIVEN = FAMILY.onValues(
            rule("OHSEL-CONSULT-004", Severity.WARNING)
                    .title("A consultation does not say when it was open")
                    .rationale(
                            "People need adequate time to consider and respond. No general law says how much (one fixes it for"
                                    + " a trust in special administration), so the dates are the evidence.")
                    .addSources(Laws.GUNNING + "3")
                    .message("the consultation has no {missing} date")
                    .advice("Add the opening and closing dates, as precisely as they are known.")
                    .validExample(consultation(WHOLE, ""))
                    .invalidExample(consultation("\"opens\": \"2016-05-01\", \"documents\": [\"paper-1\"]", ""))
                    .nearMissExample(
                            consultation("\"opens\": \"2016\", \"closes\": \"2016\", \"documents\": [\"paper-1\"]", ""))
                    .build(),
            Consultation.class,
            ConsultRules::checkTimeGiven);

    private static void checkTimeGiven(Consultation consultation, Reporter reporter) {
        if (consultation.opens() == null) {
            reporter.report("/opens", Map.of("missing", "opening"));
        } else if (consultation.closes() == null) {
            reporter.report("/closes", Map.of("missing", "closing"));
        }
    }

    static final Rule CLOSED_BEFORE_DECISION = FAMILY.onValues(
            rule("OHSEL-CONSULT-005", Severity.ERROR)
                    .title("The decision was taken while the consultation was open")
                    .rationale("Answers that arrived after the decision cannot have been taken into account.")
                    .addSources(Laws.GUNNING + "4")
                    .message("the decision was taken ({decided}) before the consultation closed ({closes})")
                    .advice("Correct one of the dates; if both are right, the decision is open to challenge.")
                    .validExample(consultation(WHOLE, decision("2016-09-01")))
                    .invalidExample(consultation(WHOLE, decision("2016-06-01")))
                    .nearMissExample(consultation(WHOLE, decision("2016-07")))
                    .build(),
            CommissioningActivity.class,
            ConsultRules::checkClosedBeforeDecision);

    private static void checkClosedBeforeDecision(CommissioningActivity activity, Reporter reporter) {
        forEach(activity, (consultation, pointer) -> {
            @Nullable PartialDate decided = Duty.decided(activity);
            Order order = Order.of(consultation.closes(), decided);
            // A consultation that certainly opened after the decision, or closes before it opens, is reported by other
            // rules.
            if (order != Order.KEPT
                    && Order.of(consultation.opens(), decided) != Order.BROKEN
                    && Order.of(consultation.opens(), consultation.closes()) != Order.BROKEN) {
                order.report(
                        reporter,
                        pointer + "/closes",
                        Order.dates("closes", consultation.closes(), "decided", decided));
            }
        });
    }

    static final Rule ANSWERS_CONSIDERED = FAMILY.onValues(
            rule("OHSEL-CONSULT-006", Severity.WARNING)
                    .title("A decision after a consultation does not say what it considered")
                    .rationale("Answers must be taken into account conscientiously. A decision that names no report or"
                            + " event gives no evidence of that.")
                    .addSources(Laws.GUNNING + "4", "003:97")
                    .message("there was a consultation, but the decision names nothing that was considered")
                    .advice("Add to considered the report on the answers, or the events at which they were given.")
                    .validExample(consultation(WHOLE, decision("2016-09-01")))
                    .invalidExample(
                            consultation(
                                    WHOLE,
                                    ", \"decision\": {\"text\": \"Agreed.\", \"outcome\": \"approved\", \"date\": \"2016-09-01\"}"))
                    .nearMissExample(consultation(
                            WHOLE,
                            ", \"decision\": {\"text\": \"Noted.\", \"outcome\": \"noted\", \"date\": \"2016-09-01\"}"))
                    .build(),
            CommissioningActivity.class,
            ConsultRules::checkAnswersConsidered);

    private static void checkAnswersConsidered(CommissioningActivity activity, Reporter reporter) {
        boolean answered = activity.consultations().stream()
                .anyMatch(consultation -> ConsultationOutcome.mayBeAnswered(consultation, activity));
        if (answered
                && Duty.isDecided(activity)
                && Objects.requireNonNull(activity.decision()).considered().isEmpty()) {
            reporter.report("/decision/considered", Map.of());
        }
    }

    static final Rule DOCUMENTS_IN_TIME = FAMILY.onLog(
            rule("OHSEL-CONSULT-007", Severity.WARNING)
                    .title("The documents of a consultation were published after it opened")
                    .rationale(
                            "People need the reasons while they can still answer. Documents that came out later may have"
                                    + " followed others that are not recorded, so this is a warning; one that came in addition to"
                                    + " what people had from the start is no fault.")
                    .addSources(Laws.GUNNING + "2", Laws.GUNNING + "3")
                    .message("none of its documents had been published when the consultation {when} ({date})")
                    .advice("Correct one of the dates, or add to documents what people had from the start.")
                    .validExample(published("2016-05-01"))
                    .invalidExample(published("2016-06-20"))
                    .nearMissExample(published("2016-05"))
                    .build(),
            (context, index) -> new ConsultationDocuments(),
            ConsultationDocuments::keys);

    static final Rule TIME_TO_ANSWER = FAMILY.onValues(
            rule("OHSEL-CONSULT-008", Severity.INFO)
                    .title("A consultation left people little time to answer")
                    .rationale("No law says how long a consultation has to be: twelve weeks is custom. The government's"
                            + " principles of 2012 spoke of two to twelve weeks; a committee of the House of Lords asked for"
                            + " six at least, and two more over a holiday. Less can be enough for a small matter, so this is"
                            + " for information.")
                    .addSources(
                            Laws.GUNNING + "3",
                            "Cabinet Office, Consultation Principles (2012)",
                            "House of Lords, Secondary Legislation Scrutiny Committee (November 2013)")
                    .message("the consultation was open {open}")
                    .advice("Correct the dates; if both are right, keep open for longer what is still open.")
                    .validExample(consultation(WHOLE, ""))
                    .invalidExample(consultation("""
                            "opens": "2016-05-01", "closes": "2016-05-10", "documents": ["paper-1"]""", ""))
                    .nearMissExample(consultation("""
                            "opens": "2016-11-21", "closes": "2017-01-30", "documents": ["paper-1"]""", ""))
                    .build(),
            CommissioningActivity.class,
            ConsultationTime::checkTimeToAnswer);

    static final Rule TIME_TO_CONSIDER = FAMILY.onValues(
            rule("OHSEL-CONSULT-009", Severity.WARNING)
                    .title("The decision followed within days of the consultation")
                    .rationale(
                            "What people said must be taken into account conscientiously. With fewer than three clear days"
                                    + " between the end of the consultation and the decision, which is the notice that the law asks"
                                    + " for before a public meeting, a report on the answers can hardly have been written and read."
                                    + " If there were few answers it can, so this is a warning.")
                    .addSources(Laws.GUNNING + "4", "Public Bodies (Admission to Meetings) Act 1960, s.1(4)")
                    .message("the decision was taken ({decided}) {days} ({closes}), which had been open {open}")
                    .advice(
                            "Correct one of the dates; if both are right, keep evidence of how the answers were considered.")
                    .validExample(consultation(WHOLE, decision("2016-09-01")))
                    .invalidExample(consultation(WHOLE, decision("2016-08-02")))
                    .nearMissExample(consultation(WHOLE, decision("2016-08-02").replace("approved", "rejected")))
                    .build(),
            CommissioningActivity.class,
            ConsultationTime::checkTimeToConsider);

    static final Rule NOT_BEFORE_ELECTION = FAMILY.onValues(
            rule("OHSEL-CONSULT-010", Severity.INFO)
                    .title("A consultation opened shortly before a general election")
                    .rationale(
                            "NHS bodies are asked not to open a consultation in the weeks before a general election unless"
                                    + " it is essential; one that is open may go on. It is guidance, not law, and whether a"
                                    + " consultation was essential a record does not show, so this is for information. Known are the"
                                    + " elections of 2017, 2019 and 2024.")
                    .addSources(
                            "NHS England, Pre-election guidance for NHS organisations (2019, 2024)",
                            "Cabinet Office, election guidance (2017)")
                    .message("the consultation opened ({opens}) in the weeks before the general election of {election}")
                    .advice("Correct the date, or open it after the election unless it is essential.")
                    .validExample(consultation(WHOLE, ""))
                    .invalidExample(consultation("""
                            "opens": "2024-06-03", "closes": "2024-08-30", "documents": ["paper-1"]""", ""))
                    .nearMissExample(consultation("""
                            "opens": "2024-05-13", "closes": "2024-08-30", "documents": ["paper-1"]""", ""))
                    .build(),
            Consultation.class,
            PreElectionPeriods::check);

    static final Rule MORE_THAN_DOCUMENTS = FAMILY.onValues(
            rule("OHSEL-CONSULT-011", Severity.WARNING)
                    .title("A decision considered what was put to people, and not what they said")
                    .rationale(
                            "Answers must be taken into account conscientiously. The documents that people were given"
                                    + " show what was proposed, and not what they made of it.")
                    .addSources(Laws.GUNNING + "4", "003:97")
                    .message("all that the decision considered are documents that were put to people")
                    .advice(
                            "Add to considered the report on the answers, or the events at which they were given. If one of"
                                    + " the documents is that report, add it to reports of the consultation.")
                    .validExample(consultation(WHOLE, decision("2016-09-01")))
                    .invalidExample(consultation(WHOLE, decision("2016-09-01").replace("report-1", "paper-1")))
                    .nearMissExample(consultation(
                            WHOLE + ", \"reports\": [\"paper-1\"]",
                            decision("2016-09-01").replace("report-1", "paper-1")))
                    .build(),
            CommissioningActivity.class,
            ConsultationOutcome::checkMoreThanDocuments);

    static final Rule PUBLISHED_AFTER_IT_CLOSED = FAMILY.onValues(
            rule("OHSEL-CONSULT-012", Severity.WARNING)
                    .title("Feedback or outcome of a consultation was published before it closed")
                    .rationale(
                            "While people can still answer, what they said is not complete, and nothing should have come"
                                    + " of it yet. What was said so far can be published, so this is a warning; if a consultation"
                                    + " was called off, that is its outcome.")
                    .addSources(Laws.GUNNING + "1", Laws.GUNNING + "4")
                    .message("the {what} was published ({published}) before the consultation closed ({closes})")
                    .advice("Correct one of the dates.")
                    .validExample(consultation(WHOLE + ", \"outcomePublished\": \"2016-09-12\"", ""))
                    .invalidExample(consultation(WHOLE + ", \"outcomePublished\": \"2016-07-12\"", ""))
                    .nearMissExample(consultation(
                            WHOLE + ", \"outcomePublished\": \"2016-07-12\", \"status\": \"withdrawn\"", ""))
                    .build(),
            CommissioningActivity.class,
            ConsultationOutcome::checkPublishedAfterItClosed);

    static final Rule OUTCOME_AFTER_DECISION = FAMILY.onValues(
            rule("OHSEL-CONSULT-013", Severity.WARNING)
                    .title("The outcome of a consultation was published before the decision")
                    .rationale(
                            "What came of a consultation is not known before it is decided. Where it was, people may ask"
                                    + " what was left to decide. A consultation on which another followed can have an outcome of its"
                                    + " own.")
                    .addSources(Laws.GUNNING + "4")
                    .message("the outcome was published ({published}) before the decision was taken ({decided})")
                    .advice("Correct one of the dates; if what was published is what people said, give its date in"
                            + " feedbackPublished.")
                    .validExample(
                            consultation(WHOLE + ", \"outcomePublished\": \"2016-09-12\"", decision("2016-09-01")))
                    .invalidExample(
                            consultation(WHOLE + ", \"outcomePublished\": \"2016-08-12\"", decision("2016-09-01")))
                    .nearMissExample(
                            consultation(WHOLE + ", \"outcomePublished\": \"2016-09\"", decision("2016-09-01")))
                    .build(),
            CommissioningActivity.class,
            ConsultationOutcome::checkOutcomeAfterDecision);

    static final Rule STATUS_IS_UP_TO_DATE = FAMILY.onValues(
            rule("OHSEL-CONSULT-014", Severity.WARNING)
                    .title("The status of a consultation does not fit its dates")
                    .rationale("People look to the log to find out whether they can still answer.")
                    .addSources(Laws.GUNNING + "3", "003:105")
                    .message("the status is {status}, but the consultation {what} ({date}): it is now {today}")
                    .advice("Correct the status or the date.")
                    .validExample(consultation(WHOLE + ", \"status\": \"closed\"", ""))
                    .invalidExample(consultation(WHOLE + ", \"status\": \"open\"", ""))
                    .nearMissExample(consultation("""
                            "opens": "2022-12-01", "closes": "2023-01", "documents": ["paper-1"], "status": "open\"""", ""))
                    .build(),
            Consultation.class,
            ConsultationOutcome::checkStatus);

    private ConsultRules() {}

    /** A log with a consultation from 1 May to 31 July 2016, and its document with the day on which it was published. */
    private static String published(String date) {
        return consultation(WHOLE, "")
                .replace("\"id\": \"paper-1\",", "\"id\": \"paper-1\", \"published\": \"" + date + "\",");
    }

    private static RuleInfoBuilder rule(String id, Severity severity) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.DUTIES);
    }

    /** A log with an activity that has a consultation, its paper, and a report on what people said. */
    private static String consultation(String members, String more) {
        return fill("""
                {"schemaVersion": "1.0", "records": [
                  {"type": "commissioning-activity", "id": "activity-1", "kind": "procurement", "title": "A community service",
                   "consultations": [{%s}]%s},
                  {"type": "publication", "id": "paper-1", "kind": "paper", "title": "Proposals for a community service"},
                  {"type": "publication", "id": "report-1", "kind": "paper", "title": "What people said"}]}
                """, members, more);
    }

    private static String decision(String date) {
        return fill("""
                ,
                   "decision": {"text": "Agreed.", "outcome": "approved", "date": "%s", "considered": ["report-1"]}""", date);
    }

    /** Takes a consultation and its location. */
    private interface ConsultationVisitor {

        void consultation(Consultation consultation, String pointer);
    }

    private static void forEach(CommissioningActivity activity, ConsultationVisitor visitor) {
        for (int i = 0; i < activity.consultations().size(); i++) {
            @Nullable Consultation consultation = activity.consultations().get(i);
            if (consultation != null) {
                visitor.consultation(consultation, "/consultations/" + i);
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Consultation;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.plan.ValueCheck;

/**
 * The Gunning principles, as far as data can show them: consult while proposals are formative, give reasons, give time,
 * take the answers into account. And the council's scrutiny, to be consulted on a substantial change.
 */
final class ConsultationRules {

    private static final String GUNNING = "R v Brent LBC ex p Gunning (1985), principle ";

    private static final String WHOLE = """
            "opens": "2016-05-01", "closes": "2016-07-31", "documents": ["paper-1"]""";

    private static final ValueCheck<Consultation> OPENS_BEFORE_IT_CLOSES = new ValueCheck<>(
            rule("OHSEL-CONSULT-001", Severity.ERROR)
                    .title("A consultation closes before it opens")
                    .rationale("One of the dates is wrong, and whether people had time to answer cannot be told.")
                    .addSources(GUNNING + "3")
                    .message("it closes {closes}, before it opens {opens}")
                    .advice("Swap the two dates, or correct one of them.")
                    .validExample(consultation(WHOLE, ""))
                    .invalidExample(consultation("""
                            "opens": "2016-07-31", "closes": "2016-05-01", "documents": ["paper-1"]""", ""))
                    .build(),
            Consultation.class,
            (consultation, reporter) -> {
                Order order = Order.of(consultation.opens(), consultation.closes());
                if (order != Order.KEPT) {
                    order.report(
                            reporter,
                            "/closes",
                            Order.dates("opens", consultation.opens(), "closes", consultation.closes()));
                }
            });

    private static final ValueCheck<CommissioningActivity> FORMATIVE_STAGE = new ValueCheck<>(
            rule("OHSEL-CONSULT-002", Severity.ERROR)
                    .title("A consultation opened after the decision")
                    .rationale("Consultation has to be at a time when proposals are still at a formative stage.")
                    .addSources(GUNNING + "1")
                    .message("the consultation opened {opens}, after the decision of {decided}")
                    .advice("Correct one of the dates; if they are right, the decision is open to challenge.")
                    .validExample(consultation(WHOLE, decision("2016-09-01")))
                    .invalidExample(consultation(WHOLE, decision("2016-04-01")))
                    .build(),
            CommissioningActivity.class,
            (activity, reporter) -> forEach(activity, (consultation, pointer) -> {
                Order order = Order.of(consultation.opens(), Duty.decided(activity));
                if (order != Order.KEPT) {
                    order.report(
                            reporter,
                            pointer + "/opens",
                            Order.dates("opens", consultation.opens(), "decided", Duty.decided(activity)));
                }
            }));

    private static final ValueCheck<Consultation> REASONS_GIVEN = new ValueCheck<>(
            rule("OHSEL-CONSULT-003", Severity.WARNING)
                    .title("A consultation has no document that gives the reasons")
                    .rationale("People need sufficient reasons for a proposal to consider it and to answer.")
                    .addSources(GUNNING + "2")
                    .message("no document is recorded that says what is proposed and why")
                    .advice("Add the publication to the log and its id to documents.")
                    .validExample(consultation(WHOLE, ""))
                    .invalidExample(consultation("\"opens\": \"2016-05-01\", \"closes\": \"2016-07-31\"", ""))
                    .build(),
            Consultation.class,
            (consultation, reporter) -> {
                if (consultation.documents().isEmpty()) {
                    reporter.report("/documents", Map.of());
                }
            });

    private static final ValueCheck<Consultation> TIME_GIVEN = new ValueCheck<>(
            rule("OHSEL-CONSULT-004", Severity.WARNING)
                    .title("A consultation does not say when it was open")
                    .rationale(
                            "People need adequate time to consider and to answer. No law says how long, so the dates are"
                                    + " all there is to judge it by.")
                    .addSources(GUNNING + "3")
                    .message("the consultation has no date of {missing}")
                    .advice("Add the days on which it opened and closed, as precisely as they are known.")
                    .validExample(consultation(WHOLE, ""))
                    .invalidExample(consultation("\"opens\": \"2016-05-01\", \"documents\": [\"paper-1\"]", ""))
                    .build(),
            Consultation.class,
            (consultation, reporter) -> {
                if (consultation.opens() == null) {
                    reporter.report("/opens", Map.of("missing", "opening"));
                } else if (consultation.closes() == null) {
                    reporter.report("/closes", Map.of("missing", "closing"));
                }
            });

    private static final ValueCheck<CommissioningActivity> CLOSED_BEFORE_DECISION = new ValueCheck<>(
            rule("OHSEL-CONSULT-005", Severity.ERROR)
                    .title("The decision was taken while the consultation was open")
                    .rationale("What people answered after the decision cannot have been taken into account.")
                    .addSources(GUNNING + "4")
                    .message("the decision was taken {decided}, and the consultation was open to {closes}")
                    .advice("Correct one of the dates; if they are right, the decision is open to challenge.")
                    .validExample(consultation(WHOLE, decision("2016-09-01")))
                    .invalidExample(consultation(WHOLE, decision("2016-06-01")))
                    .build(),
            CommissioningActivity.class,
            (activity, reporter) -> forEach(activity, (consultation, pointer) -> {
                @Nullable PartialDate decided = Duty.decided(activity);
                Order order = Order.of(consultation.closes(), decided);
                // One that opened after the decision, or closes before it opens, is reported as that.
                if (order != Order.KEPT
                        && Order.of(consultation.opens(), decided) == Order.KEPT
                        && Order.of(consultation.opens(), consultation.closes()) == Order.KEPT) {
                    order.report(
                            reporter,
                            pointer + "/closes",
                            Order.dates("closes", consultation.closes(), "decided", decided));
                }
            }));

    private static final ValueCheck<CommissioningActivity> ANSWERS_CONSIDERED = new ValueCheck<>(
            rule("OHSEL-CONSULT-006", Severity.WARNING)
                    .title("A decision after a consultation does not say what it considered")
                    .rationale(
                            "What people answered has to be taken into account conscientiously. A decision that names no"
                                    + " report or event shows nothing of it.")
                    .addSources(GUNNING + "4", "003:97")
                    .message("there was a consultation, and the decision names nothing that was considered")
                    .advice("Add to considered the report on the answers, or the events at which they were given.")
                    .validExample(consultation(WHOLE, decision("2016-09-01")))
                    .invalidExample(
                            consultation(
                                    WHOLE,
                                    ", \"decision\": {\"text\": \"Agreed.\", \"outcome\": \"approved\", \"date\": \"2016-09-01\"}"))
                    .build(),
            CommissioningActivity.class,
            (activity, reporter) -> {
                if (!activity.consultations().isEmpty()
                        && activity.decision() != null
                        && activity.decision().considered().isEmpty()) {
                    reporter.report("/decision/considered", Map.of());
                }
            });

    /** Regulation 23 of SI 2013/218 has been in force since then. */
    private static final PartialDate SCRUTINY = PartialDate.parse("2013-04-01/..");

    private static final ValueCheck<CommissioningActivity> SCRUTINY_CONSULTED = new ValueCheck<>(
            rule("OHSEL-SCRUTINY-001", Severity.ERROR)
                    .title("Scrutiny was not consulted on a substantial change")
                    .rationale(
                            "A health body that considers a substantial development or variation of services must consult"
                                    + " the local authority; councils that share it do so by a joint committee.")
                    .addSources("SI 2013/218, reg. 23 and reg. 30", "NHS Act 2006, s.244", "001:1-39")
                    .message(
                            "this is a substantial variation, and no council or scrutiny committee was consulted on it")
                    .advice("Add a consultation with the council or its scrutiny committee among the bodies.")
                    .validExample(Examples.activity("procurement", """
                            "planningBegan": "2016-04", "substantialVariation": true,
                             "submissions": [{"body": "ohsel-joint-health-overview-and-scrutiny-committee"}]
                            """))
                    .invalidExample(Examples.activity("procurement", """
                            "planningBegan": "2016-04", "substantialVariation": true,
                             "submissions": [{"body": "strategic-planning-group"}]
                            """))
                    .build(),
            CommissioningActivity.class,
            (activity, reporter) -> {
                if (Boolean.TRUE.equals(activity.substantialVariation())
                        && !Duty.certainlyOutside(Duty.date(activity), SCRUTINY)
                        && consulted(activity)
                                .noneMatch(body ->
                                        mayScrutinise(body, reporter.context().vocabulary()))) {
                    if (Duty.certainlyWithin(Duty.date(activity), SCRUTINY)) {
                        reporter.report("/substantialVariation", Map.of());
                    } else {
                        reporter.reportPossible("/substantialVariation", Map.of());
                    }
                }
            });

    private ConsultationRules() {}

    static List<Rule> all() {
        return List.of(
                OPENS_BEFORE_IT_CLOSES,
                FORMATIVE_STAGE,
                REASONS_GIVEN,
                TIME_GIVEN,
                CLOSED_BEFORE_DECISION,
                ANSWERS_CONSIDERED,
                SCRUTINY_CONSULTED);
    }

    private static RuleInfoBuilder rule(String id, Severity severity) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.DUTIES);
    }

    /** A log with an activity that has a consultation, and with the paper that both refer to. */
    private static String consultation(String members, String more) {
        return """
                {"schemaVersion": "1.0", "records": [
                  {"type": "commissioning-activity", "id": "activity-1", "kind": "procurement", "title": "A community service",
                   "consultations": [{%s}]%s},
                  {"type": "publication", "id": "paper-1", "kind": "paper", "title": "Proposals for a community service"}]}
                """.formatted(members, more);
    }

    private static String decision(String date) {
        return """
                ,
                   "decision": {"text": "Agreed.", "outcome": "approved", "date": "%s", "considered": ["paper-1"]}""".formatted(date);
    }

    /** Takes a consultation and the place where it stands. */
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

    private static Stream<BodyRef> consulted(CommissioningActivity activity) {
        Stream<BodyRef> consulted = activity.consultations().stream()
                .filter(Objects::nonNull)
                .flatMap(consultation -> consultation.bodies().stream());
        Stream<@Nullable BodyRef> submitted =
                activity.submissions().stream().filter(Objects::nonNull).map(submission -> submission.body());
        return Stream.concat(consulted, submitted).filter(Objects::nonNull);
    }

    /** Whether a body is a council or a committee of one; one that the vocabulary does not know may be. */
    private static boolean mayScrutinise(BodyRef body, Vocabulary vocabulary) {
        @Nullable Concept concept = DatedBodies.concept(vocabulary, body);
        return concept == null
                || concept.kinds().stream()
                        .anyMatch(kind -> kind.kind().equals(BodyKind.SCRUTINY_COMMITTEE)
                                || kind.kind().equals(BodyKind.LOCAL_AUTHORITY));
    }
}

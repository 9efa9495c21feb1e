// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.Assessment;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Consultation;
import org.ohsel.model.planning.Involvement;
import org.ohsel.model.term.AssessmentKind;
import org.ohsel.model.term.InvolvementTrigger;
import org.ohsel.model.term.Progress;
import org.ohsel.rules.Messages;
import org.ohsel.rules.standard.support.AssessmentKinds;
import org.ohsel.rules.standard.support.InvolvementDuty;

/** The duty to involve people: in planning, in proposals for change, in decisions on how services operate. */
final class InvolvementQuestions {

    private static final String ALL_LAWS = "NHS Act 2006, s.13Q(2), s.14Z2(2), s.14Z45(2) and s.242(1B)";

    private final Case facts;
    private final CommissioningActivity activity;
    private final @Nullable InvolvementDuty duty;

    InvolvementQuestions(Case facts) {
        this.facts = facts;
        this.activity = facts.activity();
        this.duty = InvolvementDuty.of(activity, facts.vocabulary(), facts::body);
    }

    EvidenceSection section() {
        return new EvidenceSection(
                "involvement",
                "Duty to involve",
                about(),
                List.of(
                        considered(),
                        trigger(
                                "involvement-in-planning",
                                "Were people involved in planning?",
                                InvolvementTrigger.PLANNING),
                        trigger(
                                "involvement-in-proposals",
                                "Were people involved in developing and considering proposals for change?",
                                InvolvementTrigger.PROPOSAL_FOR_CHANGE),
                        trigger(
                                "involvement-in-decisions",
                                "Were people involved in decisions on how services operate?",
                                InvolvementTrigger.OPERATIONAL_DECISION),
                        beforeDecision()));
    }

    private String about() {
        String asks = "Those to whom services are or may be provided must be involved in planning, and in proposals and"
                + " decisions that would have an impact on how services are delivered or on the range of them.";
        if (duty == null) {
            return asks + " None of the commissioners is known to have been bound when the activity was under way.";
        }
        return duty.isCertain() ? asks : asks + " Which law binds the commissioners is not certain; named is what may.";
    }

    private Question question(String id, String question) {
        if (duty == null) {
            return new Question(id, question, ALL_LAWS, InvolvementDuty.IN_FORCE);
        }
        if (duty.laws().size() == 1) {
            String law = duty.laws().get(0);
            return new Question(id, question, law, InvolvementDuty.inForce(law));
        }
        String laws = duty.laws().stream()
                .map(law -> law + " (" + Messages.english().date(InvolvementDuty.inForce(law)) + ")")
                .collect(Collectors.joining("; "));
        return new Question(id, question, laws, null);
    }

    private static EvidenceLine notBound(Question question) {
        return question.notApplicable(
                "None of the commissioners is a body that these laws bound when the activity was under way.");
    }

    private EvidenceLine considered() {
        Question question = question("involvement-considered", "Is it recorded whether the duty applies?");
        if (duty == null) {
            return notBound(question);
        }
        List<Evidence> shown = new ArrayList<>();
        for (int i = 0; i < activity.triggers().size(); i++) {
            shown.add(facts.part("/triggers/" + i));
        }
        if (!shown.isEmpty()) {
            return question.yes("The record names what obliged the commissioners to involve people.", shown);
        }
        List<Evidence> assessed = assessed(false);
        if (!assessed.isEmpty()) {
            return question.yes("Whether the duty applies was assessed.", assessed);
        }
        return activity.involvements().isEmpty()
                ? question.notRecorded("Neither a trigger of the duty nor an assessment of it is recorded.")
                : question.yes("People were involved, for a trigger that is named with it.", involved(null));
    }

    private EvidenceLine trigger(String id, String words, InvolvementTrigger trigger) {
        Question question = question(id, words);
        if (duty == null) {
            return notBound(question);
        }
        List<Evidence> involved = involved(trigger);
        if (!involved.isEmpty()) {
            return question.yes("How people were involved is recorded.", involved);
        }
        if (!activity.triggers().contains(trigger)) {
            if (!activity.triggers().isEmpty()) {
                return question.notApplicable(
                        "It is not among the triggers of the duty that the record names.",
                        List.of(facts.part("/triggers")));
            }
            List<Evidence> assessed = assessed(true);
            return assessed.isEmpty()
                    ? question.notRecorded("Neither this trigger nor an involvement for it is recorded.")
                    : question.notApplicable(
                            "Whether the duty applies was assessed, and no trigger is recorded.", assessed);
        }
        List<Evidence> consulted = consulted();
        if (!consulted.isEmpty()) {
            return question.yes("People were consulted, which is a way of involving them.", consulted);
        }
        boolean needsImpact = !trigger.equals(InvolvementTrigger.PLANNING)
                && activity.impacts().isEmpty();
        return question.notRecorded(
                needsImpact
                        ? "The trigger is recorded, but neither an involvement for it nor the impact on services, without"
                                + " which it does not oblige."
                        : "The trigger is recorded, but no involvement for it and no consultation of people.",
                List.of(facts.part("/triggers/" + activity.triggers().indexOf(trigger))));
    }

    private EvidenceLine beforeDecision() {
        Question question =
                question("involvement-before-decision", "Were people involved before the decision was taken?");
        return duty == null
                ? notBound(question)
                : facts.withoutDecision(question).orElseGet(() -> beforeDecision(question));
    }

    private EvidenceLine beforeDecision(Question question) {
        @Nullable PartialDate decided = facts.decided();
        List<Timing> timings = new ArrayList<>();
        List<Evidence> before = new ArrayList<>();
        List<Evidence> all = new ArrayList<>();
        for (int i = 0; i < activity.involvements().size(); i++) {
            @Nullable Involvement involvement = activity.involvements().get(i);
            if (involvement != null) {
                add(Timing.of(involvement.date(), decided), part(i, involvement), timings, before, all);
            }
        }
        for (int i = 0; i < activity.consultations().size(); i++) {
            @Nullable Consultation consultation = activity.consultations().get(i);
            if (consultation != null && !consultation.groups().isEmpty()) {
                add(Timing.of(consultation.opens(), decided), part(i, consultation), timings, before, all);
            }
        }
        if (all.isEmpty()) {
            return question.notRecorded("No involvement and no consultation of people is recorded.");
        } else if (!before.isEmpty()) {
            return question.yes("People were involved or consulted before the day of the decision.", before);
        }
        return Timing.all(Timing.AFTER, timings)
                ? question.no("All that is recorded came after the decision.", all)
                : question.notRecorded("The dates do not tell which came first.", all);
    }

    private static void add(
            Timing timing, Evidence part, List<Timing> timings, List<Evidence> before, List<Evidence> all) {
        timings.add(timing);
        all.add(part);
        if (timing == Timing.BEFORE) {
            before.add(part);
        }
    }

    /** The involvements for a trigger, or all, with their events. */
    private List<Evidence> involved(@Nullable InvolvementTrigger trigger) {
        List<Evidence> involved = new ArrayList<>();
        for (int i = 0; i < activity.involvements().size(); i++) {
            @Nullable Involvement involvement = activity.involvements().get(i);
            if (involvement != null && (trigger == null || trigger.equals(involvement.trigger()))) {
                involved.add(part(i, involvement));
                involved.addAll(facts.records(involvement.events()));
            }
        }
        return involved;
    }

    private Evidence part(int index, Involvement involvement) {
        return facts.part("/involvements/" + index, involvement.sources());
    }

    private Evidence part(int index, Consultation consultation) {
        return facts.part("/consultations/" + index, consultation.sources());
    }

    private List<Evidence> consulted() {
        List<Evidence> consulted = new ArrayList<>();
        for (int i = 0; i < activity.consultations().size(); i++) {
            @Nullable Consultation consultation = activity.consultations().get(i);
            if (consultation != null && !consultation.groups().isEmpty()) {
                consulted.add(part(i, consultation));
                consulted.addAll(facts.records(consultation.events()));
            }
        }
        return consulted;
    }

    /** The assessments of whether the duty applies. */
    private List<Evidence> assessed(boolean finished) {
        List<Evidence> assessed = new ArrayList<>();
        for (int i = 0; i < activity.assessments().size(); i++) {
            @Nullable Assessment assessment = activity.assessments().get(i);
            if (assessment != null
                    && AssessmentKinds.includes(
                            assessment.kind(), AssessmentKind.DUTY_TO_INVOLVE_ASSESSMENT, facts.vocabulary())
                    && (!finished || assessment.completed() != null || Progress.DONE.equals(assessment.progress()))) {
                assessed.add(facts.part("/assessments/" + i, assessment.sources()));
            }
        }
        return assessed;
    }
}

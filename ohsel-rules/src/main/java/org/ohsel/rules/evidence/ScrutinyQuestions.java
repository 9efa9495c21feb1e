// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.evidence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Consultation;
import org.ohsel.model.planning.Intervention;
import org.ohsel.model.planning.ScrutinyView;
import org.ohsel.model.planning.Submission;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.InterventionKind;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Messages;
import org.ohsel.rules.standard.support.Bodies;
import org.ohsel.rules.standard.support.Councils;
import org.ohsel.rules.standard.support.Duty;
import org.ohsel.rules.standard.support.Reconfigurations;
import org.ohsel.rules.standard.support.Terms;

/** Scrutiny by councils, and what of it comes before the Secretary of State. */
final class ScrutinyQuestions {

    private static final String REGULATION = "SI 2013/218, reg. 23";

    private final Case facts;
    private final CommissioningActivity activity;
    private final Vocabulary vocabulary;

    ScrutinyQuestions(Case facts) {
        this.facts = facts;
        this.activity = facts.activity();
        this.vocabulary = facts.vocabulary();
    }

    EvidenceSection section() {
        return new EvidenceSection(
                "scrutiny",
                "Scrutiny by councils",
                "A council must be consulted on a proposal for a substantial development or variation of the health service"
                        + " in its area, unless a risk to safety or welfare leaves no time. Councils that are affected together do"
                        + " it jointly. Since 31 January 2024, the Secretary of State has to be notified as well, and councils can no"
                        + " longer refer a proposal.",
                List.of(substantial(), consulted(), urgent(), notified()));
    }

    private boolean isTooEarly() {
        return Duty.outside(activity, Councils.IN_FORCE);
    }

    private static EvidenceLine tooEarly(Question question) {
        return question.notApplicable("The activity was under way before the regulations came into force.");
    }

    private EvidenceLine substantial() {
        Question question = new Question(
                "scrutiny-substantial",
                "Is it settled whether the change is substantial?",
                REGULATION + "(1)",
                Councils.IN_FORCE);
        if (isTooEarly()) {
            return tooEarly(question);
        }
        List<Evidence> views = new ArrayList<>();
        for (int i = 0; i < activity.scrutinyViews().size(); i++) {
            @Nullable ScrutinyView view = activity.scrutinyViews().get(i);
            if (view != null) {
                views.add(facts.part("/scrutinyViews/" + i, view.sources()));
            }
        }
        String said =
                views.isEmpty() ? " What councils think of it is not recorded." : " What councils said is recorded.";
        if (activity.substantialVariation() == null) {
            return question.notRecorded("The record does not say whether it is." + said, views);
        }
        List<Evidence> shown = new ArrayList<>(List.of(facts.part("/substantialVariation")));
        shown.addAll(views);
        return question.yes(
                "It is recorded as " + (activity.substantialVariation() ? "substantial." : "not substantial.") + said,
                shown);
    }

    private EvidenceLine consulted() {
        Question question = new Question(
                "scrutiny-consulted",
                "Was the council consulted?",
                REGULATION + "(1) and reg. 30; NHS Act 2006, s.244",
                Councils.IN_FORCE);
        if (isTooEarly()) {
            return tooEarly(question);
        }
        List<Evidence> councils = councils(true);
        if (councils.isEmpty()) {
            if (Boolean.FALSE.equals(activity.substantialVariation())) {
                return question.notApplicable(
                        "The change is recorded as not substantial.", List.of(facts.part("/substantialVariation")));
            } else if (activity.urgency() != null) {
                return question.notApplicable(
                        "The record says that there was no time, because of a risk to safety or welfare.",
                        List.of(facts.part("/urgency", activity.urgency().sources())));
            }
            List<Evidence> others = councils(false);
            return others.isEmpty()
                    ? question.notRecorded("No council and no scrutiny committee is recorded as consulted.")
                    : question.notRecorded(
                            "The bodies that were consulted are not in the vocabulary; they may be councils.", others);
        }
        List<BodyRef> named = Councils.consulted(activity, vocabulary);
        boolean elsewhere = !Councils.wereConsultedAsGroups(activity)
                && !named.isEmpty()
                && named.stream().allMatch(council -> Councils.isOfAnotherArea(council, activity, vocabulary));
        return elsewhere
                ? question.notRecorded(
                        "The councils that were consulted are not those of the boroughs that it affects.", councils)
                : question.yes(
                        "A council or a scrutiny committee was consulted, or it was submitted to one.", councils);
    }

    /** Where a council was consulted; if that need not be known of the vocabulary, where a body may have been one. */
    private List<Evidence> councils(boolean certain) {
        List<Evidence> councils = new ArrayList<>();
        for (int i = 0; i < activity.consultations().size(); i++) {
            @Nullable Consultation consultation = activity.consultations().get(i);
            if (consultation != null
                    && (Councils.wereConsultedAsGroups(consultation)
                            || consultation.bodies().stream().anyMatch(body -> isCouncil(body, certain)))) {
                councils.add(facts.part("/consultations/" + i, consultation.sources()));
            }
        }
        for (int i = 0; i < activity.submissions().size(); i++) {
            @Nullable Submission submission = activity.submissions().get(i);
            if (submission != null && isCouncil(submission.body(), certain)) {
                councils.add(facts.part("/submissions/" + i, submission.sources()));
            }
        }
        return councils;
    }

    private boolean isCouncil(@Nullable BodyRef body, boolean certain) {
        return body != null
                && Councils.mayBeCouncil(body, vocabulary)
                && (!certain || Bodies.concept(vocabulary, body) != null);
    }

    private EvidenceLine urgent() {
        Question question = new Question(
                "scrutiny-urgent",
                "If there was no time to consult, was the council told?",
                REGULATION + "(2)",
                Councils.IN_FORCE);
        if (isTooEarly()) {
            return tooEarly(question);
        } else if (activity.urgency() == null) {
            return question.notApplicable("No urgency is recorded.");
        }
        List<Evidence> urgency =
                List.of(facts.part("/urgency", activity.urgency().sources()));
        @Nullable PartialDate told = activity.urgency().date();
        return told == null
                ? question.notRecorded("When the council was told is not recorded.", urgency)
                : question.yes(
                        "The council was told (" + Messages.english().date(told) + "). It has to be told at once.",
                        urgency);
    }

    private EvidenceLine notified() {
        Question question = new Question(
                "scrutiny-notified",
                "Was the Secretary of State notified?",
                "NHS Act 2006, Sch. 10A, para. 2; SI 2024/15, reg. 2 and reg. 3",
                Reconfigurations.IN_FORCE);
        List<Evidence> notified = interventions();
        if (!notified.isEmpty()) {
            return question.yes("A notification or a call-in is recorded.", notified);
        }
        List<@Nullable PartialDate> asked = Councils.asked(activity, vocabulary);
        if (Duty.outside(activity, Reconfigurations.IN_FORCE)
                || asked.stream().anyMatch(date -> Duty.outside(date, Reconfigurations.IN_FORCE))) {
            return question.notApplicable("It was put to the council, or decided, before 31 January 2024.");
        } else if (Boolean.FALSE.equals(activity.substantialVariation())) {
            return question.notApplicable(
                    "The change is recorded as not substantial.", List.of(facts.part("/substantialVariation")));
        } else if (activity.urgency() != null) {
            return question.notApplicable(
                    "There was no time to consult the council, so that nothing had to be notified.",
                    List.of(facts.part("/urgency", activity.urgency().sources())));
        } else if (!Reconfigurations.mayBeOfNhs(activity, vocabulary, facts::body)) {
            return question.notApplicable("None of the commissioners is NHS England, an ICB or a trust.");
        }
        return question.notRecorded("No notification is recorded.");
    }

    private List<Evidence> interventions() {
        List<Evidence> found = new ArrayList<>();
        for (int i = 0; i < activity.interventions().size(); i++) {
            @Nullable Intervention intervention = activity.interventions().get(i);
            if (intervention != null
                    && (Terms.same(InterventionKind.NOTIFIED, intervention.kind())
                            || Terms.same(InterventionKind.CALLED_IN, intervention.kind()))) {
                found.add(facts.part("/interventions/" + i, intervention.sources()));
            }
        }
        return found;
    }
}

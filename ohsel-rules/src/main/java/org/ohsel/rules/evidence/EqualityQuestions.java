// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.planning.Assessment;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.DueRegard;
import org.ohsel.model.planning.ImpactedGroup;
import org.ohsel.model.term.AssessmentKind;
import org.ohsel.model.term.EqualityDutyLimb;
import org.ohsel.model.term.ImpactDirection;
import org.ohsel.model.term.Progress;
import org.ohsel.model.term.ProtectedCharacteristic;
import org.ohsel.rules.standard.support.AssessmentKinds;
import org.ohsel.rules.standard.support.Duty;
import org.ohsel.rules.standard.support.Laws;

/** The public sector equality duty. */
final class EqualityQuestions {

    /** An assessment of equality and where it is. */
    private record Assessed(Assessment assessment, Evidence part) {}

    private final Case facts;
    private final CommissioningActivity activity;
    private final List<Assessed> assessments = new ArrayList<>();
    private boolean mayBeOthers;

    EqualityQuestions(Case facts) {
        this.facts = facts;
        this.activity = facts.activity();
        for (int i = 0; i < activity.assessments().size(); i++) {
            @Nullable Assessment assessment = activity.assessments().get(i);
            if (assessment == null || Duty.outside(assessment.completed(), Duty.EQUALITY)) {
                continue;
            }
            if (AssessmentKinds.includes(
                    assessment.kind(), AssessmentKind.EQUALITY_IMPACT_ASSESSMENT, facts.vocabulary())) {
                assessments.add(new Assessed(assessment, facts.part("/assessments/" + i, assessment.sources())));
            } else {
                mayBeOthers |= AssessmentKinds.mayInclude(
                        assessment.kind(), AssessmentKind.EQUALITY_IMPACT_ASSESSMENT, facts.vocabulary());
            }
        }
    }

    EvidenceSection section() {
        List<EvidenceLine> lines = new ArrayList<>();
        lines.add(answer(
                question("equality-assessed", "Is an assessment of the impact on equality recorded?", "(1)"),
                this::assessed));
        lines.add(answer(
                question("equality-assessed-before-decision", "Was it finished before the decision was taken?", "(1)"),
                this::beforeDecision));
        lines.add(limb(
                "equality-limb-a",
                "Is regard recorded to the need to eliminate discrimination?",
                "(1)(a)",
                EqualityDutyLimb.ELIMINATE_DISCRIMINATION));
        lines.add(limb(
                "equality-limb-b",
                "Is regard recorded to the need to advance equality of opportunity?",
                "(1)(b)",
                EqualityDutyLimb.ADVANCE_EQUALITY));
        lines.add(limb(
                "equality-limb-c",
                "Is regard recorded to the need to foster good relations?",
                "(1)(c)",
                EqualityDutyLimb.FOSTER_GOOD_RELATIONS));
        lines.add(answer(
                new Question(
                        "equality-characteristics",
                        "Does it cover all nine protected characteristics?",
                        "Equality Act 2010, s.4 and s.149(7)",
                        Duty.EQUALITY),
                this::characteristics));
        lines.add(answer(
                question("equality-mitigated", "Is it recorded what is done about each negative impact?", "(3)"),
                this::mitigated));
        return new EvidenceSection(
                "equality",
                "Public sector equality duty",
                "A public authority must have due regard to three needs: to eliminate discrimination, to advance equality of"
                        + " opportunity, and to foster good relations. No law says that an assessment has to be written, but one is"
                        + " evidence that regard was had.",
                lines);
    }

    private static Question question(String id, String question, String subsection) {
        return new Question(id, question, Laws.EQUALITY + subsection, Duty.EQUALITY);
    }

    /** Answers a question. */
    private interface Answer {

        EvidenceLine to(Question question);
    }

    private EvidenceLine answer(Question question, Answer answer) {
        return Duty.outside(activity, Duty.EQUALITY)
                ? question.notApplicable("The activity was under way before the duty came into force.")
                : answer.to(question);
    }

    private List<Evidence> parts() {
        return assessments.stream().map(Assessed::part).toList();
    }

    private EvidenceLine assessed(Question question) {
        if (!assessments.isEmpty()) {
            List<Evidence> shown = new ArrayList<>(parts());
            shown.addAll(facts.records(assessments.stream()
                    .map(each -> Optional.ofNullable(each.assessment().document()))
                    .flatMap(Optional::stream)
                    .toList()));
            return question.yes("The record has one, by itself or as a part of another.", shown);
        }
        return question.notRecorded(
                mayBeOthers
                        ? "There are assessments of kinds that the vocabulary does not have; whether they are about"
                                + " equality cannot be told."
                        : "The record has none.");
    }

    private EvidenceLine beforeDecision(Question question) {
        return assessments.isEmpty()
                ? question.notRecorded("No assessment is recorded.")
                : facts.withoutDecision(question).orElseGet(() -> compared(question));
    }

    private EvidenceLine compared(Question question) {
        List<Evidence> before = new ArrayList<>();
        boolean allLate = true;
        boolean allUnfinished = true;
        for (Assessed each : assessments) {
            Timing timing = Timing.of(each.assessment().completed(), facts.decided());
            if (timing == Timing.BEFORE) {
                before.add(each.part());
            }
            allLate &= timing == Timing.AFTER;
            allUnfinished &= isUnfinished(each.assessment());
        }
        if (!before.isEmpty()) {
            return question.yes("It was completed before the day of the decision.", before);
        } else if (allLate) {
            return question.no("It was completed after the decision.", parts());
        } else if (allUnfinished && Duty.isApproved(activity)) {
            return question.no("The activity was approved, and the assessment is recorded as unfinished.", parts());
        }
        return question.notRecorded("The dates do not tell which came first.", parts());
    }

    private static boolean isUnfinished(Assessment assessment) {
        @Nullable Progress progress = assessment.progress();
        return assessment.completed() == null
                && progress != null
                && progress.isKnown()
                && !Progress.DONE.equals(progress);
    }

    private EvidenceLine limb(String id, String words, String subsection, EqualityDutyLimb limb) {
        return answer(question(id, words, subsection), question -> {
            List<Evidence> shown = new ArrayList<>();
            for (Assessed each : assessments) {
                List<DueRegard> regards = each.assessment().dueRegard();
                for (int i = 0; i < regards.size(); i++) {
                    @Nullable DueRegard regard = regards.get(i);
                    if (regard != null && limb.equals(regard.limb())) {
                        shown.add(facts.part(each.part().pointer() + "/dueRegard/" + i, regard.sources()));
                    }
                }
            }
            return shown.isEmpty()
                    ? question.notRecorded("No assessment records it.", parts())
                    : question.yes("An assessment records it.", shown);
        });
    }

    private EvidenceLine characteristics(Question question) {
        Set<ProtectedCharacteristic> covered = new HashSet<>();
        assessments.forEach(each -> covered.addAll(each.assessment().characteristics()));
        if (covered.isEmpty()) {
            return question.notRecorded("Which characteristics it covers is not recorded.", parts());
        }
        List<ProtectedCharacteristic> missing = ProtectedCharacteristic.values().stream()
                .filter(each -> !covered.contains(each))
                .toList();
        return missing.isEmpty()
                ? question.yes("All nine are named.", parts())
                : question.notRecorded(
                        "Nothing is recorded of: "
                                + missing.stream()
                                        .map(each -> each.label().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + ".",
                        parts());
    }

    private EvidenceLine mitigated(Question question) {
        List<Evidence> answered = new ArrayList<>();
        List<Evidence> open = new ArrayList<>();
        for (Assessed each : assessments) {
            List<ImpactedGroup> groups = each.assessment().impactedGroups();
            for (int i = 0; i < groups.size(); i++) {
                @Nullable ImpactedGroup group = groups.get(i);
                if (group != null && ImpactDirection.NEGATIVE.equals(group.direction())) {
                    boolean isAnswered =
                            group.mitigations().stream().anyMatch(Objects::nonNull) || group.residualRisk() != null;
                    (isAnswered ? answered : open)
                            .add(facts.part(each.part().pointer() + "/impactedGroups/" + i, group.sources()));
                }
            }
        }
        if (!open.isEmpty()) {
            return question.notRecorded(
                    "For a negative impact, neither a mitigation nor the risk that remains is recorded.", open);
        } else if (!answered.isEmpty()) {
            return question.yes("Each has a mitigation, or the risk that remains.", answered);
        }
        return assessments.isEmpty()
                ? question.notRecorded("No assessment is recorded.")
                : question.notApplicable("No impact is recorded as negative.", parts());
    }
}

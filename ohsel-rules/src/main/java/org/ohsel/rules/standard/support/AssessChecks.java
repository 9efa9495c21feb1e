// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.Assessment;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.ImpactedGroup;
import org.ohsel.model.planning.Submission;
import org.ohsel.model.term.ActivityKind;
import org.ohsel.model.term.AssessmentKind;
import org.ohsel.model.term.Progress;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.rules.Reporter;

/** The checks of the rules of the family OHSEL-ASSESS. */
public final class AssessChecks {

    private static final PartialDate PROCESS = PartialDate.parse("2018-04-01/..");

    private static final List<AssessmentKind> FORMS = List.of(
            AssessmentKind.EQUALITY_IMPACT_ASSESSMENT,
            AssessmentKind.QUALITY_IMPACT_ASSESSMENT,
            AssessmentKind.ENGAGEMENT_LOG);

    private static final List<ActivityKind> ACTIVITIES = List.of(
            ActivityKind.COMMISSIONING_PLAN,
            ActivityKind.PROJECT,
            ActivityKind.PROCUREMENT,
            ActivityKind.SERVICE_CHANGE_PROPOSAL,
            ActivityKind.POLICY_DEVELOPMENT,
            ActivityKind.OPERATIONAL_DECISION);

    private AssessChecks() {}

    /**
     * Checks OHSEL-ASSESS-001.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void threeForms(CommissioningActivity activity, Reporter reporter) {
        if (activity.kind() != null
                && ACTIVITIES.contains(activity.kind())
                && Duty.certainlyWithin(activity.planningBegan(), PROCESS)) {
            List<String> missing = Duty.missing(activity, FORMS);
            if (!missing.isEmpty()) {
                reporter.report(
                        "/assessments",
                        Map.of("began", Objects.requireNonNull(activity.planningBegan()), "missing", missing));
            }
        }
    }

    /**
     * Checks OHSEL-ASSESS-002.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void begunWithPlanning(CommissioningActivity activity, Reporter reporter) {
        Duty.forEachAssessment(activity, (assessment, pointer) -> {
            // An assessment that ends before it begins is reported by another rule: when it began is not known.
            if (activity.planningBegan() != null
                    && assessment.begun() != null
                    && activity.planningBegan().isCertainlyBefore(assessment.begun())
                    && Order.of(assessment.begun(), assessment.completed()) != Order.BROKEN) {
                reporter.report(
                        pointer + "/begun",
                        Map.of(
                                "kind", assessment.kind().code(),
                                "begun", assessment.begun(),
                                "began", activity.planningBegan()));
            }
        });
    }

    /**
     * Checks OHSEL-ASSESS-003.
     *
     * @param assessment the assessment to check
     * @param reporter takes the findings
     */
    public static void begunBeforeCompleted(Assessment assessment, Reporter reporter) {
        Order order = Order.of(assessment.begun(), assessment.completed());
        if (order != Order.KEPT) {
            order.report(
                    reporter,
                    "/completed",
                    Order.dates("begun", assessment.begun(), "completed", assessment.completed()));
        }
    }

    /**
     * Checks OHSEL-ASSESS-004.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void completeBeforeDecision(CommissioningActivity activity, Reporter reporter) {
        Duty.forEachAssessment(activity, (assessment, pointer) -> {
            Order order = Order.of(assessment.completed(), Duty.decided(activity));
            if (order != Order.KEPT) {
                order.report(
                        reporter,
                        pointer + "/completed",
                        Map.of(
                                "kind", assessment.kind().code(),
                                "completed", Objects.requireNonNull(assessment.completed()),
                                "decided", Objects.requireNonNull(Duty.decided(activity))));
            }
        });
    }

    /**
     * Checks OHSEL-ASSESS-005.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void doneWhenDecided(CommissioningActivity activity, Reporter reporter) {
        if (Duty.isApproved(activity)) {
            Duty.forEachAssessment(activity, (assessment, pointer) -> {
                @Nullable Progress progress = assessment.progress();
                if (progress != null
                        && progress.isKnown()
                        && !Progress.DONE.equals(progress)
                        && assessment.completed() == null) {
                    reporter.report(
                            pointer + "/progress",
                            Map.of("kind", assessment.kind().code(), "progress", progress.code()));
                }
            });
        }
    }

    /**
     * Checks OHSEL-ASSESS-006.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void businessCaseAssessed(CommissioningActivity activity, Reporter reporter) {
        if (ActivityKind.BUSINESS_CASE.equals(activity.kind()) && Duty.isApproved(activity)) {
            List<String> missing = Duty.missing(
                    activity,
                    List.of(AssessmentKind.EQUALITY_IMPACT_ASSESSMENT, AssessmentKind.QUALITY_IMPACT_ASSESSMENT));
            if (!missing.isEmpty()) {
                reporter.report("/assessments", Map.of("missing", missing));
            }
        }
    }

    /**
     * Checks OHSEL-ASSESS-007.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void attachedAtSubmission(CommissioningActivity activity, Reporter reporter) {
        for (int i = 0; i < activity.submissions().size(); i++) {
            @Nullable Submission submission = activity.submissions().get(i);
            List<String> missing = submission == null
                    ? List.of()
                    : kinds(activity)
                            .filter(kind -> !submission.attached().contains(kind))
                            .map(AssessmentKind::code)
                            .toList();
            if (!missing.isEmpty()) {
                reporter.report("/submissions/" + i + "/attached", Map.of("missing", missing));
            }
        }
    }

    /**
     * Checks OHSEL-ASSESS-008.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void attachedExists(CommissioningActivity activity, Reporter reporter) {
        for (int i = 0; i < activity.submissions().size(); i++) {
            @Nullable Submission submission = activity.submissions().get(i);
            List<AssessmentKind> attached = submission == null ? List.of() : submission.attached();
            for (int j = 0; j < attached.size(); j++) {
                @Nullable AssessmentKind kind = attached.get(j);
                if (kind != null && kinds(activity).noneMatch(kind::equals)) {
                    reporter.report(
                            "/submissions/" + i + "/attached/" + j, Map.of("kind", String.valueOf(kind.code())));
                }
            }
        }
    }

    /**
     * Checks OHSEL-ASSESS-009.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void completeWhenSubmitted(CommissioningActivity activity, Reporter reporter) {
        Duty.forEachAssessment(activity, (assessment, pointer) -> {
            // An assessment that also came after the decision is reported by another rule.
            if (Order.of(assessment.completed(), Duty.decided(activity)) == Order.BROKEN) {
                return;
            }
            for (Submission submission : activity.submissions()) {
                if (submission != null && submission.attached().contains(assessment.kind())) {
                    Order order = Order.of(assessment.completed(), submission.date());
                    if (order == Order.BROKEN) {
                        reporter.report(
                                pointer + "/completed",
                                Map.of(
                                        "kind", assessment.kind().code(),
                                        "completed", Objects.requireNonNull(assessment.completed()),
                                        "submitted", Objects.requireNonNull(submission.date())));
                        return;
                    }
                }
            }
        });
    }

    /**
     * Checks OHSEL-ASSESS-010.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void impactedAreEngaged(CommissioningActivity activity, Reporter reporter) {
        Duty.forEachAssessment(activity, (assessment, pointer) -> {
            for (int i = 0; i < assessment.impactedGroups().size(); i++) {
                @Nullable ImpactedGroup impacted = assessment.impactedGroups().get(i);
                if (impacted != null && !isEngaged(impacted, activity)) {
                    reporter.report(pointer + "/impactedGroups/" + i, Map.of("group", name(impacted)));
                }
            }
        });
    }

    private static boolean isEngaged(ImpactedGroup impacted, CommissioningActivity activity) {
        @Nullable StakeholderGroup group = impacted.group();
        if (!impacted.methods().isEmpty() || !impacted.engagedAt().isEmpty()) {
            return true;
        }
        return group != null
                && Stream.concat(
                                activity.involvements().stream()
                                        .filter(Objects::nonNull)
                                        .flatMap(involvement -> involvement.groups().stream()),
                                activity.consultations().stream()
                                        .filter(Objects::nonNull)
                                        .flatMap(consultation -> consultation.groups().stream()))
                        .anyMatch(group::equals);
    }

    private static String name(ImpactedGroup impacted) {
        if (impacted.group() != null) {
            return String.valueOf(impacted.group().code());
        }
        return impacted.characteristic() == null
                ? "a group"
                : "a group defined by " + impacted.characteristic().code();
    }

    private static Stream<AssessmentKind> kinds(CommissioningActivity activity) {
        return Duty.assessments(activity).stream().map(Assessment::kind).distinct();
    }
}

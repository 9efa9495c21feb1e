// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.DateOrder;
import org.ohsel.model.Decision;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.Assessment;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.ImpactedGroup;
import org.ohsel.model.planning.Submission;
import org.ohsel.model.term.ActivityKind;
import org.ohsel.model.term.AssessmentKind;
import org.ohsel.model.term.DecisionOutcome;
import org.ohsel.model.term.ImpactDirection;
import org.ohsel.model.term.Progress;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.rules.Reporter;

/** The checks of the rules of the family OHSEL-ASSESS. */
public final class AssessChecks {

    /** The process was that of NHS Bexley CCG, from 2018/2019 (002:48) until the CCG ended. */
    public static final PartialDate PROCESS = PartialDate.parse("2018-04-01/2020-03-31");

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

    /** What the text of an impact begins with if nobody is worse off. */
    private static final Pattern NOT_ADVERSE =
            Pattern.compile("\\s*(positive|neutral|beneficial|none|no\\b)", Pattern.CASE_INSENSITIVE);

    private AssessChecks() {}

    /**
     * Checks OHSEL-ASSESS-001.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void threeForms(CommissioningActivity activity, Reporter reporter) {
        if (Terms.contain(ACTIVITIES, activity.kind()) && Duty.certainlyWithin(activity.planningBegan(), PROCESS)) {
            List<String> missing =
                    Duty.missing(activity, FORMS, reporter.context().vocabulary());
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
        if (Duty.outside(activity, PROCESS)) {
            return;
        }
        Duty.forEachAssessment(activity, (assessment, pointer) -> {
            @Nullable PartialDate begun = assessment.begun();
            // An assessment that ends before it begins is reported by another rule: when it began is not known.
            if (DateOrder.isBefore(activity.planningBegan(), begun) == DateOrder.UNKNOWN
                    || Order.of(begun, assessment.completed()) == Order.BROKEN) {
                return;
            }
            informs(activity)
                    .filter(informed -> Order.of(begun, informed.date()) != Order.KEPT)
                    .findFirst()
                    .ifPresent(informed -> reporter.report(
                            pointer + "/begun",
                            Map.of(
                                    "kind", assessment.kind().code(),
                                    "begun", Objects.requireNonNull(begun),
                                    "informed", informed.what(),
                                    "date", informed.date())));
        });
    }

    /** What an assessment has to inform, with its date. */
    private record Informed(String what, PartialDate date) {}

    /** What the assessments of an activity have to inform: who is engaged and how, and what is decided (002:56). */
    private static Stream<Informed> informs(CommissioningActivity activity) {
        Stream<Informed> involved = activity.involvements().stream()
                .filter(involvement -> involvement != null && involvement.date() != null)
                .map(involvement -> new Informed("people were involved", Objects.requireNonNull(involvement.date())));
        Stream<Informed> consulted = activity.consultations().stream()
                .filter(consultation -> consultation != null && consultation.opens() != null)
                .map(consultation ->
                        new Informed("a consultation opened", Objects.requireNonNull(consultation.opens())));
        Stream<Informed> decided =
                Stream.ofNullable(Duty.decided(activity)).map(date -> new Informed("the decision was taken", date));
        return Stream.of(involved, consulted, decided).flatMap(informed -> informed);
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
     * Checks OHSEL-ASSESS-011. What is approved while it is still being written may be an earlier version.
     *
     * @param assessment the assessment to check
     * @param reporter takes the findings
     */
    public static void approvedWhenCompleted(Assessment assessment, Reporter reporter) {
        for (int i = 0;
                assessment.completed() != null && i < assessment.approvals().size();
                i++) {
            @Nullable Decision approval = assessment.approvals().get(i);
            if (approval != null && DecisionOutcome.APPROVED.equals(approval.outcome())) {
                Order order = Order.of(assessment.completed(), approval.date());
                if (order != Order.KEPT) {
                    order.report(
                            reporter,
                            "/approvals/" + i + "/date",
                            Order.dates("completed", assessment.completed(), "approved", approval.date()));
                }
            }
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
            if (order == Order.KEPT || Terms.same(AssessmentKind.ENGAGEMENT_LOG, assessment.kind())) {
                return;
            }
            Map<String, Object> arguments = Map.of(
                    "kind", assessment.kind().code(),
                    "completed", Objects.requireNonNull(assessment.completed()),
                    "decided", Objects.requireNonNull(Duty.decided(activity)));
            if (Duty.certainlyWithin(Duty.decided(activity), Duty.EQUALITY)
                    && AssessmentKinds.includes(
                            assessment.kind(),
                            AssessmentKind.EQUALITY_IMPACT_ASSESSMENT,
                            reporter.context().vocabulary())) {
                order.report(reporter, pointer + "/completed", arguments);
            } else {
                reporter.reportPossible(pointer + "/completed", arguments);
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
        if (Terms.same(ActivityKind.BUSINESS_CASE, activity.kind())
                && Duty.isApproved(activity)
                && !Duty.outside(activity, PROCESS)) {
            List<String> missing = Duty.missing(
                    activity,
                    List.of(AssessmentKind.EQUALITY_IMPACT_ASSESSMENT, AssessmentKind.QUALITY_IMPACT_ASSESSMENT),
                    reporter.context().vocabulary());
            if (missing.isEmpty()) {
                return;
            }
            if (Duty.certainlyWithin(Duty.date(activity), PROCESS)) {
                reporter.report("/assessments", Map.of("missing", missing));
            } else {
                reporter.reportPossible("/assessments", Map.of("missing", missing));
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
            List<String> missing = submission == null || Duty.outside(submitted(submission, activity), PROCESS)
                    ? List.of()
                    : kinds(activity)
                            .filter(kind -> !Terms.contain(submission.attached(), kind))
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
                if (kind != null && kinds(activity).noneMatch(other -> Terms.same(other, kind))) {
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
            @Nullable PartialDate completed = assessment.completed();
            List<Submission> attached = activity.submissions().stream()
                    .filter(submission -> submission != null && Terms.contain(submission.attached(), assessment.kind()))
                    .toList();
            // An assessment that also came after the decision is reported by another rule. One that was attached to a
            // later submission as well was submitted complete, if not the first time.
            if (attached.isEmpty() || Order.of(completed, Duty.decided(activity)) == Order.BROKEN) {
                return;
            }
            attached.stream()
                    .map(submission -> Order.of(completed, submission.date()))
                    .min(Comparator.naturalOrder())
                    .filter(order -> order != Order.KEPT)
                    .ifPresent(order -> order.report(
                            reporter,
                            pointer + "/completed",
                            Map.of(
                                    "kind", assessment.kind().code(),
                                    "completed", Objects.requireNonNull(completed),
                                    "submitted",
                                            Objects.requireNonNull(
                                                    attached.get(0).date()))));
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
                if (impacted != null && mayBeAdverse(impacted) && !isEngaged(impacted, activity)) {
                    reporter.report(pointer + "/impactedGroups/" + i, Map.of("group", name(impacted)));
                }
            }
        });
    }

    /** When a submission was made; when its activity was under way if that is not recorded. */
    private static @Nullable PartialDate submitted(Submission submission, CommissioningActivity activity) {
        return submission.date() == null ? Duty.date(activity) : submission.date();
    }

    /** Whether an impact may be for the worse: not if it is said to be positive or neutral, or to be none. */
    private static boolean mayBeAdverse(ImpactedGroup impacted) {
        if (ImpactDirection.POSITIVE.equals(impacted.direction())
                || ImpactDirection.NEUTRAL.equals(impacted.direction())) {
            return false;
        }
        return impacted.impact() == null
                || !NOT_ADVERSE.matcher(impacted.impact()).lookingAt();
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
                        .anyMatch(other -> Terms.same(other, group));
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

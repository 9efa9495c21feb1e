// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.Assessment;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.ImpactedGroup;
import org.ohsel.model.term.ActivityKind;
import org.ohsel.model.term.AssessmentKind;
import org.ohsel.model.term.Progress;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.plan.ValueCheck;

/**
 * The planning process of document 002, in force from 2018/2019: an equality impact assessment, a quality impact assessment
 * and an engagement log, begun at the start of planning, complete before the decision and attached when it is submitted.
 * It is NHS Bexley CCG's; a commissioner with another process switches these rules off.
 */
final class AssessmentRules {

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

    private static final String THREE = """
            "assessments": [{"kind": "equality-impact-assessment"}, {"kind": "quality-impact-assessment"},
                             {"kind": "engagement-log"}]
            """;

    private static final ValueCheck<CommissioningActivity> THREE_FORMS = new ValueCheck<>(
            rule("OHSEL-ASSESS-001", Severity.WARNING)
                    .title("An assessment that the planning process asks for is missing")
                    .rationale("From 2018/2019 each of these activities needs an equality impact assessment, a quality"
                            + " impact assessment and an engagement log, so that nobody is overlooked by chance.")
                    .addSources("002:48-54")
                    .message("planned from {began} on, it lacks {missing}")
                    .advice("Add to assessments: {missing}; with the progress planned if there is none yet.")
                    .validExample(Examples.activity("project", "\"planningBegan\": \"2018-06\", " + THREE))
                    .invalidExample(Examples.activity("project", """
                            "planningBegan": "2018-06", "assessments": [{"kind": "equality-impact-assessment"}]
                            """))
                    .build(),
            CommissioningActivity.class,
            (activity, reporter) -> {
                if (activity.kind() != null
                        && ACTIVITIES.contains(activity.kind())
                        && Duty.certainlyWithin(activity.planningBegan(), PROCESS)) {
                    List<String> missing = Duty.missing(activity, FORMS);
                    if (!missing.isEmpty()) {
                        reporter.report(
                                "/assessments",
                                Map.of("began", String.valueOf(activity.planningBegan()), "missing", missing));
                    }
                }
            });

    private static final ValueCheck<CommissioningActivity> BEGUN_WITH_PLANNING = new ValueCheck<>(
            rule("OHSEL-ASSESS-002", Severity.WARNING)
                    .title("An assessment was begun after planning began")
                    .rationale(
                            "The forms are for the start of planning: what they find is to shape whom to engage and how.")
                    .addSources("002:56")
                    .message("the {kind} was begun {begun}, and planning began {began}")
                    .advice("Correct the date; if the form was late, say so in a statement and suppress this finding.")
                    .validExample(Examples.activity("business-case", """
                            "planningBegan": "2018-06",
                             "assessments": [{"kind": "equality-impact-assessment", "begun": "2018-06"}]
                            """))
                    .invalidExample(Examples.activity("business-case", """
                            "planningBegan": "2018-06",
                             "assessments": [{"kind": "equality-impact-assessment", "begun": "2018-11"}]
                            """))
                    .build(),
            CommissioningActivity.class,
            (activity, reporter) -> Duty.forEachAssessment(activity, (assessment, pointer) -> {
                // One that ends before it begins has another rule against it: its beginning is not known.
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
            }));

    private static final ValueCheck<Assessment> BEGUN_BEFORE_COMPLETED = new ValueCheck<>(
            rule("OHSEL-ASSESS-003", Severity.ERROR)
                    .title("An assessment was completed before it was begun")
                    .rationale("One of the two dates is wrong, and nothing can be said of its place in the process.")
                    .addSources("002:56")
                    .message("it was completed {completed}, before it was begun, {begun}")
                    .advice("Swap the two dates, or correct one of them.")
                    .validExample(Examples.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment", "begun": "2018-06", "completed": "2018-11"}]
                            """))
                    .invalidExample(Examples.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment", "begun": "2018-06", "completed": "2018-01"}]
                            """))
                    .build(),
            Assessment.class,
            (assessment, reporter) -> {
                Order order = Order.of(assessment.begun(), assessment.completed());
                if (order != Order.KEPT) {
                    order.report(
                            reporter,
                            "/completed",
                            Order.dates("begun", assessment.begun(), "completed", assessment.completed()));
                }
            });

    private static final ValueCheck<CommissioningActivity> COMPLETE_BEFORE_DECISION = new ValueCheck<>(
            rule("OHSEL-ASSESS-004", Severity.ERROR)
                    .title("An assessment came after the decision")
                    .rationale(
                            "An assessment of what a decision does to people is there to be weighed before it is taken.")
                    .addSources("002:56", "Equality Act 2010, s.149")
                    .message("the {kind} was completed {completed}, after the decision of {decided}")
                    .advice("Correct one of the dates; if it was late, the decision needs to be looked at again.")
                    .validExample(Examples.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment", "completed": "2018-06"},
                                            {"kind": "equality-impact-assessment", "completed": "2018-06"}],
                             "decision": {"text": "Agreed.", "outcome": "approved", "date": "2018-09"}
                            """))
                    .invalidExample(Examples.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment", "completed": "2018-06"},
                                            {"kind": "equality-impact-assessment", "completed": "2018-11"}],
                             "decision": {"text": "Agreed.", "outcome": "approved", "date": "2018-09"}
                            """))
                    .build(),
            CommissioningActivity.class,
            (activity, reporter) -> Duty.forEachAssessment(activity, (assessment, pointer) -> {
                Order order = Order.of(assessment.completed(), Duty.decided(activity));
                if (order != Order.KEPT) {
                    order.report(
                            reporter,
                            pointer + "/completed",
                            Map.of(
                                    "kind", assessment.kind().code(),
                                    "completed", String.valueOf(assessment.completed()),
                                    "decided", String.valueOf(Duty.decided(activity))));
                }
            }));

    private static final ValueCheck<CommissioningActivity> DONE_WHEN_DECIDED = new ValueCheck<>(
            rule("OHSEL-ASSESS-005", Severity.ERROR)
                    .title("An activity was approved and one of its assessments is not done")
                    .rationale("The forms have to be complete before a commissioning decision is taken.")
                    .addSources("002:56")
                    .message("the {kind} is {progress}, and the activity was approved")
                    .advice("Correct the progress, or the decision.")
                    .validExample(Examples.activity("policy-development", """
                            "assessments": [{"kind": "equality-impact-assessment", "progress": "in-progress"}]
                            """))
                    .invalidExample(Examples.activity("policy-development", """
                            "assessments": [{"kind": "equality-impact-assessment", "progress": "in-progress"}],
                             "decision": {"text": "Agreed.", "outcome": "approved"}
                            """))
                    .build(),
            CommissioningActivity.class,
            (activity, reporter) -> {
                if (Duty.isApproved(activity)) {
                    Duty.forEachAssessment(activity, (assessment, pointer) -> {
                        @Nullable Progress progress = assessment.progress();
                        if (progress != null && progress != Progress.DONE && assessment.completed() == null) {
                            reporter.report(
                                    pointer + "/progress",
                                    Map.of("kind", assessment.kind().code(), "progress", progress.code()));
                        }
                    });
                }
            });

    private static final ValueCheck<CommissioningActivity> BUSINESS_CASE_ASSESSED = new ValueCheck<>(
            rule("OHSEL-ASSESS-006", Severity.ERROR)
                    .title("A business case was approved without an assessment that it needs")
                    .rationale(
                            "A business case that passes the committee's sign-off has an equality and a quality impact"
                                    + " assessment, as those for respiratory management and minor eye conditions had.")
                    .addSources("002:61-64")
                    .message("the approved business case lacks {missing}")
                    .advice("Add to assessments: {missing}.")
                    .validExample(Examples.activity("business-case", """
                            "assessments": [{"kind": "equality-impact-assessment"}, {"kind": "quality-impact-assessment"}],
                             "decision": {"text": "Agreed.", "outcome": "approved"}
                            """))
                    .invalidExample(Examples.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment"}],
                             "decision": {"text": "Agreed.", "outcome": "approved"}
                            """))
                    .build(),
            CommissioningActivity.class,
            (activity, reporter) -> {
                if (ActivityKind.BUSINESS_CASE.equals(activity.kind()) && Duty.isApproved(activity)) {
                    List<String> missing = Duty.missing(
                            activity,
                            List.of(
                                    AssessmentKind.EQUALITY_IMPACT_ASSESSMENT,
                                    AssessmentKind.QUALITY_IMPACT_ASSESSMENT));
                    if (!missing.isEmpty()) {
                        reporter.report("/assessments", Map.of("missing", missing));
                    }
                }
            });

    private static final ValueCheck<CommissioningActivity> IMPACTED_ARE_ENGAGED = new ValueCheck<>(
            rule("OHSEL-ASSESS-010", Severity.WARNING)
                    .title("A group that is impacted is met by no engagement")
                    .rationale("The groups that the assessment finds impacted determine whom to engage and how.")
                    .addSources("002:56", "003:101")
                    .message("{group} is impacted, and no engagement with it is recorded")
                    .advice(
                            "Name the methods or the events by which it is engaged, or the group where people were involved.")
                    .validExample(Examples.activity("business-case", """
                            "assessments": [{"kind": "equality-impact-assessment",
                               "impactedGroups": [{"group": "carers", "methods": ["patient-group"]}]}]
                            """))
                    .invalidExample(Examples.activity("business-case", """
                            "assessments": [{"kind": "equality-impact-assessment",
                               "impactedGroups": [{"group": "carers"}]}]
                            """))
                    .build(),
            CommissioningActivity.class,
            (activity, reporter) -> Duty.forEachAssessment(activity, (assessment, pointer) -> {
                for (int i = 0; i < assessment.impactedGroups().size(); i++) {
                    @Nullable
                    ImpactedGroup impacted = assessment.impactedGroups().get(i);
                    if (impacted != null && !isEngaged(impacted, activity)) {
                        reporter.report(pointer + "/impactedGroups/" + i, Map.of("group", name(impacted)));
                    }
                }
            }));

    private AssessmentRules() {}

    static List<Rule> all() {
        return List.of(
                THREE_FORMS,
                BEGUN_WITH_PLANNING,
                BEGUN_BEFORE_COMPLETED,
                COMPLETE_BEFORE_DECISION,
                DONE_WHEN_DECIDED,
                BUSINESS_CASE_ASSESSED,
                SubmissionRules.ATTACHED_AT_SUBMISSION,
                SubmissionRules.ATTACHED_EXISTS,
                SubmissionRules.COMPLETE_WHEN_SUBMITTED,
                IMPACTED_ARE_ENGAGED);
    }

    private static RuleInfoBuilder rule(String id, Severity severity) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.DUTIES);
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
                : "a group by " + impacted.characteristic().code();
    }
}

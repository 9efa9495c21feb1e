// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.planning.Assessment;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Submission;
import org.ohsel.model.term.AssessmentKind;
import org.ohsel.rules.Pack;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.plan.ValueCheck;

/** What of the planning process of document 002, see {@link AssessmentRules}, concerns the submission to a committee. */
final class SubmissionRules {

    static final ValueCheck<CommissioningActivity> ATTACHED_AT_SUBMISSION = new ValueCheck<>(
            rule("OHSEL-ASSESS-007", Severity.WARNING)
                    .title("An assessment was not attached when the activity was submitted")
                    .rationale("A committee that does not have the form before it cannot weigh what it says.")
                    .addSources("002:59")
                    .message("the submission does not have attached: {missing}")
                    .advice("Add to attached: {missing}; or suppress this finding with the reason.")
                    .validExample(Examples.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment"}],
                             "submissions": [{"attached": ["quality-impact-assessment"]}]
                            """))
                    .invalidExample(Examples.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment"}],
                             "submissions": [{"date": "2018-09"}]
                            """))
                    .build(),
            CommissioningActivity.class,
            (activity, reporter) -> {
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
            });

    static final ValueCheck<CommissioningActivity> ATTACHED_EXISTS = new ValueCheck<>(
            rule("OHSEL-ASSESS-008", Severity.WARNING)
                    .title("A submission has an assessment attached that the activity does not have")
                    .rationale("When it was begun and completed, and what it found, is nowhere recorded.")
                    .addSources("002:56-59")
                    .message("{kind} is attached, and the activity has none")
                    .advice("Add it to the assessments of the activity.")
                    .validExample(Examples.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment"}],
                             "submissions": [{"attached": ["quality-impact-assessment"]}]
                            """))
                    .invalidExample(Examples.activity("business-case", """
                            "submissions": [{"attached": ["quality-impact-assessment"]}]
                            """))
                    .build(),
            CommissioningActivity.class,
            (activity, reporter) -> {
                for (int i = 0; i < activity.submissions().size(); i++) {
                    @Nullable Submission submission = activity.submissions().get(i);
                    List<AssessmentKind> attached = submission == null ? List.of() : submission.attached();
                    for (int j = 0; j < attached.size(); j++) {
                        @Nullable AssessmentKind kind = attached.get(j);
                        if (kind != null && kinds(activity).noneMatch(kind::equals)) {
                            reporter.report(
                                    "/submissions/" + i + "/attached/" + j,
                                    Map.of("kind", String.valueOf(kind.code())));
                        }
                    }
                }
            });

    static final ValueCheck<CommissioningActivity> COMPLETE_WHEN_SUBMITTED = new ValueCheck<>(
            rule("OHSEL-ASSESS-009", Severity.ERROR)
                    .title("An assessment was completed after it was submitted")
                    .rationale("The committee saw another text than the one that is kept.")
                    .addSources("002:56-59")
                    .message("the {kind} was completed {completed}, after the submission of {submitted}")
                    .advice("Correct one of the dates, or record the later submission as well.")
                    .validExample(Examples.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment", "completed": "2018-06"}],
                             "submissions": [{"attached": ["quality-impact-assessment"], "date": "2018-09"}]
                            """))
                    .invalidExample(Examples.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment", "completed": "2018-11"}],
                             "submissions": [{"attached": ["quality-impact-assessment"], "date": "2018-09"}]
                            """))
                    .build(),
            CommissioningActivity.class,
            (activity, reporter) -> Duty.forEachAssessment(activity, (assessment, pointer) -> {
                // What came after the decision as well is reported as that.
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
                                            "completed", String.valueOf(assessment.completed()),
                                            "submitted", String.valueOf(submission.date())));
                            return;
                        }
                    }
                }
            }));

    private SubmissionRules() {}

    private static RuleInfoBuilder rule(String id, Severity severity) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.DUTIES);
    }

    private static Stream<AssessmentKind> kinds(CommissioningActivity activity) {
        return Duty.assessments(activity).stream().map(Assessment::kind).distinct();
    }
}

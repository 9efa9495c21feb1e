// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.ohsel.rules.standard.support.ExampleJson.fill;

import org.ohsel.model.planning.Assessment;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.standard.support.AssessChecks;
import org.ohsel.rules.standard.support.ExampleJson;

/**
 * Assessments of how an activity affects people. Most rules hold for any commissioner: what is assessed is assessed
 * before the decision. The others are the planning process of document 002, that of NHS Bexley CCG from 2018/2019: an
 * equality impact assessment, a quality impact assessment and an engagement log, begun at the start of planning and
 * attached when it is submitted. They are a pack of their own.
 */
final class AssessRules {

    static final Family FAMILY = new Family("OHSEL-ASSESS");

    private static final String THREE = """
            "assessments": [{"kind": "equality-impact-assessment"}, {"kind": "quality-impact-assessment"},
                             {"kind": "engagement-log"}]
            """;

    static final Rule THREE_FORMS = FAMILY.onValues(
            rule("OHSEL-ASSESS-001", Severity.WARNING)
                    .pack(Pack.BEXLEY_PROCESS)
                    .inForce(AssessChecks.PROCESS)
                    .title("An assessment required by the planning process is missing")
                    .rationale(
                            "NHS Bexley CCG's process asks, from 2018/2019, for an equality impact assessment, a quality"
                                    + " impact assessment and an engagement log for each of these activities that affects"
                                    + " patients and the public. A more comprehensive assessment counts for those that it"
                                    + " includes.")
                    .addSources("002:48-54")
                    .message("missing: {missing} (planning began: {began})")
                    .advice("Add to assessments: {missing}; if work on one has not started, give it the progress"
                            + " planned.")
                    .validExample(ExampleJson.activity("project", "\"planningBegan\": \"2018-06\", " + THREE))
                    .invalidExample(ExampleJson.activity("project", """
                            "planningBegan": "2018-06", "assessments": [{"kind": "equality-impact-assessment"}]
                            """))
                    .nearMissExample(ExampleJson.activity("project", """
                            "planningBegan": "2018-03-31", "assessments": [{"kind": "equality-impact-assessment"}]
                            """))
                    .build(),
            CommissioningActivity.class,
            AssessChecks::threeForms);

    static final Rule BEGUN_WITH_PLANNING = FAMILY.onValues(
            rule("OHSEL-ASSESS-002", Severity.WARNING)
                    .pack(Pack.BEXLEY_PROCESS)
                    .inForce(AssessChecks.PROCESS)
                    .title("An assessment was begun after planning began")
                    .rationale("The forms belong at the start of planning: their findings decide which people to engage"
                            + " and how. A few days make no difference; a form begun after the people were engaged or"
                            + " the decision taken comes too late for what it should inform.")
                    .addSources("002:56")
                    .message("the {kind} was begun ({begun}) after {informed} ({date}), which it should have informed")
                    .advice("Correct one of the dates; if the form really was late, say so in a statement and suppress"
                            + " this finding.")
                    .validExample(ExampleJson.activity("business-case", """
                            "planningBegan": "2018-06",
                             "assessments": [{"kind": "equality-impact-assessment", "begun": "2018-07"}],
                             "triggers": ["planning"],
                             "involvements": [{"trigger": "planning", "manner": "informed", "date": "2018-09"}]
                            """))
                    .invalidExample(ExampleJson.activity("business-case", """
                            "planningBegan": "2018-06",
                             "assessments": [{"kind": "equality-impact-assessment", "begun": "2018-11"}],
                             "triggers": ["planning"],
                             "involvements": [{"trigger": "planning", "manner": "informed", "date": "2018-09"}]
                            """))
                    .nearMissExample(ExampleJson.activity("business-case", """
                            "planningBegan": "2018-06-01",
                             "assessments": [{"kind": "equality-impact-assessment", "begun": "2018-06-14"}],
                             "triggers": ["planning"],
                             "involvements": [{"trigger": "planning", "manner": "informed", "date": "2018-09"}]
                            """))
                    .build(),
            CommissioningActivity.class,
            AssessChecks::begunWithPlanning);

    static final Rule BEGUN_BEFORE_COMPLETED = FAMILY.onValues(
            rule("OHSEL-ASSESS-003", Severity.ERROR)
                    .title("An assessment was completed before it was begun")
                    .rationale("One of the two dates is wrong, so it is not clear when in the process the assessment"
                            + " was made.")
                    .addSources("002:56")
                    .message("the completion date ({completed}) is before the start date ({begun})")
                    .advice("Swap the two dates, or correct one of them.")
                    .validExample(ExampleJson.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment", "begun": "2018-06", "completed": "2018-11"}]
                            """))
                    .invalidExample(ExampleJson.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment", "begun": "2018-06", "completed": "2018-01"}]
                            """))
                    .nearMissExample(ExampleJson.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment", "begun": "2018-06-14", "completed": "2018-06"}]
                            """))
                    .build(),
            Assessment.class,
            AssessChecks::begunBeforeCompleted);

    static final Rule COMPLETE_BEFORE_DECISION = FAMILY.onValues(
            rule("OHSEL-ASSESS-004", Severity.ERROR)
                    .title("An assessment was completed after the decision")
                    .rationale(
                            "Due regard to equality has to be paid before a decision is taken, not afterwards, so an equality"
                                    + " impact assessment that was completed later cannot show it. No law asks for a quality impact"
                                    + " assessment: one that was completed later is a warning. An engagement log may well be"
                                    + " closed after the decision.")
                    .addSources("Equality Act 2010, s.149(1)", "002:56")
                    .message("the {kind} was completed ({completed}) after the decision was taken ({decided})")
                    .advice("Correct one of the dates; if the assessment really was late, the decision needs to be"
                            + " reviewed.")
                    .validExample(ExampleJson.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment", "completed": "2018-06"},
                                            {"kind": "equality-impact-assessment", "completed": "2018-06"}],
                             "decision": {"text": "Agreed.", "outcome": "approved", "date": "2018-09"}
                            """))
                    .invalidExample(ExampleJson.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment", "completed": "2018-06"},
                                            {"kind": "equality-impact-assessment", "completed": "2018-11"}],
                             "decision": {"text": "Agreed.", "outcome": "approved", "date": "2018-09"}
                            """))
                    .nearMissExample(ExampleJson.activity("business-case", """
                            "assessments": [{"kind": "engagement-log", "completed": "2018-11"}],
                             "decision": {"text": "Agreed.", "outcome": "approved", "date": "2018-09"}
                            """))
                    .build(),
            CommissioningActivity.class,
            AssessChecks::completeBeforeDecision);

    static final Rule DONE_WHEN_DECIDED = FAMILY.onValues(
            rule("OHSEL-ASSESS-005", Severity.WARNING)
                    .title("An activity was approved before one of its assessments was done")
                    .rationale(
                            "Document 002 asks for the forms before decisions that may affect the range of services or how they"
                                    + " are delivered; in general it is an inference that what is still being assessed was not"
                                    + " weighed.")
                    .addSources("002:56")
                    .message("the activity was approved, but the progress of the {kind} is {progress}")
                    .advice("Correct the progress, or the decision.")
                    .validExample(ExampleJson.activity("policy-development", """
                            "assessments": [{"kind": "equality-impact-assessment", "progress": "in-progress"}]
                            """))
                    .invalidExample(ExampleJson.activity("policy-development", """
                            "assessments": [{"kind": "equality-impact-assessment", "progress": "in-progress"}],
                             "decision": {"text": "Agreed.", "outcome": "approved"}
                            """))
                    .nearMissExample(ExampleJson.activity("policy-development", """
                            "assessments": [{"kind": "equality-impact-assessment", "progress": "in-progress"}],
                             "decision": {"text": "Put off until it is assessed.", "outcome": "deferred"}
                            """))
                    .build(),
            CommissioningActivity.class,
            AssessChecks::doneWhenDecided);

    static final Rule BUSINESS_CASE_ASSESSED = FAMILY.onValues(
            rule("OHSEL-ASSESS-006", Severity.INFO)
                    .pack(Pack.BEXLEY_PROCESS)
                    .inForce(AssessChecks.PROCESS)
                    .title("A business case was approved without a required assessment")
                    .rationale(
                            "Document 002 names two business cases for which an equality and a quality impact assessment were"
                                    + " completed and approved. They are examples: nothing says that every business case"
                                    + " must have both.")
                    .addSources("002:61-64")
                    .message("the approved business case has no {missing}")
                    .advice("Add to assessments: {missing}.")
                    .validExample(ExampleJson.activity("business-case", """
                            "planningBegan": "2018-06",
                             "assessments": [{"kind": "equality-impact-assessment"}, {"kind": "quality-impact-assessment"}],
                             "decision": {"text": "Agreed.", "outcome": "approved", "date": "2018-09"}
                            """))
                    .invalidExample(ExampleJson.activity("business-case", """
                            "planningBegan": "2018-06",
                             "assessments": [{"kind": "quality-impact-assessment"}],
                             "decision": {"text": "Agreed.", "outcome": "approved", "date": "2018-09"}
                            """))
                    .nearMissExample(ExampleJson.activity("business-case", """
                            "planningBegan": "2018-02", "assessments": [{"kind": "quality-impact-assessment"}],
                             "decision": {"text": "Agreed.", "outcome": "approved", "date": "2018-03"}
                            """))
                    .build(),
            CommissioningActivity.class,
            AssessChecks::businessCaseAssessed);

    static final Rule ATTACHED_AT_SUBMISSION = FAMILY.onValues(
            rule("OHSEL-ASSESS-007", Severity.WARNING)
                    .pack(Pack.BEXLEY_PROCESS)
                    .inForce(AssessChecks.PROCESS)
                    .title("An assessment was not attached when the activity was submitted")
                    .rationale("A committee cannot weigh a form that it was not given.")
                    .addSources("002:59")
                    .message("not attached to the submission: {missing}")
                    .advice("Add to attached: {missing}; or suppress this finding with the reason.")
                    .validExample(ExampleJson.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment"}],
                             "submissions": [{"attached": ["quality-impact-assessment"]}]
                            """))
                    .invalidExample(ExampleJson.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment"}],
                             "submissions": [{"date": "2018-09"}]
                            """))
                    .nearMissExample(ExampleJson.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment"}],
                             "submissions": [{"date": "2017-09"}]
                            """))
                    .build(),
            CommissioningActivity.class,
            AssessChecks::attachedAtSubmission);

    static final Rule ATTACHED_EXISTS = FAMILY.onValues(
            rule("OHSEL-ASSESS-008", Severity.WARNING)
                    .title("A submission has an assessment attached that the activity does not have")
                    .rationale("Nothing records when it was begun and completed, or what it found.")
                    .addSources("002:56-59")
                    .message("{kind} is attached, but the activity does not have one")
                    .advice("Add it to the assessments of the activity.")
                    .validExample(ExampleJson.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment"}],
                             "submissions": [{"attached": ["quality-impact-assessment"]}]
                            """))
                    .invalidExample(ExampleJson.activity("business-case", """
                            "submissions": [{"attached": ["quality-impact-assessment"]}]
                            """))
                    .nearMissExample(ExampleJson.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment"}], "submissions": [{"date": "2017-09"}]
                            """))
                    .build(),
            CommissioningActivity.class,
            AssessChecks::attachedExists);

    static final Rule COMPLETE_WHEN_SUBMITTED = FAMILY.onValues(
            rule("OHSEL-ASSESS-009", Severity.WARNING)
                    .title("An assessment was completed after it was submitted")
                    .rationale(
                            "What was attached cannot have been the completed version: that the committee did not see that"
                                    + " one is an inference, and wrong if it was given it in another way.")
                    .addSources("002:56-59")
                    .message("the {kind} was completed ({completed}) after the submission ({submitted})")
                    .advice("Correct one of the dates; if it was submitted again, record the later submission with"
                            + " this assessment attached.")
                    .validExample(ExampleJson.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment", "completed": "2018-06"}],
                             "submissions": [{"attached": ["quality-impact-assessment"], "date": "2018-09"}]
                            """))
                    .invalidExample(ExampleJson.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment", "completed": "2018-11"}],
                             "submissions": [{"attached": ["quality-impact-assessment"], "date": "2018-09"}]
                            """))
                    .nearMissExample(ExampleJson.activity("business-case", """
                            "assessments": [{"kind": "quality-impact-assessment", "completed": "2018-11"}],
                             "submissions": [{"attached": ["quality-impact-assessment"], "date": "2018-09"},
                                             {"attached": ["quality-impact-assessment"], "date": "2018-12"}]
                            """))
                    .build(),
            CommissioningActivity.class,
            AssessChecks::completeWhenSubmitted);

    static final Rule IMPACTED_ARE_ENGAGED = FAMILY.onValues(
            rule("OHSEL-ASSESS-010", Severity.WARNING)
                    .title("No engagement with an affected group is recorded")
                    .rationale(
                            "The groups that the assessment finds to be affected determine whom to engage and how. An"
                                    + " impact that is positive or neutral asks for nobody to be engaged.")
                    .addSources("002:56", "003:101")
                    .message("no engagement with {group} is recorded, although it is affected")
                    .advice(
                            "If the impact is positive or neutral, say so in direction. Otherwise name the methods or events by which the group is engaged, or add it to an involvement or a"
                                    + " consultation.")
                    .validExample(ExampleJson.activity("business-case", """
                            "assessments": [{"kind": "equality-impact-assessment",
                               "impactedGroups": [{"group": "carers", "methods": ["patient-group"]}]}]
                            """))
                    .invalidExample(ExampleJson.activity("business-case", """
                            "assessments": [{"kind": "equality-impact-assessment",
                               "impactedGroups": [{"group": "carers"}]}]
                            """))
                    .nearMissExample(ExampleJson.activity("business-case", """
                            "assessments": [{"kind": "equality-impact-assessment",
                               "impactedGroups": [{"group": "carers", "impact": "More respite.", "direction": "positive"}]}]
                            """))
                    .build(),
            CommissioningActivity.class,
            AssessChecks::impactedAreEngaged);

    static final Rule APPROVED_WHEN_COMPLETED = FAMILY.onValues(
            rule("OHSEL-ASSESS-011", Severity.WARNING)
                    .title("An assessment was approved before it was completed")
                    .rationale(
                            "Whoever approves an assessment vouches for what it says. What is written afterwards nobody has"
                                    + " approved; an earlier version may have been, so this is a warning.")
                    .addSources("002:56-59")
                    .message("it was approved ({approved}) before it was completed ({completed})")
                    .advice(
                            "Correct one of the dates; if an earlier version was approved, add it as an assessment of its own.")
                    .validExample(approved("approved", "2016-05-20"))
                    .invalidExample(approved("approved", "2016-04-20"))
                    .nearMissExample(approved("deferred", "2016-04-20"))
                    .build(),
            Assessment.class,
            AssessChecks::approvedWhenCompleted);

    private AssessRules() {}

    /** An assessment of quality, completed on 18 May 2016, with what was decided on it. */
    private static String approved(String outcome, String date) {
        return ExampleJson.activity("business-case", fill("""
                "assessments": [{"kind": "quality-impact-assessment", "completed": "2016-05-18",
                   "approvals": [{"text": "The assessment.", "outcome": "%s", "date": "%s"}]}]
                """, outcome, date));
    }

    private static RuleInfoBuilder rule(String id, Severity severity) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.DUTIES);
    }
}

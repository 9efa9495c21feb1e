// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.example;

import java.math.BigDecimal;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.Assessment;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Consultation;
import org.ohsel.model.planning.Criterion;
import org.ohsel.model.planning.DueRegard;
import org.ohsel.model.planning.ImpactedGroup;
import org.ohsel.model.planning.Intervention;
import org.ohsel.model.planning.Involvement;
import org.ohsel.model.planning.Option;
import org.ohsel.model.planning.Risk;
import org.ohsel.model.planning.Score;
import org.ohsel.model.planning.ScrutinyView;
import org.ohsel.model.planning.StageRecord;
import org.ohsel.model.planning.Submission;
import org.ohsel.model.planning.TestResult;
import org.ohsel.model.planning.Urgency;
import org.ohsel.model.term.ActivityKind;
import org.ohsel.model.term.AssessmentKind;
import org.ohsel.model.term.BedClosureCondition;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.ConsultationStatus;
import org.ohsel.model.term.CriterionKind;
import org.ohsel.model.term.EngagementMethod;
import org.ohsel.model.term.EqualityDutyLimb;
import org.ohsel.model.term.ImpactDirection;
import org.ohsel.model.term.InterventionKind;
import org.ohsel.model.term.InvolvementManner;
import org.ohsel.model.term.InvolvementTrigger;
import org.ohsel.model.term.OptionStatus;
import org.ohsel.model.term.PlanningStage;
import org.ohsel.model.term.Progress;
import org.ohsel.model.term.ProtectedCharacteristic;
import org.ohsel.model.term.ReferralGround;
import org.ohsel.model.term.ServiceChangeTest;
import org.ohsel.model.term.ServiceImpact;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.Workstream;

/** Examples of what planning requires: a proposal for change that complies with every rule. */
final class ExamplePlanning {

    private static final BodyRef COMMITTEE = new BodyRef("committee-in-common");

    private ExamplePlanning() {}

    static DueRegard dueRegard() {
        return DueRegard.builder()
                .limb(EqualityDutyLimb.ADVANCE_EQUALITY)
                .addCharacteristics(ProtectedCharacteristic.AGE, ProtectedCharacteristic.DISABILITY)
                .text("Appointments are offered nearer to home.")
                .addSource(ExampleParts.source())
                .build();
    }

    static Risk risk() {
        return Risk.builder().likelihood(4).consequence(3).score(12).build();
    }

    static ImpactedGroup impactedGroup() {
        return ImpactedGroup.builder()
                .group(StakeholderGroup.CARERS)
                .characteristic(ProtectedCharacteristic.AGE)
                .impact("Those who go with older patients travel further.")
                .direction(ImpactDirection.NEGATIVE)
                .risk(risk())
                .addMitigation(ExampleParts.commitment().withId(null))
                .residualRisk(risk().withLikelihood(2).withScore(6))
                .addMethod(EngagementMethod.FACILITATED_TABLE_DISCUSSION)
                .addEngagedAt("example-event")
                .addSource(ExampleParts.source())
                .build();
    }

    static Assessment assessment() {
        return Assessment.builder()
                .kind(AssessmentKind.EQUALITY_IMPACT_ASSESSMENT)
                .progress(Progress.DONE)
                .begun(PartialDate.of(2019, 1, 7))
                .completed(PartialDate.of(2019, 2, 15))
                .addAllCharacteristics(ProtectedCharacteristic.values())
                .addImpactedGroup(impactedGroup())
                .addDueRegard(
                        dueRegard(),
                        dueRegard().withLimb(EqualityDutyLimb.ELIMINATE_DISCRIMINATION),
                        dueRegard().withLimb(EqualityDutyLimb.FOSTER_GOOD_RELATIONS))
                .text("Older people and those who care for them are affected most.")
                .document("example-update")
                .version("2.0")
                .addApproval(ExampleParts.decision()
                        .withBody(BodyRef.BEXLEY_CCG)
                        .withDate(PartialDate.of(2019, 2, 18))
                        .withOptions())
                .addSource(ExampleParts.source())
                .build();
    }

    static Involvement involvement() {
        return Involvement.builder()
                .trigger(InvolvementTrigger.PROPOSAL_FOR_CHANGE)
                .manner(InvolvementManner.CONSULTED)
                .addGroup(StakeholderGroup.PUBLIC)
                .date(PartialDate.parse("2019-03-01/2019-05-31"))
                .addEvent("example-event")
                .addSource(ExampleParts.source())
                .build();
    }

    static Consultation consultation() {
        return Consultation.builder()
                .title("Respiratory care closer to home: have your say")
                .status(ConsultationStatus.CONCLUDED)
                .opens(PartialDate.of(2019, 3, 1))
                .closes(PartialDate.of(2019, 5, 31))
                .commentsBy(PartialDate.of(2019, 5, 31))
                .decisionExpected(PartialDate.parse("2019-07"))
                .feedbackPublished(PartialDate.of(2019, 6, 21))
                .outcomePublished(PartialDate.of(2019, 7, 8))
                .addMethod(EngagementMethod.QUESTION_AND_ANSWER_SESSION)
                .addGroup(StakeholderGroup.PUBLIC)
                .addBody(new BodyRef("ohsel-joint-health-overview-and-scrutiny-committee"))
                .addOptions("Option 1", "Option 2")
                .addEvent("example-event")
                .addDocument("example-update")
                .addReport("example-update")
                .address("https://example.org/respiratory-care")
                .addResult(ExampleResults.whole())
                .addSource(ExampleParts.source())
                .build();
    }

    static Option option() {
        return Option.builder()
                .label("Option 2")
                .text("A clinic in each borough, and the specialists at one hospital.")
                .status(OptionStatus.PREFERRED)
                .date(PartialDate.of(2019, 2, 4))
                .reason("It scores highest on travel.")
                .addBody(new BodyRef("guys-hospital"))
                .addScore(score())
                .addSource(ExampleParts.source())
                .build();
    }

    static Score score() {
        return Score.builder()
                .criterion("Travel")
                .value(new BigDecimal("4"))
                .met(true)
                .by(ExampleParts.contributor())
                .addSource(ExampleParts.source())
                .build();
    }

    static Criterion criterion() {
        return Criterion.builder()
                .label("Travel")
                .text("How far patients travel, by bus.")
                .kind(CriterionKind.SCORED)
                .weight(new BigDecimal("100"))
                .addSource(ExampleParts.source())
                .build();
    }

    static ScrutinyView scrutinyView() {
        return ScrutinyView.builder()
                .body("E09000004")
                .substantial(true)
                .date(PartialDate.of(2019, 2, 11))
                .reason("A third of the patients would go elsewhere.")
                .addSource(ExampleParts.source())
                .build();
    }

    static Submission submission() {
        return Submission.builder()
                .body(COMMITTEE)
                .date(PartialDate.of(2019, 7, 1))
                .addAttached(
                        AssessmentKind.EQUALITY_IMPACT_ASSESSMENT,
                        AssessmentKind.QUALITY_IMPACT_ASSESSMENT,
                        AssessmentKind.ENGAGEMENT_LOG)
                .decision(ExampleParts.decision().withBody(COMMITTEE).withDate(PartialDate.of(2019, 7, 1)))
                .addSource(ExampleParts.source())
                .build();
    }

    static StageRecord stageRecord() {
        return StageRecord.builder()
                .stage(PlanningStage.PLANNING)
                .date(PartialDate.parse("2019-01-07/2019-02"))
                .text("Patients helped to say what the service should do.")
                .addSource(ExampleParts.source())
                .build();
    }

    static TestResult testResult() {
        return TestResult.builder()
                .test(ServiceChangeTest.BED_CLOSURE)
                .met(true)
                .addCondition(BedClosureCondition.ALTERNATIVE_PROVISION)
                .text("The beds are not needed where care is given at home.")
                .addSource(ExampleParts.source())
                .build();
    }

    static Urgency urgency() {
        return Urgency.builder()
                .reason("The ward was not safe, so part of it closed before the consultation began.")
                .date(PartialDate.parse("2019-02-20"))
                .addSource(ExampleParts.source())
                .build();
    }

    static Intervention intervention() {
        return Intervention.builder()
                .kind(InterventionKind.REFERRED)
                .body("718")
                .date(PartialDate.of(2019, 6, 14))
                .text("The council asked that the service be kept until travel had been looked at.")
                .addGround(ReferralGround.NOT_IN_THE_INTERESTS_OF_THE_HEALTH_SERVICE)
                .addSource(ExampleParts.source())
                .build();
    }

    static CommissioningActivity commissioningActivity() {
        return CommissioningActivity.builder()
                .id("example-activity")
                .kind(ActivityKind.SERVICE_CHANGE_PROPOSAL)
                .title("Respiratory care closer to home")
                .addCommissioner(BodyRef.BEXLEY_CCG)
                .addBorough(Borough.BEXLEY)
                .addWorkstream(Workstream.LONG_TERM_CONDITIONS)
                .planningBegan(PartialDate.of(2019, 1, 7))
                .addStage(stageRecord())
                .addTrigger(InvolvementTrigger.PROPOSAL_FOR_CHANGE)
                .addImpact(ServiceImpact.MANNER)
                .addInvolvement(involvement())
                .addAssessments(
                        assessment(),
                        assessment().withKind(AssessmentKind.QUALITY_IMPACT_ASSESSMENT),
                        assessment().withKind(AssessmentKind.ENGAGEMENT_LOG))
                .addOptions(option().withLabel("Option 1").withStatus(OptionStatus.SHORT_LISTED), option())
                .addCriterion(criterion())
                .addConsultation(consultation())
                .substantialVariation(true)
                .addScrutinyView(scrutinyView())
                .urgency(urgency())
                .addIntervention(intervention())
                .bedsClose(true)
                .addTests(
                        testResult(),
                        test(ServiceChangeTest.CLINICAL_COMMISSIONERS_SUPPORT),
                        test(ServiceChangeTest.PATIENT_AND_PUBLIC_ENGAGEMENT),
                        test(ServiceChangeTest.CLINICAL_EVIDENCE),
                        test(ServiceChangeTest.PATIENT_CHOICE))
                .addSubmission(submission())
                .decision(ExampleParts.decision().withBody(COMMITTEE).withDate(PartialDate.of(2019, 7, 1)))
                .addStatement(ExampleParts.statement())
                .addIdentifier(ExampleResults.identifier())
                .addSource(ExampleParts.source())
                .build();
    }

    private static TestResult test(ServiceChangeTest test) {
        return testResult().withTest(test).withConditions();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ohsel.rules.evidence.EvidenceAnswer.NO;
import static org.ohsel.rules.evidence.EvidenceAnswer.NOT_APPLICABLE;
import static org.ohsel.rules.evidence.EvidenceAnswer.NOT_RECORDED;
import static org.ohsel.rules.evidence.EvidenceAnswer.YES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.model.Decision;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.event.Event;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.planning.Assessment;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Consultation;
import org.ohsel.model.planning.DueRegard;
import org.ohsel.model.planning.Intervention;
import org.ohsel.model.planning.Involvement;
import org.ohsel.model.planning.Submission;
import org.ohsel.model.planning.TestResult;
import org.ohsel.model.planning.Urgency;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.ActivityKind;
import org.ohsel.model.term.AssessmentKind;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.DecisionOutcome;
import org.ohsel.model.term.EqualityDutyLimb;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.InterventionKind;
import org.ohsel.model.term.InvolvementManner;
import org.ohsel.model.term.InvolvementTrigger;
import org.ohsel.model.term.Progress;
import org.ohsel.model.term.ProtectedCharacteristic;
import org.ohsel.model.term.PublicationKind;
import org.ohsel.model.term.ServiceChangeTest;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.vocabulary.Vocabulary;

/** What each question is answered with, worked by hand from the law as the rules cite it. */
class EvidencePackTest {

    private static final CommissioningActivity ACTIVITY = CommissioningActivity.builder()
            .id("a")
            .kind(ActivityKind.PROJECT)
            .title("A project")
            .addCommissioner(BodyRef.BEXLEY_CCG)
            .addBorough(Borough.BEXLEY)
            .planningBegan(PartialDate.of(2019, 1, 7))
            .build();

    private static final CommissioningActivity DECIDED =
            ACTIVITY.withDecision(decision(DecisionOutcome.APPROVED, "2019-07-01"));

    private static Decision decision(DecisionOutcome outcome, @Nullable String date) {
        return Decision.builder()
                .text("Agreed.")
                .outcome(outcome)
                .date(date == null ? null : PartialDate.parse(date))
                .build();
    }

    private static EvidencePack pack(CommissioningActivity activity, EngagementRecord... others) {
        List<EngagementRecord> records = new ArrayList<>(List.of(activity));
        records.addAll(List.of(others));
        return EvidencePack.of(EngagementLog.of(records), "a");
    }

    private static EvidenceLine line(String id, EvidencePack pack) {
        return pack.sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void check(
            EvidenceAnswer expected, String id, CommissioningActivity activity, EngagementRecord... others) {
        EvidenceLine line = line(id, pack(activity, others));
        assertEquals(expected, line.answer(), line::toString);
        assertTrue(
                line.answer() == NOT_RECORDED
                        || line.answer() == NOT_APPLICABLE
                        || !line.shownBy().isEmpty(),
                line::toString);
    }

    private static Involvement involvement(@Nullable String date) {
        return Involvement.builder()
                .trigger(InvolvementTrigger.PLANNING)
                .manner(InvolvementManner.INFORMED)
                .date(date == null ? null : PartialDate.parse(date))
                .build();
    }

    private static Consultation consultation(String opens, String closes) {
        return Consultation.builder()
                .opens(PartialDate.parse(opens))
                .closes(PartialDate.parse(closes))
                .addGroup(StakeholderGroup.PUBLIC)
                .build();
    }

    private static Assessment assessment() {
        return Assessment.builder()
                .kind(AssessmentKind.EQUALITY_IMPACT_ASSESSMENT)
                .build();
    }

    /** Silence is neither a yes nor a no: nothing but the id, the kind and the title is recorded. */
    @Test
    void ofNothingNothingIsClaimed() {
        EvidencePack pack = pack(CommissioningActivity.builder()
                .id("a")
                .kind(ActivityKind.PROJECT)
                .title("A project")
                .build());
        assertEquals(0, pack.count(YES) + pack.count(NO), pack::toString);
        assertEquals(26, pack.count(NOT_RECORDED) + pack.count(NOT_APPLICABLE));
        assertTrue(pack.caveats().stream().anyMatch(caveat -> caveat.contains("it is not certain which law")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    07N, 2019-01-07, 'NHS Act 2006, s.14Z2(2)', 2013-04-01/2022-06-30
                    72Q, 2022-06-30, 'NHS Act 2006, s.14Z2(2)', 2013-04-01/2022-06-30
                    QKK, 2022-07-01, 'NHS Act 2006, s.14Z45(2)', 2022-07-01/..
                    nhs-england, 2019-01-07, 'NHS Act 2006, s.13Q(2)', 2013-04-01/..
                    RJ1, 2019-01-07, 'NHS Act 2006, s.242(1B)', 2009-01-01/..
                    """)
    void theDutyIsThatOfTheCommissionerOnTheDay(String body, String began, String law, String inForce) {
        EvidenceLine line = line(
                "involvement-considered",
                pack(ACTIVITY.withCommissioners(new BodyRef(body)).withPlanningBegan(PartialDate.parse(began))));
        assertEquals(law, line.law());
        assertEquals(PartialDate.parse(inForce), line.inForce());
        assertEquals(NOT_RECORDED, line.answer());
    }

    @Test
    void eachOfSeveralLawsHasItsPeriod() {
        EvidenceLine line = line(
                "involvement-considered",
                pack(ACTIVITY.withCommissioners(BodyRef.BEXLEY_CCG, new BodyRef("nhs-england"))));
        assertEquals(
                "NHS Act 2006, s.14Z2(2) (from 1 April 2013 to 30 June 2022); NHS Act 2006, s.13Q(2) (from 1 April 2013"
                        + " onwards)",
                line.law());
        assertEquals(null, line.inForce());
    }

    /** 718 is a council. A body that the vocabulary does not have is what the log says it is. */
    @Test
    void whomNoLawBindsOwesNothing() {
        check(NOT_APPLICABLE, "involvement-in-planning", ACTIVITY.withCommissioners(new BodyRef("718")));
        Body icb = Body.builder()
                .id("our-icb")
                .name("Our ICB")
                .kind(BodyKind.INTEGRATED_CARE_BOARD)
                .build();
        EvidencePack pack = pack(
                ACTIVITY.withCommissioners(new BodyRef("our-icb")).withPlanningBegan(PartialDate.of(2023, 5, 1)), icb);
        assertEquals(
                "NHS Act 2006, s.14Z45(2)",
                line("involvement-in-planning", pack).law());
    }

    @Test
    void involvementIsAnsweredTriggerByTrigger() {
        CommissioningActivity involved = ACTIVITY.withTriggers(InvolvementTrigger.PLANNING)
                .withInvolvements(involvement("2019-02").withEvents("e"));
        check(YES, "involvement-considered", involved);
        check(YES, "involvement-in-planning", involved);
        check(NOT_APPLICABLE, "involvement-in-proposals", involved);
        check(NOT_RECORDED, "involvement-in-planning", involved.withInvolvements());
        check(
                YES,
                "involvement-in-planning",
                involved.withInvolvements().withConsultations(consultation("2019-03-01", "2019-05-31")));
        check(NOT_RECORDED, "involvement-in-proposals", ACTIVITY);
        Event event = Event.builder()
                .id("e")
                .kind(EventKind.PUBLIC_EVENT)
                .addSource(Source.of("003", "93"))
                .build();
        assertEquals(
                List.of("a /involvements/0", "e "),
                line("involvement-in-planning", pack(involved, event)).shownBy().stream()
                        .map(evidence -> evidence.recordId() + " " + evidence.pointer())
                        .toList());
    }

    @Test
    void anAssessmentThatFoundNoTriggerIsAnAnswer() {
        Assessment assessed = Assessment.builder()
                .kind(AssessmentKind.DUTY_TO_INVOLVE_ASSESSMENT)
                .build();
        check(YES, "involvement-considered", ACTIVITY.withAssessments(assessed));
        check(NOT_RECORDED, "involvement-in-planning", ACTIVITY.withAssessments(assessed));
        check(
                NOT_APPLICABLE,
                "involvement-in-planning",
                ACTIVITY.withAssessments(assessed.withProgress(Progress.DONE)));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-06-30, YES",
        "2019-07-01, NOT_RECORDED",
        "2019-07-02, NO",
        "2019-07, NOT_RECORDED",
        "2019-08, NO",
        "2019-08~, NOT_RECORDED",
        ", NOT_RECORDED"
    })
    void whetherPeopleWereInvolvedBeforeTheDecision(@Nullable String date, EvidenceAnswer expected) {
        check(expected, "involvement-before-decision", DECIDED.withInvolvements(involvement(date)));
    }

    @Test
    void oneInvolvementBeforeTheDecisionIsEnough() {
        check(
                YES,
                "involvement-before-decision",
                DECIDED.withInvolvements(involvement("2019-08"), involvement("2019-05")));
        check(
                NOT_RECORDED,
                "involvement-before-decision",
                DECIDED.withInvolvements(involvement("2019-08"), involvement(null)));
    }

    /** What was put off may still be decided; without a decision it cannot be told what came before it. */
    @Test
    void withoutADecisionNothingCameBeforeIt() {
        CommissioningActivity involved = ACTIVITY.withInvolvements(involvement("2019-02"));
        check(NOT_RECORDED, "involvement-before-decision", involved);
        check(
                NOT_APPLICABLE,
                "involvement-before-decision",
                involved.withDecision(decision(DecisionOutcome.DEFERRED, "2019-07-01")));
        check(
                NOT_RECORDED,
                "involvement-before-decision",
                involved.withDecision(decision(DecisionOutcome.APPROVED, null)));
    }

    @ParameterizedTest
    @CsvSource({"2019-06-30, YES", "2019-07-01, NOT_RECORDED", "2019-07-02, NO", "2019, NOT_RECORDED"})
    void whetherTheAssessmentWasFinishedBeforeTheDecision(String completed, EvidenceAnswer expected) {
        check(
                expected,
                "equality-assessed-before-decision",
                DECIDED.withAssessments(assessment().withCompleted(PartialDate.parse(completed))));
    }

    @Test
    void anAssessmentThatWasNotFinishedWhenTheActivityWasApproved() {
        check(
                NO,
                "equality-assessed-before-decision",
                DECIDED.withAssessments(assessment().withProgress(Progress.IN_PROGRESS)));
        check(
                NOT_RECORDED,
                "equality-assessed-before-decision",
                DECIDED.withAssessments(assessment().withProgress(Progress.DONE)));
        check(NOT_RECORDED, "equality-assessed-before-decision", DECIDED);
    }

    @Test
    void dueRegardIsRecordedLimbByLimb() {
        CommissioningActivity activity = ACTIVITY.withAssessments(assessment()
                .withCharacteristics(ProtectedCharacteristic.AGE)
                .withDueRegard(DueRegard.builder()
                        .limb(EqualityDutyLimb.ADVANCE_EQUALITY)
                        .build()));
        check(YES, "equality-assessed", activity);
        check(NOT_RECORDED, "equality-limb-a", activity);
        check(YES, "equality-limb-b", activity);
        EvidenceLine covered = line("equality-characteristics", pack(activity));
        assertEquals(NOT_RECORDED, covered.answer());
        assertEquals(
                "Nothing is recorded of: disability, gender reassignment, marriage and civil partnership, pregnancy and"
                        + " maternity, race, religion or belief, sex, sexual orientation.",
                covered.why());
        check(
                YES,
                "equality-characteristics",
                ACTIVITY.withAssessments(assessment().withCharacteristics(ProtectedCharacteristic.values())));
    }

    /** The duty came into force on 5 April 2011. */
    @Test
    void beforeTheEqualityActNothingWasOwedUnderIt() {
        CommissioningActivity old = ACTIVITY.withPlanningBegan(PartialDate.of(2011, 4, 4));
        check(NOT_APPLICABLE, "equality-limb-a", old);
        check(NOT_RECORDED, "equality-limb-a", old.withPlanningBegan(PartialDate.of(2011, 4, 5)));
    }

    /** The committee is that of the councils of south east London; 718 is the council of Bexley, 710 that of Southwark. */
    @Test
    void whetherTheCouncilWasConsulted() {
        CommissioningActivity substantial = ACTIVITY.withSubstantialVariation(true);
        check(NOT_RECORDED, "scrutiny-substantial", ACTIVITY);
        check(YES, "scrutiny-substantial", substantial);
        check(NOT_RECORDED, "scrutiny-consulted", substantial);
        check(NOT_APPLICABLE, "scrutiny-consulted", substantial.withSubstantialVariation(false));
        check(YES, "scrutiny-consulted", substantial.withSubmissions(submission("718", "2019-03-01")));
        check(
                YES,
                "scrutiny-consulted",
                substantial.withSubmissions(
                        submission("ohsel-joint-health-overview-and-scrutiny-committee", "2019-03-01")));
        check(NOT_RECORDED, "scrutiny-consulted", substantial.withSubmissions(submission("710", "2019-03-01")));
        check(NOT_RECORDED, "scrutiny-consulted", substantial.withSubmissions(submission("some-body", "2019-03-01")));
        Urgency urgency = Urgency.builder().reason("The ward was unsafe.").build();
        check(NOT_APPLICABLE, "scrutiny-consulted", substantial.withUrgency(urgency));
        check(NOT_RECORDED, "scrutiny-urgent", substantial.withUrgency(urgency));
        check(YES, "scrutiny-urgent", substantial.withUrgency(urgency.withDate(PartialDate.of(2019, 2, 20))));
        check(NOT_APPLICABLE, "scrutiny-urgent", substantial);
    }

    private static Submission submission(String body, String date) {
        return Submission.builder()
                .body(new BodyRef(body))
                .date(PartialDate.parse(date))
                .build();
    }

    /** Only if the council was first asked on or after 31 January 2024. */
    @Test
    void whetherTheSecretaryOfStateWasNotified() {
        CommissioningActivity late = ACTIVITY.withCommissioners(new BodyRef("QKK"))
                .withPlanningBegan(PartialDate.of(2024, 2, 1))
                .withSubstantialVariation(true);
        check(NOT_RECORDED, "scrutiny-notified", late.withSubmissions(submission("718", "2024-01-31")));
        check(NOT_APPLICABLE, "scrutiny-notified", late.withSubmissions(submission("718", "2024-01-30")));
        check(NOT_APPLICABLE, "scrutiny-notified", late.withCommissioners(new BodyRef("718")));
        check(
                YES,
                "scrutiny-notified",
                late.withInterventions(
                        Intervention.builder().kind(InterventionKind.NOTIFIED).build()));
        check(NOT_APPLICABLE, "scrutiny-notified", ACTIVITY.withSubstantialVariation(true));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03-01, 2019-05-31, YES, YES",
        "2019-03-01, 2019-07-01, YES, NOT_RECORDED",
        "2019-03-01, 2019-07-02, YES, NO",
        "2019-07-02, 2019-09-30, NO, NOT_APPLICABLE",
        "2019, 2019, NOT_RECORDED, NOT_RECORDED"
    })
    void theDecisionAgainstTheConsultation(
            String opens, String closes, EvidenceAnswer formative, EvidenceAnswer closed) {
        CommissioningActivity activity = DECIDED.withConsultations(consultation(opens, closes));
        check(formative, "consultation-formative", activity);
        check(closed, "consultation-closed-before-decision", activity);
        check(YES, "consultation-time", activity);
    }

    @Test
    void onADayOnWhichTheConsultationIsOpenNothingIsToBeDecided() {
        EngagementLog log =
                EngagementLog.of(List.of(ACTIVITY.withConsultations(consultation("2019-03-01", "2019-05-31"))));
        for (String day : List.of("2019-05-30", "2019-05-31")) {
            EvidencePack pack = EvidencePack.of(log, "a", LocalDate.parse(day), Vocabulary.bundled());
            assertEquals(
                    day.equals("2019-05-30") ? NOT_APPLICABLE : NOT_RECORDED,
                    line("consultation-closed-before-decision", pack).answer(),
                    day);
        }
    }

    @ParameterizedTest
    @CsvSource({"2019-03-01, YES", "2019-03-02, NOT_RECORDED", "2019-05-31, NOT_RECORDED", "2019-06-01, NO", ", YES"})
    void whetherPeopleHadTheReasons(@Nullable String published, EvidenceAnswer expected) {
        Publication paper = Publication.builder()
                .id("paper")
                .kind(new PublicationKind("paper"))
                .title("The proposals")
                .published(published == null ? null : PartialDate.parse(published))
                .build();
        check(
                expected,
                "consultation-reasons",
                ACTIVITY.withConsultations(
                        consultation("2019-03-01", "2019-05-31").withDocuments("paper")),
                paper);
    }

    @Test
    void whetherTheDecisionNamesWhatPeopleSaid() {
        CommissioningActivity activity = DECIDED.withConsultations(
                consultation("2019-03-01", "2019-05-31").withDocuments("paper").withReports("report"));
        check(NOT_RECORDED, "consultation-considered", activity);
        Decision decision = decision(DecisionOutcome.APPROVED, "2019-07-01");
        check(NOT_RECORDED, "consultation-considered", activity.withDecision(decision.withConsidered("paper")));
        check(YES, "consultation-considered", activity.withDecision(decision.withConsidered("paper", "report")));
        check(
                NOT_RECORDED,
                "consultation-reasons",
                DECIDED.withConsultations(consultation("2019-03-01", "2019-05-31")));
        check(NOT_APPLICABLE, "consultation-considered", DECIDED);
        check(NOT_RECORDED, "consultation-considered", DECIDED.withInvolvements(involvement("2019-02")));
    }

    @Test
    void theTestsOfServiceChange() {
        TestResult met = TestResult.builder()
                .test(ServiceChangeTest.CLINICAL_EVIDENCE)
                .met(true)
                .build();
        check(YES, "test-clinical-evidence", ACTIVITY.withTests(met));
        check(NO, "test-clinical-evidence", ACTIVITY.withTests(met.withMet(false)));
        check(NOT_RECORDED, "test-clinical-evidence", ACTIVITY.withTests(met, met.withMet(false)));
        check(NOT_RECORDED, "test-choice", ACTIVITY.withTests(met));
        check(NOT_APPLICABLE, "test-choice", ACTIVITY.withSubstantialVariation(false));
        check(NOT_APPLICABLE, "test-choice", ACTIVITY.withDecision(decision(DecisionOutcome.APPROVED, "2010-06-20")));
    }

    /** The fifth test is asked since 1 April 2017, where beds close. */
    @Test
    void theTestOfBedClosures() {
        CommissioningActivity beds = DECIDED.withBedsClose(true);
        check(NOT_RECORDED, "test-bed-closure", DECIDED);
        check(NOT_RECORDED, "test-bed-closure", beds);
        check(NOT_APPLICABLE, "test-bed-closure", beds.withBedsClose(false));
        check(NOT_APPLICABLE, "test-bed-closure", beds.withDecision(decision(DecisionOutcome.APPROVED, "2017-03-31")));
        check(NOT_RECORDED, "test-bed-closure", beds.withDecision(decision(DecisionOutcome.APPROVED, "2017-04-01")));
        TestResult result = TestResult.builder()
                .test(ServiceChangeTest.BED_CLOSURE)
                .met(true)
                .build();
        assertEquals(
                "The test is recorded as met, but no condition is named.",
                line("test-bed-closure", pack(beds.withTests(result))).why());
    }

    @Test
    void recordsAreFollowedBothWays() {
        Publication about = Publication.builder()
                .id("minutes")
                .kind(new PublicationKind("paper"))
                .title("Minutes")
                .addAbout("a")
                .build();
        EvidencePack pack =
                pack(ACTIVITY.withInvolvements(involvement("2019-02").withEvents("gone")), about);
        assertEquals(
                List.of("gone null [/involvements/0/events/0] []", "minutes publication [] [/about/0]"),
                pack.records().stream()
                        .map(record -> record.id() + " " + record.type() + " " + record.named() + " " + record.names())
                        .toList());
    }

    @Test
    void whatTheRulesFindIsToldByWhereItIsInTheActivity() {
        EvidencePack pack = pack(DECIDED.withConsultations(
                consultation("2019-03-01", "2019-07-02").withDocuments("paper")));
        assertEquals(
                List.of("OHSEL-CONSULT-005 /consultations/0/closes"),
                pack.findings().stream()
                        .filter(finding -> finding.ruleId().startsWith("OHSEL-CONSULT"))
                        .map(finding -> finding.ruleId() + " " + finding.pointer())
                        .toList());
    }

    @Test
    void anActivityThatThereIsNot() {
        EngagementLog log = EngagementLog.of(List.of(
                Event.builder().id("e").kind(EventKind.PUBLIC_EVENT).build(),
                ACTIVITY,
                ACTIVITY.withId("b"),
                ACTIVITY));
        assertEquals(List.of("a", "b"), EvidencePack.activityIds(log));
        assertThrows(NoSuchElementException.class, () -> EvidencePack.of(log, "e"));
        assertTrue(
                EvidencePack.of(log, "a").caveats().stream().anyMatch(caveat -> caveat.startsWith("Several records")));
    }
}

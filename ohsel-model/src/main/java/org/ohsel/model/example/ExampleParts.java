// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.example;

import java.math.BigDecimal;
import org.ohsel.model.Commitment;
import org.ohsel.model.Contributor;
import org.ohsel.model.Decision;
import org.ohsel.model.Headcount;
import org.ohsel.model.Measure;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Participation;
import org.ohsel.model.Response;
import org.ohsel.model.Source;
import org.ohsel.model.Statement;
import org.ohsel.model.VocabularyRef;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.event.Feedback;
import org.ohsel.model.event.Question;
import org.ohsel.model.strategy.StrategyComponent;
import org.ohsel.model.term.AccessRestriction;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Certainty;
import org.ohsel.model.term.CountQualifier;
import org.ohsel.model.term.DecisionOutcome;
import org.ohsel.model.term.ModelLayer;
import org.ohsel.model.term.NewsTense;
import org.ohsel.model.term.ParticipationKind;
import org.ohsel.model.term.Progress;
import org.ohsel.model.term.Proportion;
import org.ohsel.model.term.QuestionStatus;
import org.ohsel.model.term.Recruitment;
import org.ohsel.model.term.ResponseManner;
import org.ohsel.model.term.ResponseStatus;
import org.ohsel.model.term.Role;
import org.ohsel.model.term.Sentiment;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.StatementKind;
import org.ohsel.model.term.Strength;
import org.ohsel.model.term.Theme;
import org.ohsel.model.term.Workstream;
import org.ohsel.model.vocabulary.Vocabulary;

/** Examples of the parts that recur in records. */
final class ExampleParts {

    static final BodyRef STRATEGIC_PLANNING_GROUP = new BodyRef("strategic-planning-group");

    private ExampleParts() {}

    static VocabularyRef vocabulary() {
        return VocabularyRef.of(Vocabulary.BUNDLED_IDENTIFIER, "0.1.0");
    }

    static Source source() {
        return Source.builder()
                .document("example-update")
                .lines("91-95")
                .section("Communications and engagement")
                .certainty(Certainty.STATED)
                .build();
    }

    static Headcount headcount() {
        return Headcount.builder()
                .count(500)
                .qualifier(CountQualifier.APPROXIMATELY)
                .build();
    }

    static Participation participation() {
        return Participation.builder()
                .kind(ParticipationKind.ATTENDED)
                .addGroups(StakeholderGroup.PUBLIC, StakeholderGroup.PATIENTS)
                .headcount(headcount())
                .proportion(Proportion.MOST)
                .addBody(new BodyRef("healthwatch"))
                .recruitment(Recruitment.OPEN)
                .invited(Headcount.of(2000))
                .responseRate(new BigDecimal("25"))
                .addProfile(ExampleResults.whole())
                .addSource(source())
                .build();
    }

    static Contributor contributor() {
        return Contributor.builder()
                .role(Role.PRESENTER)
                .name("Andrew Bland")
                .post("CCG Chief Operating Officer")
                .body(BodyRef.SOUTHWARK_CCG)
                .addSource(source())
                .build();
    }

    static Measure measure() {
        return Measure.builder()
                .name("Cancer diagnoses helped by the rapid access diagnostic clinic")
                .value(new BigDecimal("14"))
                .unit("diagnoses")
                .qualifier(CountQualifier.EXACT)
                .date(PartialDate.parse("../2017-07"))
                .addSource(source())
                .build();
    }

    static Statement statement() {
        return Statement.builder()
                .kind(StatementKind.NEWS)
                .text("The clinic has helped to find fourteen cancers.")
                .tense(NewsTense.HAPPENED)
                .date(PartialDate.ofMonth(2017, 7))
                .addWorkstream(Workstream.PRIORITY_CANCER)
                .addTheme(Theme.INTEGRATION)
                .addGroup(StakeholderGroup.PATIENTS)
                .addBody(new BodyRef("guys-hospital"))
                .addMeasure(measure())
                .addRecord("example-event")
                .addSource(source())
                .build();
    }

    static Commitment commitment() {
        return Commitment.builder()
                .id("example-commitment")
                .text("Publish what was asked at the events, and what was answered.")
                .addOwner(BodyRef.OUR_HEALTHIER_SOUTH_EAST_LONDON)
                .due(PartialDate.parse("../2017-12"))
                .dueAsSaid("by December 2017")
                .progress(Progress.DONE)
                .completed(PartialDate.ofMonth(2017, 10))
                .addWorkstream(Workstream.MATERNITY)
                .addSource(source())
                .build();
    }

    static Decision decision() {
        return Decision.builder()
                .text("Two stakeholder events are to be held in autumn.")
                .outcome(DecisionOutcome.APPROVED)
                .body(STRATEGIC_PLANNING_GROUP)
                .date(PartialDate.of(2017, 9, 4))
                .addConsidered("example-event")
                .by(contributor())
                .addInCommonWith(BodyRef.LEWISHAM_CCG)
                .addOption("Option 2")
                .reason("It takes fewer people further from home.")
                .addSource(source())
                .build();
    }

    static Response response() {
        return Response.builder()
                .text("They matter most to people here.")
                .by(contributor())
                .date(PartialDate.of(2017, 9, 4))
                .manner(ResponseManner.WRITTEN)
                .status(ResponseStatus.PARTLY_ACCEPTED)
                .reason("The rest is for the council to decide.")
                .addTheme(Theme.CHOICE_OF_PRIORITIES)
                .addBody(new BodyRef("RJZ"))
                .addCommitment(commitment().withId(null))
                .difference("More people came to the second event.")
                .addSource(source())
                .build();
    }

    static Question question() {
        return Question.builder()
                .text("Why were these pathways chosen?")
                .by(StakeholderGroup.COUNCILLORS)
                .supplementary(true)
                .status(QuestionStatus.ANSWERED)
                .reason("It had been asked too late, and was taken all the same.")
                .addTheme(Theme.CHOICE_OF_PRIORITIES)
                .addBody(new BodyRef("RJZ30"))
                .addResponse(response())
                .addSource(source())
                .build();
    }

    static Feedback feedback() {
        return Feedback.builder()
                .text("Patients should have a part in setting the measures.")
                .addTheme(Theme.PATIENT_SET_MEASURES)
                .sentiment(Sentiment.REQUESTED)
                .strength(Strength.STRONG)
                .addGroup(StakeholderGroup.PATIENTS)
                .addWorkstream(Workstream.PLANNED_CARE)
                .addResponse(response())
                .addSource(source())
                .build();
    }

    static AgendaItem agendaItem() {
        return AgendaItem.builder()
                .number("5")
                .title("Five year commissioning strategy")
                .addContributor(contributor())
                .addPaper("example-update")
                .addWorkstream(Workstream.CANCER)
                .addStatement(statement())
                .addQuestion(question())
                .addDecision(decision())
                .addCommitment(commitment().withId("example-agenda-commitment"))
                .addRecommendation(ExampleResults.recommendation())
                .addPetition(ExampleResults.petition())
                .access(AccessRestriction.OPEN)
                .exemption("None: paragraph 3 no longer applies.")
                .addSource(source())
                .build();
    }

    static StrategyComponent strategyComponent() {
        return StrategyComponent.builder()
                .number(5)
                .layer(ModelLayer.PRIORITY_PATHWAY)
                .workstream(Workstream.MATERNITY)
                .body(new BodyRef("maternity-clinical-leadership-group"))
                .text("Supports women and their families through pregnancy and birth.")
                .addSource(source())
                .build();
    }
}

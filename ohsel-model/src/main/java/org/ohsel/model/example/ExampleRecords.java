// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.example;

import org.ohsel.model.PartialDate;
import org.ohsel.model.assurance.ProviderReview;
import org.ohsel.model.assurance.Rating;
import org.ohsel.model.event.Event;
import org.ohsel.model.organisation.Appointment;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.organisation.ChangeEvent;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.strategy.Strategy;
import org.ohsel.model.term.AccessProvision;
import org.ohsel.model.term.AccessRestriction;
import org.ohsel.model.term.AppointmentKind;
import org.ohsel.model.term.AttendanceMode;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.EngagementMethod;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.EventStatus;
import org.ohsel.model.term.EvidenceStream;
import org.ohsel.model.term.LegalBasis;
import org.ohsel.model.term.ParticipationKind;
import org.ohsel.model.term.ParticipationLevel;
import org.ohsel.model.term.PublicationKind;
import org.ohsel.model.term.PublicationStatus;
import org.ohsel.model.term.Purpose;
import org.ohsel.model.term.RatingScheme;
import org.ohsel.model.term.Recurrence;
import org.ohsel.model.term.ReviewKind;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.TransferredRole;
import org.ohsel.model.term.Workstream;

/** Examples of the kinds of record, except commissioning activities. */
final class ExampleRecords {

    private ExampleRecords() {}

    static Event event() {
        return Event.builder()
                .id("example-event")
                .kind(EventKind.PUBLIC_EVENT)
                .title("Public event in Southwark")
                .status(EventStatus.PASSED)
                .date(PartialDate.of(2017, 6, 14))
                .startTime("17:30")
                .endTime("20:00")
                .sessions(2)
                .attendanceMode(AttendanceMode.HYBRID)
                .place("A hall in Southwark")
                .addAccessibility(AccessProvision.SIGN_LANGUAGE_INTERPRETER, AccessProvision.EASY_READ)
                .addBorough(Borough.SOUTHWARK)
                .body(ExampleParts.STRATEGIC_PLANNING_GROUP)
                .addInCommonWith(BodyRef.LEWISHAM_CCG)
                .inPublic(true)
                .partOf("example-events")
                .addWorkstream(Workstream.MATERNITY)
                .addPurposes(Purpose.INFORM, Purpose.HEAR_VIEWS)
                .addMethods(EngagementMethod.PLENARY_SESSION, EngagementMethod.FILM)
                .level(ParticipationLevel.CONSULT)
                .addContributor(ExampleParts.contributor())
                .addParticipation(ExampleParts.participation())
                .addAttendance(ExampleResults.attendance())
                .addDeclaration(ExampleResults.declaration())
                .addAgenda(ExampleParts.agendaItem())
                .addQuestion(ExampleParts.question())
                .addFeedback(ExampleParts.feedback())
                .addPetition(ExampleResults.petition())
                .addResults(ExampleResults.whole(), ExampleResults.result())
                .addStatement(ExampleParts.statement())
                .addCommitment(ExampleParts.commitment())
                .addFedInto("example-strategy")
                .addIdentifier(ExampleResults.identifier())
                .addSource(ExampleParts.source())
                .build();
    }

    /** The event that the other one is part of. */
    static Event wholeEvent() {
        return Event.builder()
                .id("example-events")
                .kind(EventKind.PUBLIC_EVENT)
                .title("Six public events")
                .status(EventStatus.PASSED)
                .date(PartialDate.parse("2017-06/2017-07"))
                .addAllBoroughs(Borough.SOUTH_EAST_LONDON)
                .addFedInto("example-strategy")
                .build();
    }

    static ProviderReview providerReview() {
        return ProviderReview.builder()
                .id("example-review")
                .kind(ReviewKind.QUALITY_REVIEW_MEETING)
                .title("Quality review of Oxleas")
                .reviewer(new BodyRef("clinical-quality-review-group"))
                .addProvider(new BodyRef("RPG"))
                .date(PartialDate.of(2017, 11, 7))
                .recurrence(Recurrence.REGULAR)
                .trigger("The meeting of the quarter.")
                .addEvidence(EvidenceStream.FRIENDS_AND_FAMILY_TEST, EvidenceStream.COMPLAINTS)
                .addStatement(ExampleParts.statement())
                .addCommitment(ExampleParts.commitment().withId("example-review-commitment"))
                .addResult(ExampleResults.whole())
                .addRecommendation(ExampleResults.recommendation())
                .addInforms("example-activity")
                .addIdentifier(ExampleResults.identifier())
                .addSource(ExampleParts.source())
                .build();
    }

    static Rating rating() {
        return Rating.builder()
                .id("example-rating")
                .scheme(RatingScheme.STP_PROGRESS)
                .value("advanced")
                .subject(BodyRef.OUR_HEALTHIER_SOUTH_EAST_LONDON)
                .aspect("overall")
                .addRater(new BodyRef("nhs-england"))
                .position(2)
                .date(PartialDate.of(2017, 7, 21))
                .addStatement(ExampleParts.statement())
                .addIdentifier(ExampleResults.identifier())
                .addSource(ExampleParts.source())
                .build();
    }

    static Publication publication() {
        return Publication.builder()
                .id("example-update")
                .kind(PublicationKind.PARTNERSHIP_UPDATE)
                .title("Partnership update")
                .number(5)
                .recurrence(Recurrence.REGULAR)
                .addPublisher(BodyRef.OUR_HEALTHIER_SOUTH_EAST_LONDON)
                .independent(false)
                .addAudience(StakeholderGroup.LEADERS)
                .addPresentedAt("example-event")
                .period(PartialDate.parse("2017-07/2017-08"))
                .published(PartialDate.ofMonth(2017, 9))
                .status(PublicationStatus.PUBLISHED)
                .address("https://example.org/partnership-update")
                .access(AccessRestriction.OPEN)
                .exemption("None: paragraph 3 no longer applies.")
                .addAbout("example-event")
                .addSupersedes("example-earlier-update")
                .addWorkstream(Workstream.ENABLER_DIGITAL)
                .addStatement(ExampleParts.statement())
                .addCommitment(ExampleParts.commitment().withId("example-update-commitment"))
                .addResult(ExampleResults.whole())
                .addRecommendation(ExampleResults.recommendation())
                .addIdentifier(ExampleResults.identifier())
                .addSource(ExampleParts.source())
                .build();
    }

    static Strategy strategy() {
        return Strategy.builder()
                .id("example-strategy")
                .title("Five year commissioning strategy")
                .programme(new BodyRef("commissioning-strategy-programme"))
                .addCommissioner(BodyRef.LEWISHAM_CCG)
                .years(5)
                .period(PartialDate.parse("2014-04/2019-03"))
                .status(PublicationStatus.WORK_IN_PROGRESS)
                .addAllBoroughs(Borough.SOUTH_EAST_LONDON)
                .addComponent(ExampleParts.strategyComponent())
                .addContributor(ExampleParts.contributor())
                .addParticipation(ExampleParts.participation().withKind(ParticipationKind.ENGAGED))
                .addStatement(ExampleParts.statement())
                .addAssessment(ExamplePlanning.assessment())
                .addSupersedes("example-earlier-strategy")
                .addIdentifier(ExampleResults.identifier())
                .addSource(ExampleParts.source())
                .build();
    }

    static Body body() {
        return Body.builder()
                .id("example-body")
                .name("Our Healthier South East London")
                .kind(BodyKind.SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP)
                .sameAs(BodyRef.OUR_HEALTHIER_SOUTH_EAST_LONDON)
                .ods("QKK")
                .gss("E54000030")
                .partOf(new BodyRef("nhs-england"))
                .validity(PartialDate.parse("2016/2019-06"))
                .addAllBoroughs(Borough.SOUTH_EAST_LONDON)
                .addWorkstream(Workstream.MATERNITY)
                .recurrence(Recurrence.BI_MONTHLY)
                .independentChair(true)
                .addContributor(ExampleParts.contributor())
                .addMember(ExampleParts.participation().withKind(ParticipationKind.MEMBER))
                .addLegalBasis(LegalBasis.PUBLIC_SECTOR_EQUALITY_DUTY)
                .addStatement(ExampleParts.statement())
                .addIdentifier(ExampleResults.identifier())
                .addSource(ExampleParts.source())
                .build();
    }

    static ChangeEvent changeEvent() {
        return ChangeEvent.builder()
                .id("example-change")
                .date(PartialDate.of(2020, 4, 1))
                .addOriginals(BodyRef.BEXLEY_CCG, BodyRef.BROMLEY_CCG)
                .addResult(BodyRef.SOUTH_EAST_LONDON_CCG)
                .addTransfer(TransferredRole.DATA_CONTROLLER)
                .addStatement(ExampleParts.statement())
                .addIdentifier(ExampleResults.identifier())
                .addSource(ExampleParts.source())
                .build();
    }

    static Appointment appointment() {
        return Appointment.builder()
                .id("example-appointment")
                .kind(AppointmentKind.CONTRACT)
                .title("Advice on accountable care")
                .appointee(ExampleParts.contributor())
                .body(BodyRef.OUR_HEALTHIER_SOUTH_EAST_LONDON)
                .start(PartialDate.of(2017, 9, 1))
                .end(PartialDate.of(2017, 10, 31))
                .duration("P2M")
                .competitive(true)
                .addWorkstream(Workstream.ENABLER_WORKFORCE)
                .addSupersedes("example-earlier-appointment")
                .addStatement(ExampleParts.statement())
                .addIdentifier(ExampleResults.identifier())
                .addSource(ExampleParts.source())
                .build();
    }
}

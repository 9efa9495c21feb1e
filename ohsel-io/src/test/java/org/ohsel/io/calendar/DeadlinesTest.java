// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.model.Commitment;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ModelArbitraries;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Recommendation;
import org.ohsel.model.Response;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.event.Event;
import org.ohsel.model.planning.Assessment;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Consultation;
import org.ohsel.model.planning.ImpactedGroup;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.AccessRestriction;
import org.ohsel.model.term.ActivityKind;
import org.ohsel.model.term.AssessmentKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.ConsultationStatus;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.Progress;
import org.ohsel.model.term.PublicationKind;

/** Deadlines in calendars, with expectations worked out by hand. */
class DeadlinesTest {

    private static final Consultation CONSULTATION = Consultation.builder()
            .title("Clinic moves: have your say")
            .opens(PartialDate.of(2024, 1, 8))
            .closes(PartialDate.of(2024, 3, 31))
            .commentsBy(PartialDate.of(2024, 3, 15))
            .decisionExpected(PartialDate.of(2024, 6, 3))
            .address("https://example.org/clinic-moves?a=b")
            .build();

    private static final CommissioningActivity MOVE = CommissioningActivity.builder()
            .id("move")
            .kind(new ActivityKind("service-change"))
            .title("The clinic moves")
            .addConsultation(CONSULTATION)
            .build();

    private static final Commitment COMMITMENT = Commitment.builder()
            .text("Publish the notes.")
            .due(PartialDate.of(2024, 5, 1))
            .build();

    private static final Recommendation RECOMMENDATION = Recommendation.builder()
            .text("Say how to get there by bus.")
            .addAddressee(BodyRef.BEXLEY_CCG)
            .due(PartialDate.of(2018, 2, 1))
            .build();

    private static final Publication REPORT = Publication.builder()
            .id("report")
            .kind(new PublicationKind("report"))
            .title("What we heard")
            .build();

    private static final Event MEETING = Event.builder()
            .id("meeting")
            .kind(EventKind.WORKSHOP)
            .title("A meeting")
            .build();

    private String text = "";
    private WrittenCalendar written = new WrittenCalendar(0, 0, 0, 0, 0);

    private List<VEvent> write(EngagementRecord... records) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            written = ICalendarWriter.of("example.org", Instant.EPOCH).write(List.of(records), output);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        text = output.toString(StandardCharsets.UTF_8).replace("\r\n ", "");
        return Ical.read(output.toString(StandardCharsets.UTF_8)).events();
    }

    private VEvent only(EngagementRecord record) {
        List<VEvent> events = write(record);
        assertEquals(1, events.size(), text);
        return events.get(0);
    }

    private static String line(VEvent event) {
        return List.of("UID", "DTSTART", "STATUS", "SUMMARY").stream()
                .map(name -> Ical.value(event, name))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void aConsultationHasThree() {
        List<VEvent> events = write(MOVE);
        assertEquals(
                List.of(
                        "move/consultations/0/closes@example.org | 20240331 | CONFIRMED"
                                + " | Consultation closes: Clinic moves: have your say",
                        "move/consultations/0/commentsBy@example.org | 20240315 | CONFIRMED"
                                + " | Council's comments due: Clinic moves: have your say",
                        "move/consultations/0/decisionExpected@example.org | 20240603 | TENTATIVE"
                                + " | Decision expected: Clinic moves: have your say"),
                events.stream().map(DeadlinesTest::line).toList());
        assertEquals(new WrittenCalendar(0, 3, 0, 0, 0), written);
        assertTrue(text.contains("\r\nURL:https://example.org/clinic-moves?a=b\r\n"), text);
        assertTrue(text.contains("\r\nDTSTART;VALUE=DATE:20240331\r\nTRANSP:TRANSPARENT\r\n"), text);
        assertEquals("The clinic moves", Ical.value(events.get(0), "DESCRIPTION"));
        assertEquals("Deadline", Ical.value(events.get(0), "CATEGORIES"));
    }

    @Test
    void aConsultationWithoutATitleHasThatOfTheActivity() {
        CommissioningActivity activity = MOVE.withConsultations(Consultation.builder()
                .closes(PartialDate.of(2024, 3, 31))
                .address("see the notice board")
                .build());
        VEvent event = only(activity);
        assertEquals("Consultation closes: The clinic moves", Ical.value(event, "SUMMARY"));
        assertEquals(null, Ical.value(event, "DESCRIPTION"));
        assertEquals(null, Ical.value(event, "URL"));
    }

    @Test
    void whatWasCalledOffIsCancelled() {
        write(MOVE.withConsultations(CONSULTATION.withStatus(ConsultationStatus.WITHDRAWN)));
        assertEquals(3, text.split("STATUS:CANCELLED", -1).length - 1);
        VEvent dropped = only(REPORT.withCommitments(COMMITMENT.withProgress(Progress.DROPPED)));
        assertEquals("CANCELLED", Ical.value(dropped, "STATUS"));
        VEvent done = only(REPORT.withCommitments(COMMITMENT.withProgress(Progress.DONE)));
        assertEquals("CONFIRMED", Ical.value(done, "STATUS"));
    }

    @Test
    void commitmentsAreFoundAtAnyDepth() {
        Response response =
                Response.builder().text("We will.").addCommitment(COMMITMENT).build();
        List<VEvent> events = write(
                MEETING.withCommitments(COMMITMENT, COMMITMENT.withId("notes"))
                        .withAgenda(AgendaItem.builder()
                                .title("Any other business")
                                .addRecommendation(RECOMMENDATION.withResponses(response))
                                .build()),
                MOVE.withConsultations()
                        .withAssessments(Assessment.builder()
                                .kind(AssessmentKind.EQUALITY_IMPACT_ASSESSMENT)
                                .addImpactedGroup(ImpactedGroup.builder()
                                        .addMitigation(COMMITMENT)
                                        .build())
                                .build()));
        assertEquals(
                Set.of(
                        "meeting/commitments/0@example.org",
                        "meeting/commitment/notes@example.org",
                        "meeting/agenda/0/recommendations/0@example.org",
                        "meeting/agenda/0/recommendations/0/responses/0/commitments/0@example.org",
                        "move/assessments/0/impactedGroups/0/mitigations/0@example.org"),
                events.stream().map(event -> Ical.value(event, "UID")).collect(Collectors.toSet()));
        // The meeting has no date.
        assertEquals(new WrittenCalendar(0, 5, 1, 0, 0), written);
    }

    @Test
    void aCommitmentSaysWhoseItIsAndHowFarItHasGot() {
        VEvent event = only(REPORT.withCommitments(COMMITMENT
                .withOwners(BodyRef.BEXLEY_CCG, new BodyRef("our-panel"))
                .withDue(PartialDate.of(2018, 5, 1))
                .withDueAsSaid("by May Day")
                .withProgress(Progress.IN_PROGRESS)));
        assertEquals("Due: Publish the notes.", Ical.value(event, "SUMMARY"));
        assertEquals("""
                Publish the notes.
                To be done by: NHS Bexley CCG, our-panel
                Due, as it was said: by May Day
                Progress: In progress
                From: What we heard""", Ical.value(event, "DESCRIPTION"));
    }

    @Test
    void aRecommendationSaysToWhom() {
        VEvent event = only(REPORT.withRecommendations(RECOMMENDATION));
        assertEquals(
                "report/recommendations/0@example.org | 20180201 | CONFIRMED"
                        + " | Answer due: Say how to get there by bus.",
                line(event));
        assertEquals(
                "Say how to get there by bus.\nRecommended to: NHS Bexley CCG\nFrom: What we heard",
                Ical.value(event, "DESCRIPTION"));
    }

    @Test
    void aLongTextIsCutAfterAWordInTheSummaryOnly() {
        String text = "word ".repeat(30).strip();
        VEvent event = only(REPORT.withCommitments(COMMITMENT.withText(text)));
        assertEquals("Due: " + "word ".repeat(20).strip() + "\u2026", Ical.value(event, "SUMMARY"));
        assertTrue(Ical.value(event, "DESCRIPTION").startsWith(text + "\n"));
        VEvent noSpaces = only(REPORT.withCommitments(COMMITMENT.withText("x" + "\ud83d\ude00".repeat(80))));
        assertEquals("Due: x" + "\ud83d\ude00".repeat(49) + "\u2026", Ical.value(noSpaces, "SUMMARY"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2024-05-01, 20240501
            ../2024-05-01, 20240501
            2024-05-01/2024-05-01, 20240501
            /2024-05-01, -
            2024-04-01/2024-05-01, -
            ../2024-05, -
            2024-05, -
            2024, -
            2024-05-01?, -
            2024-05-01/.., -
            """)
    void onlyADayIsADeadline(String due, String day) {
        List<VEvent> events = write(REPORT.withCommitments(COMMITMENT.withDue(PartialDate.parse(due))));
        assertEquals(day, events.isEmpty() ? null : Ical.value(events.get(0), "DTSTART"));
        assertEquals(day == null ? new WrittenCalendar(0, 0, 1, 0, 0) : new WrittenCalendar(0, 1, 0, 0, 0), written);
    }

    @ParameterizedTest
    @CsvSource({"exempt", "confidential", "Exempt", "secret"})
    void nothingThatIsRestrictedAppears(String access) {
        AgendaItem secret = AgendaItem.builder()
                .number("9")
                .title("Secret item")
                .addCommitment(COMMITMENT.withText("Secret commitment"))
                .addRecommendation(RECOMMENDATION.withText("Secret recommendation"))
                .access(AccessRestriction.of(access))
                .build();
        List<VEvent> events = write(
                MEETING.withDate(PartialDate.of(2024, 5, 1))
                        .withAgenda(AgendaItem.builder().title("Welcome").build(), secret),
                REPORT.withTitle("Secret report")
                        .withAccess(AccessRestriction.of(access))
                        .withCommitments(COMMITMENT.withText("Secret promise")));
        assertEquals(1, events.size());
        assertFalse(text.contains("Secret"), text);
        assertTrue(text.contains("Agenda:\\nWelcome\r\n"), text);
        assertEquals(new WrittenCalendar(1, 0, 0, 0, 2), written);
    }

    @Test
    void inDoubtItIsRestricted() {
        AgendaItem item = AgendaItem.builder().title("Secret").build();
        Event meeting = MEETING.withDate(PartialDate.of(2024, 5, 1));
        write(meeting.withAgenda(item.withExemption("Paragraph 3")));
        assertFalse(text.contains("Secret"), "an exemption without a code");
        write(meeting.withAgenda(item.withExtensions(Map.of("access", "5"))));
        assertFalse(text.contains("Secret"), "a code that could not be read");
        write(meeting.withAgenda(item.withAccess(AccessRestriction.OPEN).withExemption("None")));
        assertTrue(text.contains("Secret"), "an open item");
        write(meeting.withAgenda(item));
        assertTrue(text.contains("Secret"), "nothing is said");
    }

    /** Any other type that can be restricted must be looked at where these two are. */
    @Test
    void onlyItemsAndPublicationsCanBeRestricted() {
        assertEquals(
                List.of(AgendaItem.class, Publication.class),
                ModelArbitraries.recordTypes().stream()
                        .filter(type -> Arrays.stream(type.getRecordComponents())
                                .anyMatch(component -> component.getType() == AccessRestriction.class))
                        .toList());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.Limits;
import org.ohsel.io.Result;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.ExternalIdentifier;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Consultation;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.ActivityKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.ConsultationStatus;
import org.ohsel.model.term.PublicationKind;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.Workstream;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;

class CitizenSpaceTest {

    private static final String SITE = "https://consult.example.gov.uk/api/2.4/";
    private static final Path FILE = Path.of("src/test/resources/consultation/citizen-space.json");

    private static CitizenSpace text(String json) {
        return CitizenSpace.of(SITE, Map.of("a.json", json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> found(Findings findings) {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.ruleId() + " " + finding.pointer())
                .toList();
    }

    private static Result<EngagementLog> all() throws IOException {
        return CitizenSpace.read(SITE, List.of(FILE))
                .withBody(new BodyRef("E09000004"))
                .log();
    }

    private static CommissioningActivity activity(Result<EngagementLog> result, int index) {
        return (CommissioningActivity)
                Objects.requireNonNull(result.partial()).records().get(index);
    }

    @Test
    void aConsultationIsAnActivityWithOneConsultation() throws IOException {
        Result<EngagementLog> result = all();
        CommissioningActivity activity = activity(result, 0);
        assertEquals(
                "consult.example.gov.uk-consultation-engagement-clinic-moves-",
                activity.id().replaceAll("[0-9a-f]+$", ""));
        assertEquals(ActivityKind.POLICY_DEVELOPMENT, activity.kind());
        assertEquals("Clinic moves & opening hours", activity.title());
        assertEquals(List.of(new BodyRef("E09000004")), activity.commissioners());
        assertEquals(
                List.of(ExternalIdentifier.builder()
                        .system("https://consult.example.gov.uk")
                        .value("engagement/clinic-moves")
                        .build()),
                activity.identifiers());
        assertEquals(List.of(new Borough("bexley")), activity.boroughs());
        assertEquals(List.of(new Workstream("service-area/dentistry")), activity.workstreams());
        assertEquals(
                List.of(
                        "next-step: The site gives a date for feedback. 2023-05-15",
                        "summary: We propose to move two clinics.\n- Ashdale\n- Birchley null",
                        "context: The building is no longer safe. null",
                        "next-step: We will publish what you said. null",
                        "context: Audiences on the site: Beekeepers null",
                        "context: Areas on the site: All Areas null",
                        "context: Interests on the site: Bees null"),
                activity.statements().stream()
                        .map(said -> said.kind().code() + ": " + said.text() + " " + said.date())
                        .toList());
        Consultation consultation = activity.consultations().get(0);
        assertEquals(ConsultationStatus.CLOSED, consultation.status());
        assertEquals(PartialDate.parse("2023-01-09"), consultation.opens());
        assertEquals(PartialDate.parse("2023-03-31"), consultation.closes());
        assertEquals(PartialDate.parse("2023-06-01"), consultation.feedbackPublished());
        assertNull(consultation.outcomePublished());
        assertEquals("https://consult.example.gov.uk/engagement/clinic-moves/", consultation.address());
        assertEquals(List.of(StakeholderGroup.CARERS), consultation.groups());
        assertEquals(List.of(activity.id() + "-document-1", activity.id() + "-document-2"), consultation.documents());
        assertEquals(
                ConsultationStatus.PLANNED,
                activity(result, 3).consultations().get(0).status());
    }

    @Test
    void documentsArePublications() throws IOException {
        EngagementLog log = Objects.requireNonNull(all().partial());
        Publication first = (Publication) log.records().get(1);
        assertEquals(new PublicationKind("consultation-document"), first.kind());
        assertEquals(List.of(log.records().get(0).id()), first.about());
        assertEquals(List.of(new BodyRef("E09000004")), first.publishers());
        Publication second = (Publication) log.records().get(2);
        assertEquals(new PublicationKind("equality-impact-assessment"), second.kind());
        assertEquals("https://consult.example.gov.uk/engagement/clinic-moves/eqia.pdf", second.address());
    }

    @Test
    void onlyWhatIsTrueIsFound() throws IOException {
        assertEquals(
                List.of(
                        "WARNING OHSEL-IMPORT-002 /citizen-space.json/0/audiences/1",
                        "WARNING OHSEL-IMPORT-002 /citizen-space.json/0/areas/1",
                        "WARNING OHSEL-IMPORT-002 /citizen-space.json/0/interests/1",
                        "INFO OHSEL-IMPORT-003 /citizen-space.json/0/contact_name",
                        "WARNING OHSEL-CONSULT-003 /records/3/consultations/0/documents"),
                found(all().findings()));
        assertEquals(
                "one of the audiences is Beekeepers, which the vocabulary does not have, so it is kept in words, in a"
                        + " statement",
                all().findings().kept().get(0).message());
        assertEquals(
                32,
                Objects.requireNonNull(all().findings().kept().get(0).location())
                        .line());
    }

    @Test
    void peopleToContactAreNotInTheLogAndItReadsBackEqual() throws IOException {
        EngagementLog log = all().orElseThrow();
        String written = EngagementWriter.indented().write(log);
        assertFalse(written.contains("A. Example") || written.contains("7946") || written.contains("officer"), written);
        assertEquals(log, EngagementReader.strict().readLog(written).orElseThrow());
    }

    @Test
    void theDetailsOfOneConsultationAreReadAloneAndBesideTheList() {
        String brief = "[{\"id\": \"a\", \"dept\": \"d\", \"title\": \"A\"}]";
        String full =
                "{\"id\": \"a\", \"dept\": \"d\", \"title\": \"A\", \"status\": \"open\", \"startdate\": \"2023/01/09\","
                        + " \"resultsdate\": \"2023/06/01\"}";
        for (String json : List.of(full, full + brief, full + "\n" + full)) {
            Result<EngagementLog> result = text(json).log();
            assertEquals(1, result.orElseThrow().records().size());
            Consultation consultation = activity(result, 0).consultations().get(0);
            assertEquals(ConsultationStatus.OPEN, consultation.status());
            assertEquals(PartialDate.parse("2023-06-01"), consultation.feedbackPublished());
        }
    }

    @Test
    void whatIsNotPublicOrNotKnownIsLeftOutAndSaid() {
        assertEquals(
                List.of("INFO OHSEL-IMPORT-004 /a.json/visibility"),
                found(text("{\"id\": \"a\", \"title\": \"A\", \"visibility\": \"private\"}")
                        .log()
                        .findings()));
        List<String> found = found(
                text("{\"id\": \"a\", \"title\": \"A\", \"mood\": 1}").log().findings());
        assertTrue(found.contains("INFO OHSEL-IMPORT-003 /a.json/mood"), found.toString());
    }

    @Test
    void valuesThatAreNotUnderstoodAreReportedAndLeftOut() {
        Map<String, String> members = Map.of(
                "startdate",
                "2023-01-09",
                "enddate",
                "2023/02/30",
                "resultdate",
                "soon",
                "feedbackdate",
                "31/03/2023",
                "status",
                "paused",
                "url",
                "not an address");
        members.forEach((name, value) -> {
            Result<EngagementLog> result = text("{\"id\": \"a\", \"title\": \"A\", \"" + name + "\": \"" + value
                            + "\"}")
                    .log();
            List<String> found = found(result.findings());
            assertTrue(found.contains("WARNING OHSEL-IMPORT-002 /a.json/" + name), found.toString());
            Consultation consultation = activity(result, 0).consultations().get(0);
            assertNull(consultation.opens());
            assertNull(consultation.closes());
            assertNull(consultation.feedbackPublished());
            assertNull(consultation.status());
            assertNull(consultation.address());
        });
    }

    @Test
    void ofAMemberThatIsThereTwiceTheFirstIsReadAndTheOtherReported() {
        Result<EngagementLog> result =
                text("[{\"id\": \"a\", \"title\": \"One\",\n \"title\": \"Two\", \"visibility\": \"public\"}]")
                        .log();
        assertEquals("One", activity(result, 0).title());
        Finding twice = result.findings().stream()
                .filter(finding -> finding.ruleId().equals("OHSEL-IMPORT-001"))
                .findFirst()
                .orElseThrow();
        assertEquals("/a.json/0/title", twice.pointer());
        assertEquals(new Location(2, 11), twice.location());
        assertEquals("the member title is there twice, so this one is not read", twice.message());
    }

    @Test
    void whatIsNotTheFormatIsReportedAndNeverAnException() throws IOException {
        for (String json :
                List.of("", "  ", "<html></html>", "[1]", "{}", "[[]]", "{\"id\": \"a\"}", "null", "\"a\"", "[")) {
            Result<EngagementLog> result = text(json).log();
            assertEquals(
                    "ERROR OHSEL-IMPORT-001", found(result.findings()).get(0).substring(0, 22), json);
            assertEquals(List.of(), Objects.requireNonNull(result.partial()).records());
        }
        assertEquals(List.of(), found(text("[]").log().findings()));
        byte[] whole = Files.readAllBytes(FILE);
        Random random = new Random(15);
        for (int i = 0; i < 100; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            EngagementLog log = Objects.requireNonNull(
                    CitizenSpace.of(SITE, Map.of("a.json", damaged)).log().partial());
            assertEquals(
                    log,
                    EngagementReader.strict()
                            .readLog(EngagementWriter.compact().write(log))
                            .partial());
        }
        assertThrows(IllegalArgumentException.class, () -> CitizenSpace.of("consult", Map.of()));
    }

    @Test
    void ofAFileThatIsCutShortWhatCameBeforeIsKept() throws IOException {
        String whole = Files.readString(FILE);
        Result<EngagementLog> result =
                text(whole.substring(0, whole.indexOf("\"forthcoming\""))).log();
        assertTrue(found(result.findings()).contains("ERROR OHSEL-IMPORT-001 /a.json"));
        assertEquals(3, Objects.requireNonNull(result.partial()).records().size());
    }

    @Test
    void limitsHoldAndAHundredThousandConsultationsAreRead() throws IOException {
        String deep = "{\"id\": \"a\", \"title\": \"A\", \"x\": " + "[".repeat(200) + "]".repeat(200) + "}";
        assertEquals(
                List.of("ERROR OHSEL-IMPORT-001 /a.json"),
                found(text(deep).log().findings()));
        String longText = "{\"id\": \"a\", \"title\": \"" + "a".repeat(200_000) + "\"}";
        assertEquals(
                List.of("ERROR OHSEL-IMPORT-001 /a.json"),
                found(text(longText).log().findings()));
        byte[] whole = Files.readAllBytes(FILE);
        Limits narrow = Limits.standard().withLogBytes(100);
        assertEquals(
                List.of("ERROR OHSEL-IMPORT-001 /a.json"),
                found(CitizenSpace.of(SITE, Map.of("a.json", whole))
                        .withLimits(narrow)
                        .log()
                        .findings()));
        StringBuilder many = new StringBuilder("[");
        for (int i = 0; i < 100_000; i++) {
            many.append(i == 0 ? "" : ",").append("{\"id\": \"c").append(i).append("\", \"title\": \"A\"}");
        }
        assertEquals(
                100_000,
                Objects.requireNonNull(text(many.append("]").toString()).log().partial())
                        .records()
                        .size());
    }
}

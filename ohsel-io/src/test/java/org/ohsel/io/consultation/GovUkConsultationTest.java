// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import org.ohsel.io.Result;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.PartialDate;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Consultation;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.ConsultationStatus;
import org.ohsel.rules.Findings;

class GovUkConsultationTest {

    private static final Path FILES = Path.of("src/test/resources/consultation");
    private static final String ID = "www.gov.uk-consultation-6b1c0000-0000-4000-8000-000000000001";

    private static Result<EngagementLog> file(String name) throws IOException {
        return GovUkConsultation.read(List.of(FILES.resolve(name))).log();
    }

    private static Result<EngagementLog> text(String json) {
        return GovUkConsultation.of(Map.of("a.json", json.getBytes(StandardCharsets.UTF_8)))
                .log();
    }

    private static List<String> found(Findings findings) {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.ruleId() + " " + finding.pointer())
                .toList();
    }

    private static CommissioningActivity activity(Result<EngagementLog> result) {
        return Objects.requireNonNull(result.partial()).records().stream()
                .filter(CommissioningActivity.class::isInstance)
                .map(CommissioningActivity.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aConsultationIsAnActivityWithWhatWasAskedHeardAndDone() throws IOException {
        Result<EngagementLog> result = file("gov-uk.json");
        CommissioningActivity activity = activity(result);
        assertEquals(ID, activity.id());
        assertEquals("Ferry fares", activity.title());
        assertEquals(
                "6b1c0000-0000-4000-8000-000000000001",
                activity.identifiers().get(0).value());
        assertEquals("https://www.gov.uk", activity.identifiers().get(0).system());
        assertEquals(
                List.of(
                        "summary: Proposals on the fares of ferries & water buses. null",
                        "context: We are consulting on fares.\nThey would rise. null",
                        "finding: Half of those who answered agreed. 2023-07-01",
                        "outcome: Fares will not rise. 2023-09-04"),
                activity.statements().stream()
                        .map(said -> said.kind().code() + ": " + said.text() + " " + said.date())
                        .toList());
        Consultation consultation = activity.consultations().get(0);
        assertEquals(ConsultationStatus.CONCLUDED, consultation.status());
        assertEquals(PartialDate.parse("2023-01-09"), consultation.opens());
        assertEquals(PartialDate.parse("2023-04-02"), consultation.closes());
        // half past eleven at night, Greenwich time, is the next day in summer
        assertEquals(PartialDate.parse("2023-07-01"), consultation.feedbackPublished());
        assertEquals(PartialDate.parse("2023-09-04"), consultation.outcomePublished());
        assertEquals("https://www.gov.uk/government/consultations/ferry-fares", consultation.address());
        assertEquals(List.of(ID + "-document-1"), consultation.documents());
        assertEquals(List.of(ID + "-document-2"), consultation.reports());
    }

    @Test
    void attachmentsArePublicationsAndUnknownOrganisationsBodies() throws IOException {
        EngagementLog log = file("gov-uk.json").orElseThrow();
        Body ferries = (Body) log.records().get(0);
        assertEquals("Office of Ferries", ferries.name());
        assertEquals(
                "6b1c0000-0000-4000-8000-0000000000aa",
                ferries.identifiers().get(0).value());
        assertEquals(2, activity(file("gov-uk.json")).commissioners().size());
        assertEquals(
                List.of(
                        "Proposals on ferry fares https://assets.example.gov.uk/media/proposals.pdf null",
                        "Analysis of responses https://assets.example.gov.uk/media/analysis.pdf 2023-07-01",
                        "Government response https://www.gov.uk/government/consultations/ferry-fares/response 2023-09-04"),
                log.records().stream()
                        .filter(Publication.class::isInstance)
                        .map(Publication.class::cast)
                        .map(paper -> paper.title() + " " + paper.address() + " " + paper.published())
                        .toList());
        assertEquals(5, log.records().size());
    }

    @Test
    void onlyThatAddressesAreLeftOutIsFoundAndTheLogReadsBackEqual() throws IOException {
        Result<EngagementLog> result = file("gov-uk.json");
        assertEquals(List.of("INFO OHSEL-IMPORT-003 /gov-uk.json/details/ways_to_respond"), found(result.findings()));
        String written = EngagementWriter.indented().write(result.orElseThrow());
        assertFalse(written.contains("@") || written.contains("Rt Hon"), written);
        assertEquals(
                result.orElseThrow(), EngagementReader.strict().readLog(written).orElseThrow());
    }

    @Test
    void olderPagesHaveTheirDocumentsInHtml() throws IOException {
        Result<EngagementLog> result = file("gov-uk-older.json");
        assertEquals(
                List.of("WARNING OHSEL-IMPORT-002 /gov-uk-older.json/details/documents/1"), found(result.findings()));
        CommissioningActivity activity = activity(result);
        assertEquals(ConsultationStatus.CLOSED, activity.consultations().get(0).status());
        assertEquals(
                "GOV.UK has withdrawn the page. See the newer one.",
                activity.statements().get(0).text());
        assertEquals(
                PartialDate.parse("2020-11-12"), activity.statements().get(0).date());
        Publication paper = (Publication) result.orElseThrow().records().get(1);
        assertEquals("Piers \u2013 part 2", paper.title());
        assertEquals("https://www.gov.uk/government/uploads/piers.pdf", paper.address());
    }

    @Test
    void valuesThatAreNotUnderstoodAreReportedAndLeftOut() {
        String json =
                "{\"schema_name\": \"consultation\", \"content_id\": \"c\", \"title\": \"C\", \"document_type\": \"x\","
                        + " \"base_path\": \"nowhere\", \"details\": {\"opening_date\": \"9 January 2023\", \"closing_date\":"
                        + " \"2023-02-30T00:00:00Z\"}}";
        Result<EngagementLog> result = text(json);
        assertEquals(
                List.of(
                        "WARNING OHSEL-IMPORT-002 /a.json/document_type",
                        "WARNING OHSEL-IMPORT-002 /a.json/details/opening_date",
                        "WARNING OHSEL-IMPORT-002 /a.json/details/closing_date"),
                found(result.findings()).subList(0, 3));
        Consultation consultation = activity(result).consultations().get(0);
        assertNull(consultation.opens());
        assertNull(consultation.closes());
        assertNull(consultation.status());
        assertNull(consultation.address());
    }

    @Test
    void whatIsNotTheFormatIsReportedAndNeverAnException() throws IOException {
        for (String json : List.of(
                "",
                "<html></html>",
                "{}",
                "[1]",
                "{\"schema_name\": \"call_for_evidence\", \"content_id\": \"c\", \"title\": \"C\", \"details\": {}}",
                "{\"schema_name\": \"consultation\", \"content_id\": \"c\", \"title\": \"C\"}")) {
            Result<EngagementLog> result = text(json);
            assertEquals(
                    "ERROR OHSEL-IMPORT-001", found(result.findings()).get(0).substring(0, 22), json);
            assertEquals(List.of(), Objects.requireNonNull(result.partial()).records());
        }
        byte[] whole = Files.readAllBytes(FILES.resolve("gov-uk.json"));
        Random random = new Random(15);
        for (int i = 0; i < 100; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            EngagementLog log = Objects.requireNonNull(
                    GovUkConsultation.of(Map.of("a.json", damaged)).log().partial());
            assertEquals(
                    log,
                    EngagementReader.strict()
                            .readLog(EngagementWriter.compact().write(log))
                            .partial());
        }
        String cut = new String(whole, StandardCharsets.UTF_8).substring(0, 900);
        assertTrue(found(text(cut).findings()).contains("ERROR OHSEL-IMPORT-001 /a.json"));
    }
}

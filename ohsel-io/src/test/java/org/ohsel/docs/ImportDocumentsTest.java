// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.Result;
import org.ohsel.io.consultation.CitizenSpace;
import org.ohsel.io.moderngov.ModernGov;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.event.Event;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.ConsultationStatus;
import org.ohsel.model.term.EventStatus;

/** What {@code docs/moderngov.md} and {@code docs/consultation-platforms.md} show is this test's code, and files that can be read. */
class ImportDocumentsTest {

    private static final Path SOURCE = Path.of("src/test/java/org/ohsel/docs/ImportDocumentsTest.java");

    private static List<String> blocks(String document, String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?\n)```")
                .matcher(Files.readString(Path.of("../docs").resolve(document)))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static void isThisCode(String code) throws IOException {
        String source = Files.readString(SOURCE).replaceAll("\\s+", "");
        assertTrue(source.contains(code.replaceAll("\\s+", "")), code);
    }

    @Test
    void theMeetingCanBeReadAndTheCodeIsThatOfThisTest(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("meeting.xml"), blocks("moderngov.md", "xml").get(0));
        Files.writeString(
                folder.resolve("meetings.xml"), blocks("moderngov.md", "xml").get(1));
        Result<EngagementLog> result = ModernGov.read(
                        "https://democracy.example.gov.uk",
                        List.of(folder.resolve("meetings.xml"), folder.resolve("meeting.xml")))
                .withCouncil(new BodyRef("E09000004"))
                .withAsOfDate(LocalDate.of(2023, 4, 1))
                .log();
        Event event = (Event) result.orElseThrow().records().get(1);
        assertEquals(EventStatus.PASSED, event.status());
        assertEquals("Health Scrutiny Committee", event.title());
        assertEquals("Urgent care: strategy & update", event.agenda().get(0).title());
        assertEquals(List.of(), result.findings().kept());
        isThisCode(blocks("moderngov.md", "java").get(0));
    }

    @Test
    void theConsultationCanBeReadAndTheCodeIsThatOfThisTest(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("consultations.json"),
                blocks("consultation-platforms.md", "json").get(0));
        Result<EngagementLog> result = CitizenSpace.read(
                        "https://consult.example.gov.uk", List.of(folder.resolve("consultations.json")))
                .withBody(new BodyRef("E09000004"))
                .log();
        CommissioningActivity activity =
                (CommissioningActivity) result.orElseThrow().records().get(0);
        assertEquals(ConsultationStatus.CLOSED, activity.consultations().get(0).status());
        assertEquals(List.of(), result.findings().kept());
        isThisCode(blocks("consultation-platforms.md", "java").get(0));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.io.consultation.CitizenSpace;
import org.ohsel.io.consultation.GovUkConsultation;
import org.ohsel.io.moderngov.ModernGov;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.EventKind;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Place;
import org.ohsel.rules.Severity;

class ImporterTest {

    private static final Path FILES = Path.of("src/test/resources");

    private static Importer of(String source, EngagementValidator validator) throws IOException {
        return switch (source) {
            case "moderngov" ->
                ModernGov.read("https://council.example.gov.uk", List.of(FILES.resolve("moderngov/meeting.xml")))
                        .withValidator(validator);
            case "citizen-space" ->
                CitizenSpace.read(
                                "https://consult.example.gov.uk",
                                List.of(FILES.resolve("consultation/citizen-space.json")))
                        .withValidator(validator);
            default ->
                GovUkConsultation.read(List.of(FILES.resolve("consultation/gov-uk.json")))
                        .withValidator(validator);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"moderngov", "citizen-space", "gov-uk"})
    void recordsOneByOneAreThoseOfTheLogWithTheSameFindings(String source) throws IOException {
        Importer importer = of(source, EngagementValidator.standard());
        Result<EngagementLog> log = importer.log();
        List<ReadRecord> items = importer.records().toList();
        List<EngagementRecord> records = Objects.requireNonNull(log.partial()).records();

        assertTrue(records.size() > 1 && log.findings().count() > 0, "enough to compare");
        assertEquals(
                records,
                items.stream().map(ReadRecord::record).filter(Objects::nonNull).toList());
        assertEquals(
                log.findings().stream().map(Finding::toString).sorted().toList(),
                items.stream()
                        .flatMap(item -> item.findings().stream())
                        .map(Finding::toString)
                        .sorted()
                        .toList());
        for (ReadRecord item : items) {
            if (item.record() != null) {
                assertEquals(item.record().id(), item.place().recordId());
                assertTrue(item.findings().stream()
                        .allMatch(finding -> (finding.pointer() + "/")
                                .startsWith(item.place().pointer() + "/")));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"moderngov", "citizen-space"})
    void findingsThatAreNotKeptAreCounted(String source) throws IOException {
        Importer all = of(source, EngagementValidator.standard());
        Importer few = of(source, EngagementValidator.standard().withMostFindings(1));

        long kept = few.records().mapToLong(item -> item.findings().size()).sum();
        long counted = few.records().mapToLong(item -> item.findings().count()).sum();

        assertTrue(kept < counted, kept + " of " + counted);
        assertEquals(all.log().findings().count(), counted);
    }

    @Test
    void anImporterOfOnesOwnIsAFewLines() throws IOException {
        EngagementValidator validator = EngagementValidator.standard();
        Importer notes = () -> Stream.of("spring", "not an id").map(id -> {
            Event event = Event.builder().id(id).kind(EventKind.PUBLIC_EVENT).build();
            return new ReadRecord(event, new Place("", event.id(), null), validator.validate(event));
        });

        Result<EngagementLog> log = notes.log();

        assertEquals(
                List.of("spring", "not an id"),
                Objects.requireNonNull(log.partial()).records().stream()
                        .map(EngagementRecord::id)
                        .toList());
        assertEquals(
                List.of("OHSEL-SHAPE-007"),
                log.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Finding::ruleId)
                        .toList());
        assertEquals(Findings.concat(List.of(log.findings(), Findings.NONE)), log.findings());
    }
}

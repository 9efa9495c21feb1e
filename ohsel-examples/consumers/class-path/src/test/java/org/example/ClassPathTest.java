// SPDX-License-Identifier: Apache-2.0
package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Finding;

/** The first code of the README, with nothing but the one dependency. */
class ClassPathTest {

    private static final Event EVENT = Event.builder()
            .id("public-event-bexley")
            .kind(EventKind.PUBLIC_EVENT)
            .date(PartialDate.of(2020, 6, 17))
            .addBorough(Borough.BEXLEY)
            .body(BodyRef.BEXLEY_CCG)
            .build();

    @Test
    void writesReadsAndFinds() {
        String json = EngagementWriter.compact().write(EVENT);
        assertEquals(
                "{\"type\":\"event\",\"id\":\"public-event-bexley\",\"kind\":\"public-event\",\"date\":\"2020-06-17\","
                        + "\"boroughs\":[\"bexley\"],\"body\":\"07N\"}",
                json);
        List<Finding> findings =
                EngagementReader.strict().readRecord(json).findings().kept();
        assertEquals(1, findings.size());
        assertEquals("OHSEL-CODE-001", findings.get(0).ruleId());
        assertEquals("/body", findings.get(0).pointer());
        assertTrue(findings.get(0).toString().contains("NHS Bexley CCG"), findings.get(0)::toString);
    }

    @Test
    void knowsWhoCommissionedThen() {
        assertEquals(
                "72Q",
                Vocabulary.bundled()
                        .commissioner(Borough.BEXLEY, LocalDate.of(2020, 6, 17))
                        .orElseThrow()
                        .code());
    }

    @Test
    void nothingElseIsOnTheClassPath() {
        for (String absent : List.of(
                "tools.jackson.databind.ObjectMapper",
                "com.fasterxml.jackson.databind.ObjectMapper",
                "org.hibernate.validator.HibernateValidator",
                "org.immutables.value.Value",
                "de.siegmar.fastcsv.reader.CsvReader")) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(absent), absent);
        }
    }

    @Test
    void jarsSayTheirVersion() {
        for (Class<?> each : List.of(Event.class, Finding.class, EngagementReader.class)) {
            String version = each.getPackage().getImplementationVersion();
            assertFalse(version == null || version.isBlank(), each::getName);
        }
    }
}

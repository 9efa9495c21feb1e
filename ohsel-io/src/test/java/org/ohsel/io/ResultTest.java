// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.event.Event;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Rule;

/** A partial value is not taken for a whole one. */
class ResultTest {

    private static final EngagementReader READER = EngagementReader.strict();
    private static final String TWO_ERRORS = """
            {"type": "event", "id": "e-1", "kind": "workshop", "title": 7, "date": "June 2017"}
            """;

    @SuppressWarnings({"unchecked", "BanSerializableRead"}) // these bytes are ours
    private static <T> T serialisedAndRead(T value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream output = new ObjectOutputStream(bytes)) {
            output.writeObject(value);
        }
        try (ObjectInputStream input = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) input.readObject();
        }
    }

    @Test
    void withoutErrorsTheValueIsThere() {
        Result<EngagementRecord> read = READER.readRecord("""
                {"type": "event", "id": "e-1", "kind": "workshop"}
                """);
        assertEquals("e-1", read.orElseThrow().id());
        assertEquals(Optional.of("e-1"), read.value().map(EngagementRecord::id));
    }

    /** A kind that no vocabulary has is a warning. */
    @Test
    void warningsDoNotMatter() {
        Result<EngagementRecord> read = READER.readRecord("""
                {"type": "event", "id": "e-1", "kind": "workshopp"}
                """);
        assertEquals(1, read.findings().count());
        assertEquals("e-1", read.orElseThrow().id());
    }

    @Test
    void withErrorsTheValueIsGivenOnlyByName() {
        Result<EngagementRecord> read = READER.readRecord(TWO_ERRORS);
        assertEquals(Optional.empty(), read.value());
        Event partial = (Event) read.partial();
        assertEquals("e-1", partial.id());
        assertNull(partial.title());
    }

    @Test
    void theExceptionHasAllProblems() {
        InvalidInputException e = assertThrows(InvalidInputException.class, READER.readRecord(TWO_ERRORS)::orElseThrow);
        assertEquals(2, e.findings().count());
        String[] lines = e.getMessage().lines().toArray(String[]::new);
        assertEquals("the input is not valid: 2 errors", lines[0]);
        assertTrue(lines[1].startsWith("  /title OHSEL-JSON-002 "), lines[1]);
        assertTrue(lines[2].startsWith("  /date OHSEL-JSON-008 "), lines[2]);
    }

    @Test
    void anExceptionListsOnlyErrorsAndOnlyTwenty() {
        StringBuilder log = new StringBuilder("[{\"type\":\"event\",\"id\":\"w\",\"kind\":\"workshopp\"}");
        for (int i = 0; i < 23; i++) {
            log.append(",{\"type\":\"event\",\"id\":\"e-").append(i).append("\",\"kind\":\"workshop\",\"title\":7}");
        }
        Result<EngagementLog> read = READER.readLog(log.append("]").toString());
        InvalidInputException e = assertThrows(InvalidInputException.class, read::orElseThrow);
        String[] lines = e.getMessage().lines().toArray(String[]::new);
        assertEquals("the input is not valid: 23 errors", lines[0]);
        assertEquals("  and 3 more", lines[21]);
        assertEquals(22, lines.length);
        assertEquals(24, e.findings().count());
        assertEquals(24, read.partial().records().size());
    }

    @Test
    void theExceptionAndItsFindingsSurviveSerialisation() throws Exception {
        InvalidInputException e = assertThrows(InvalidInputException.class, READER.readRecord(TWO_ERRORS)::orElseThrow);
        InvalidInputException read = serialisedAndRead(e);
        assertEquals(e.getMessage(), read.getMessage());
        assertSame(e.findings(), read.findings());
    }

    /** Every rule's example, so that every sort of argument occurs. */
    @Test
    void theFindingsOfEveryRuleSurviveSerialisation() throws Exception {
        EngagementReader all =
                READER.withValidator(EngagementValidator.standard().withCatalogue(Catalogue.all()));
        int seen = 0;
        for (Rule rule : Catalogue.all().rules()) {
            Findings findings = all.readLog(rule.info().invalidExample()).findings();
            assertSame(findings, serialisedAndRead(findings));
            seen += findings.kept().size();
        }
        assertTrue(seen > 100, "findings: " + seen);
    }

    private static void assertSame(Findings expected, Findings read) {
        assertEquals(expected.countByRule(), read.countByRule());
        assertEquals(expected.count(), read.count());
        Messages words = Messages.english().withQuotedText();
        for (int i = 0; i < expected.kept().size(); i++) {
            Finding one = expected.kept().get(i);
            Finding other = read.kept().get(i);
            assertEquals(one.toString(), other.toString());
            assertEquals(words.message(one), words.message(other));
            assertEquals(words.advice(one), words.advice(other));
        }
    }
}

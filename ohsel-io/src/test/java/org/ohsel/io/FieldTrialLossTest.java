// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.Headcount;
import org.ohsel.model.UnknownRecord;
import org.ohsel.model.event.Event;
import org.ohsel.model.planning.DueRegard;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.CountQualifier;
import org.ohsel.model.term.EqualityDutyLimb;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.ProtectedCharacteristic;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Findings;

/** The rows of the field trial in which something was lost. */
class FieldTrialLossTest {

    private static final String A = "{\"type\":\"event\",\"id\":\"a\",\"kind\":\"workshop\"}";
    private static final String B = "{\"type\":\"event\",\"id\":\"b\",\"kind\":\"workshop\"}";
    private static final String C = "{\"type\":\"event\",\"id\":\"c\",\"kind\":\"workshop\"}";
    private static final String PETITION = "{\"type\":\"petition\",\"id\":\"p\",\"signatures\":1.50}";

    private static final List<EngagementReader> READERS = List.of(
            EngagementReader.strict(),
            EngagementReader.tolerant(),
            EngagementReader.tolerant().withThreads(3));

    private static String log(String version, String... records) {
        return "{\"schemaVersion\":\"" + version + "\",\"records\":[" + String.join(",", records) + "]}";
    }

    private static String writtenBack(EngagementReader reader, String json) {
        return EngagementWriter.compact().write(reader.readLog(json).partial());
    }

    private static List<String> rules(Findings findings) {
        return findings.kept().stream()
                .map(finding -> finding.ruleId() + " " + finding.pointer())
                .toList();
    }

    private static List<String> ids(String json) {
        List<String> ids = new ArrayList<>();
        EngagementReader.strict().readLog(json).partial().records().forEach(record -> ids.add(record.id()));
        return ids;
    }

    @Test
    void row1WhatCannotBeUnderstoodIsWrittenBackInItsPlace() {
        for (String member : List.of(
                "\"boroughs\":[\"brighton\",\"lambeth\"]",
                "\"status\":\"referred\"",
                "\"date\":\"30 February\"",
                "\"contributors\":[{\"role\":\"chair\"},7]",
                "\"inPublic\":\"yes\"")) {
            String json = log("1.0", A.replace("}", "," + member + "}"));
            for (EngagementReader reader : READERS) {
                assertEquals(json, writtenBack(reader, json));
                assertFalse(reader.readLog(json).findings().isEmpty(), member);
                EngagementLog read = reader.readLog(json).partial();
                assertFalse(EngagementValidator.standard().validate(read).isEmpty(), "silently valid: " + member);
            }
        }
    }

    @Test
    void row1WhatIsSetSinceTakesThePlaceOfWhatWasKept() {
        Event read = (Event) EngagementReader.tolerant()
                .readRecord(A.replace("}", ",\"boroughs\":[\"bexley\",null]}"))
                .partial();
        assertEquals(
                A.replace("}", ",\"boroughs\":[\"lambeth\"]}"),
                EngagementWriter.compact().write(read.withBoroughs(Borough.LAMBETH)));
    }

    @Test
    void row1AListNeverHoldsNull() {
        List<ProtectedCharacteristic> withNull = Arrays.asList(ProtectedCharacteristic.AGE, null);
        NullPointerException refusal = assertThrows(
                NullPointerException.class,
                () -> new DueRegard(EqualityDutyLimb.ELIMINATE_DISCRIMINATION, withNull, null, List.of(), Map.of()));
        assertEquals(
                "characteristics must not hold null, as it does at index 1; leave the element out",
                refusal.getMessage());
    }

    @Test
    void row2ARecordOfAnUnknownTypeIsKeptInItsPlace() {
        String json = log("1.1", A, PETITION, B, "7", "{\"id\":\"n\"}", C);
        for (EngagementReader reader : READERS) {
            assertEquals(json, writtenBack(reader, json));
        }
        EngagementLog read = EngagementReader.tolerant().readLog(json).partial();
        assertEquals(6, read.records().size());
        assertEquals("petition", read.records().get(1).type());
        assertTrue(read.records().get(3) instanceof UnknownRecord);
        assertEquals(
                List.of(),
                rules(EngagementReader.tolerant()
                                .readLog(log("1.1", A, PETITION))
                                .findings())
                        .stream()
                        .filter(found -> !found.startsWith("OHSEL-JSON-012") && !found.startsWith("OHSEL-JSON-009"))
                        .toList());
        EngagementValidator.standard().validate(read); // does not throw
    }

    @Test
    void row3AnExtensionIsCheckedWhereItIsPut() {
        for (Map.Entry<String, String> bad : Map.of(
                        "title", "\"x\"", "type", "\"rating\"", "x", "C-17", "boroughs", "[]")
                .entrySet()) {
            IllegalArgumentException refusal = assertThrows(
                    IllegalArgumentException.class, () -> Event.builder().putExtension(bad.getKey(), bad.getValue()));
            assertTrue(refusal.getMessage().contains(bad.getKey()), refusal.getMessage());
        }
        assertThrows(IllegalArgumentException.class, () -> Headcount.builder().putExtension("count", "1"));
        Headcount count = Headcount.builder()
                .count(1)
                .qualifier(CountQualifier.EXACT)
                .putExtension("type", "1") // a headcount has no type
                .putExtensionText("note", "C-17 \"a\"\n")
                .build();
        assertEquals(Map.of("note", "\"C-17 \\\"a\\\"\\u000a\"", "type", "1"), count.extensions());
    }

    @Test
    void row3AnExtensionThatGotInAnotherWayIsFoundAndNeverWrittenTwice() {
        Event event =
                Event.builder().id("a").kind(EventKind.WORKSHOP).title("T").build();
        Event twice = event.withExtensions(Map.of("title", "\"x\"", "type", "\"rating\""));
        assertEquals(
                List.of("OHSEL-SHAPE-011 /title", "OHSEL-SHAPE-011 /type"),
                rules(EngagementValidator.standard().validate(twice)));
        assertEquals(
                EngagementWriter.compact().write(event),
                EngagementWriter.compact().write(twice));
        Event broken = event.withExtensions(Map.of("x", "C-17"));
        assertEquals(
                List.of("OHSEL-SHAPE-011 /x"),
                rules(EngagementValidator.standard().validate(broken)));
        for (EngagementWriter writer : List.of(EngagementWriter.compact(), EngagementWriter.indented())) {
            IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> writer.write(broken));
            assertTrue(
                    refusal.getMessage()
                            .startsWith("cannot write the event with the id a: the extension x of an event is"),
                    refusal.getMessage());
            assertThrows(IllegalArgumentException.class, () -> writer.write(broken, new ByteArrayOutputStream()));
        }
    }

    @Test
    void row5AnElementThatIsNeverClosedCostsNoOther() {
        String[] broken = {
            A.replace("}", ""),
            A.replace("}", ",\"boroughs\":[\"bexley\""),
            A.replace("}", ",\"participations\":[{\"kind\":\"attended\"")
        };
        for (String first : broken) {
            for (String json : List.of(
                    "[" + first + "," + B + "," + C + "]",
                    "[" + B + ",\n" + first + ",\n" + C + "]",
                    log("1.0", first, B, C),
                    log("1.0", B, first, C).replace("]}", "],\"title\":\"T\"}"))) {
                List<String> ids = ids(json);
                assertTrue(ids.contains("c"), json + " " + ids);
                assertTrue(ids.contains("b"), json + " " + ids);
                List<String> found =
                        rules(EngagementReader.strict().readLog(json).findings());
                assertEquals(
                        1,
                        found.stream()
                                .filter(each -> each.startsWith("OHSEL-JSON-001"))
                                .count(),
                        json + found);
            }
        }
    }

    @Test
    void row6RecordsOneAfterTheOtherAreAllRead() {
        assertEquals(
                List.of("a", "b", "c"), ids(A.replace(",", ",\n") + "\n" + B.replace(",", ",\n") + "\n" + C + "\n"));
        assertEquals(List.of("a", "b"), ids(A + " " + B));
    }

    @Test
    void row6TwoOnALineAndManyLogsAreToldHowToSeparateThem() {
        for (String json : List.of(A + "\n" + B + " " + C + "\n" + A.replace("\"a\"", "\"d\"") + "\n")) {
            List<String> advice = EngagementReader.strict().readLog(json).findings().kept().stream()
                    .map(finding -> finding.message() + " " + finding.advice())
                    .toList();
            assertEquals(1, advice.size(), advice.toString());
            assertTrue(advice.get(0).contains("line"), advice.toString());
        }
        for (String json : List.of("[" + log("1.0", A) + "]", log("1.0", A) + "\n" + log("1.0", B) + "\n")) {
            List<String> advice = EngagementReader.strict().readLog(json).findings().kept().stream()
                    .map(finding -> finding.message() + " " + finding.advice())
                    .toList();
            assertTrue(
                    !advice.isEmpty() && advice.stream().allMatch(each -> each.contains("records")), advice.toString());
        }
    }

    @Test
    void row7TheStreamOfTheCallerStaysOpen() throws IOException {
        boolean[] closed = {false};
        ByteArrayInputStream input = new ByteArrayInputStream(log("1.0", A).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        for (EngagementRecord record :
                EngagementReader.strict().readLog(input).orElseThrow().records()) {
            assertEquals("a", record.id());
        }
        assertFalse(closed[0]);
    }
}

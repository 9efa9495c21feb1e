// SPDX-License-Identifier: Apache-2.0
package org.ohsel.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.model.EngagementLog;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;

/** References beyond those that are kept in full are judged and counted all the same. */
@Tag("slow")
class ManyOpenReferencesTest {

    private static final int MANY = 12_000;

    @Test
    void eachIsCountedOnceWhetherItWasKeptOrNot() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < MANY; i++) {
            text.append("{\"type\":\"event\",\"id\":\"e").append(i).append("\",\"kind\":\"workshop\",\"partOf\":\"");
            // A third leads nowhere, a third to a publication, a third to an event that comes at the end.
            text.append(i % 3 == 0 ? "none" + i : i % 3 == 1 ? "paper" : "last");
            text.append("\",\"body\":\"")
                    .append(i % 2 == 0 ? "stranger" + i : "friend")
                    .append("\"},");
        }
        text.append("{\"type\":\"publication\",\"id\":\"paper\",\"kind\":\"paper\",\"title\":\"A paper\"},")
                .append("{\"type\":\"body\",\"id\":\"friend\",\"name\":\"A friend\"},")
                .append("{\"type\":\"event\",\"id\":\"last\",\"kind\":\"workshop\"}]");
        Findings findings = EngagementReader.strict().readLog(text.toString()).findings();
        Map<String, Long> expected = new TreeMap<>();
        expected.put("OHSEL-REF-002", 4_000L);
        expected.put("OHSEL-REF-004", 4_000L);
        expected.put("OHSEL-REF-005", 6_000L);
        assertEquals(expected, findings.countByRule());
    }

    private static String event(String id, String more) {
        return "{\"type\":\"event\",\"id\":\"" + id + "\",\"kind\":\"workshop\"," + more + "}\n";
    }

    /** Field trial, section 7, row 1: newest first, the last one refers to a record that is not there. */
    private static String newestFirst() {
        StringBuilder lines = new StringBuilder();
        for (int i = 10_001; i > 0; i--) {
            lines.append(event("e" + i, "\"partOf\":\"e" + (i - 1) + "\""));
        }
        return lines.toString();
    }

    private static String oldestFirst() {
        List<String> lines = new ArrayList<>(newestFirst().lines().toList());
        Collections.reverse(lines);
        return String.join("\n", lines) + "\n";
    }

    /** Twice as many as are kept in full are open until the last record comes; some in the middle are wrong. */
    private static String allOpenToTheEnd() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            String whole = i == 15_000 ? "gone" : i == 15_001 ? "paper" : "last";
            String body = i == 15_002 ? "stranger" : "friend";
            lines.append(event("e" + i, "\"partOf\":\"" + whole + "\",\"body\":\"" + body + "\""));
        }
        lines.append("{\"type\":\"publication\",\"id\":\"paper\",\"kind\":\"paper\",\"title\":\"A paper\"}\n");
        lines.append("{\"type\":\"body\",\"id\":\"friend\",\"name\":\"A friend\"}\n");
        lines.append("{\"type\":\"event\",\"id\":\"last\",\"kind\":\"workshop\"}\n");
        return lines.toString();
    }

    private static List<String> shown(Findings findings) {
        assertEquals(findings.count(), findings.kept().size(), "all are shown");
        return findings.kept().stream()
                .map(finding -> finding.location() + " " + finding.ruleId() + " " + finding.pointer())
                .toList();
    }

    @Test
    void whatIsWrongIsShownWhateverWasMerelyOpenMeanwhile() throws IOException {
        // The reference is in column 54 of its line, after {"type":"event","id":"e1","kind":"workshop","partOf":
        List<String> expected = List.of("10001:54 OHSEL-REF-002 /partOf");
        EngagementReader reader = EngagementReader.strict();
        assertEquals(expected, shown(reader.readLog(newestFirst()).findings()));
        assertEquals(
                List.of("1:54 OHSEL-REF-002 /partOf"),
                shown(reader.readLog(oldestFirst()).findings()));
        // A stream cannot be read again, and the location of what comes up at its end is that of the record.
        byte[] bytes = newestFirst().getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of("10001:1 OHSEL-REF-002 /partOf"),
                shown(reader.readLog(new ByteArrayInputStream(bytes)).findings()));
    }

    @Test
    void noOrderDecidesWhetherItIsShown() {
        List<String> expected = List.of(
                "15001:58 OHSEL-REF-002 /partOf", "15002:58 OHSEL-REF-004 /partOf", "15003:72 OHSEL-REF-005 /body");
        EngagementReader reader = EngagementReader.strict();
        assertEquals(expected, shown(reader.readLog(allOpenToTheEnd()).findings()));
        assertEquals(
                expected, shown(reader.withThreads(3).readLog(allOpenToTheEnd()).findings()));
    }

    @Test
    void norInMemory() {
        EngagementLog log = EngagementReader.strict().readLog(allOpenToTheEnd()).partial();
        Findings findings = EngagementValidator.standard().validate(Objects.requireNonNull(log));
        assertEquals(
                List.of("/records/15000/partOf", "/records/15001/partOf", "/records/15002/body"),
                findings.kept().stream().map(Finding::pointer).toList());
        assertEquals(3, findings.count());
    }
}

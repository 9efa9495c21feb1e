// SPDX-License-Identifier: Apache-2.0
package org.ohsel.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
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
}

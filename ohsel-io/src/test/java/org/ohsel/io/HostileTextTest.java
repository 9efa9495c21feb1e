// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Inputs designed to exhaust a reader are refused, in less memory than they would need. */
@Tag("slow")
class HostileTextTest {

    private static final String LIMIT = "OHSEL-JSON-011 1";

    /** The first finding, and the number of all. The beginning of an event is 42 columns wide. */
    private static final Map<String, String> EXPECTED = new TreeMap<>(Map.ofEntries(
            Map.entry("a string of 1 GiB on one line", "1:1 | " + LIMIT),
            Map.entry("backslashes", "1:1 | " + LIMIT),
            Map.entry("backslashes, a byte later", "1:1 | " + LIMIT),
            Map.entry(
                    "a long line, and one that is not after it",
                    "2:1 | OHSEL-JSON-004 1, " + LIMIT + ", OHSEL-REF-001 1"),
            Map.entry("spaces", "1:1 | OHSEL-JSON-006 1"),
            Map.entry("blank lines, and then a comma", (1 + HostileTexts.MUCH / 2) + ":1 | OHSEL-JSON-001 1"),
            Map.entry(
                    "spaces between records",
                    "1:" + (44 + HostileTexts.MUCH + 2) + " | OHSEL-JSON-001 1, OHSEL-REF-001 1"),
            Map.entry("100,000 levels", "1:44 /deep | OHSEL-JSON-003 1, " + LIMIT),
            Map.entry("brackets without end", "1:2 /0 | OHSEL-JSON-001 1, " + LIMIT),
            Map.entry("brackets that do not fit", "1:2 /0 | OHSEL-JSON-001 1, OHSEL-JSON-002 1, " + LIMIT),
            Map.entry("braces that do not fit", "1:2 | OHSEL-JSON-001 1"),
            Map.entry("10 million members", "1:1 | " + LIMIT),
            Map.entry("200,000 members", "1:44 /m0 | OHSEL-JSON-003 100000, OHSEL-JSON-011 100000"),
            Map.entry("10 million elements", "1:1 | " + LIMIT),
            Map.entry("200,000 elements", "1:" + (56 + 11 * 100_000) + " /boroughs/100000 | " + LIMIT),
            Map.entry("a million records that are none", "1:2 /0 | OHSEL-JSON-002 1000001"),
            Map.entry("a member 200,000 times", "1:44 /colour | OHSEL-JSON-003 1, OHSEL-JSON-005 199999"),
            Map.entry("a known member 200,000 times", "1:44 /id | OHSEL-JSON-005 200000"),
            Map.entry("a log with a title of 20 MB", "1:1 | OHSEL-JSON-004 1, " + LIMIT),
            Map.entry("a log with 20 MB after its records", "1:1 | OHSEL-JSON-004 1, " + LIMIT),
            Map.entry("a gzip bomb", "1:" + (2 + HostileTexts.MUCH) + " | OHSEL-JSON-001 1")));

    @Test
    @Timeout(600)
    void aHostileTextIsRefusedInLittleMemory() throws Exception {
        Map<String, String> found = new TreeMap<>();
        List<String> unexpected = new ArrayList<>();
        for (String line : ChildJvm.run("48m", HostileTexts.class)) {
            String[] parts = line.split(" \\| ", 2);
            if (parts.length == 2) {
                found.put(parts[0], parts[1].replace("  |", " |"));
            } else {
                unexpected.add(line);
            }
        }
        // How many names collide before the parser gives up is its own business: that it does is ours.
        String colliding = found.getOrDefault("names that collide", "");
        assertEquals("OHSEL-JSON-011 1", colliding.substring(Math.max(0, colliding.lastIndexOf(", ") + 2)));
        found.remove("names that collide");
        assertEquals(EXPECTED, found);
        assertEquals(List.of(), unexpected);
    }
}

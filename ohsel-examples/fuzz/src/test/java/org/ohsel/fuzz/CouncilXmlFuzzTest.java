// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.io.Result;
import org.ohsel.io.moderngov.ModernGov;
import org.ohsel.model.EngagementLog;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Location;

/** The XML of a council's committee system. */
class CouncilXmlFuzzTest {

    static Stream<byte[]> seeds() {
        return Seeds.of(Fixtures.ofTests("moderngov", ".xml").stream());
    }

    @MethodSource("seeds")
    @DictionaryEntries({
        "<!DOCTYPE x [<!ENTITY a \"b\">]>",
        "&amp;",
        "&#x1F600;",
        "<![CDATA[",
        "]]>",
        "<!--",
        "encoding=\"UTF-16\"",
        "</meeting>",
        "<attachmenttitle>",
        "True"
    })
    @FuzzTest
    void xmlIsImported(byte[] xml) {
        Map<String, byte[]> files = Map.of("a.xml", xml);
        ModernGov council =
                ModernGov.of("https://democracy.example.gov.uk", files).withAsOfDate(LocalDate.of(2024, 7, 1));
        Result<EngagementLog> log = council.log();
        Imports.hold(log, Imports.items(council), files);
        if (IntStream.range(0, xml.length).allMatch(i -> xml[i] > 0)) {
            log.findings().forEach(finding -> beginsATag(new String(xml, StandardCharsets.US_ASCII), finding));
        }
    }

    /** What is said of an element is said where it begins. */
    private static void beginsATag(String xml, Finding finding) {
        Location at = finding.location();
        if (at == null || finding.ruleId().equals("OHSEL-IMPORT-001")) {
            return;
        }
        String line = xml.split("\n", -1)[(int) at.line() - 1];
        assertEquals("<", line.substring((int) at.column() - 1, (int) at.column()), finding::toString);
    }
}

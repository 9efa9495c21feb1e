// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.io.moderngov.ModernGov;

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
        Imports.hold(council.log(), Imports.items(council), files);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.io.Result;
import org.ohsel.io.vocabulary.VocabularyFile;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Finding;

/** The tables of a vocabulary, one after another with a line of three equals signs and the name of the next between them. */
class VocabularyFuzzTest {

    private static final List<String> TABLES = List.of(
            "vocabulary",
            "schemes",
            "concepts",
            "labels",
            "names",
            "kinds",
            "identifiers",
            "relations",
            "successions",
            "sources");

    static Stream<byte[]> seeds() {
        return Seeds.of(Stream.concat(
                Fixtures.in("ohsel-examples/other-icb/vocabulary", ".csv").stream(),
                Fixtures.in("ohsel-io/spring-boot-starter/src/test/resources", ".csv").stream()));
    }

    @MethodSource("seeds")
    @DictionaryEntries({
        "===concepts\\x0A",
        "===labels\\x0A",
        "scheme,code,label\\x0A",
        "\"",
        "2013-04-01",
        "borough",
        "body",
        "workstream",
        "====",
        "===names\\x0A",
        "===vocabulary\\x0A"
    })
    @FuzzTest
    void tablesAreAdded(byte[] text) {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        String name = "concepts";
        for (String table : new String(text, StandardCharsets.ISO_8859_1).split("===", -1)) {
            for (String each : TABLES) {
                if (table.startsWith(each + "\n")) {
                    name = each;
                }
            }
            int heading = table.startsWith(name + "\n") ? name.length() + 1 : 0;
            tables.put(name + ".csv", table.substring(heading).getBytes(StandardCharsets.ISO_8859_1));
        }
        VocabularyFile file = VocabularyFile.of(tables);
        Result<Vocabulary> merged = file.addTo(Vocabulary.bundled());
        assertEquals(
                merged.findings().kept(),
                VocabularyFile.of(tables).addTo(Vocabulary.bundled()).findings().kept());
        for (Finding finding : merged.findings()) {
            String table = finding.pointer().replaceAll("^/([^/]*).*", "$1");
            CsvPlaces.hold(tables.getOrDefault(table, new byte[0]), finding);
        }
    }
}

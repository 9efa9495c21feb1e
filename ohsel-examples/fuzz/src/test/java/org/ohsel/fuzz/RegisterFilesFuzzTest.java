// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.io.Result;
import org.ohsel.io.vocabulary.OdsRegister;
import org.ohsel.model.vocabulary.Vocabulary;

/** Files of the register of organisations. */
class RegisterFilesFuzzTest {

    private static final List<String> NAMES = List.of("eccg.csv", "succ.csv", "etr.csv", "a.json");

    static Stream<byte[]> seeds() {
        return Seeds.of(Stream.of(".csv", ".json").flatMap(ending -> Fixtures.ofTests("ods", ending).stream()));
    }

    @MethodSource("seeds")
    @FuzzTest
    void registersAreAdded(byte[] file) {
        String name = NAMES.get(file.length % NAMES.size());
        Result<Map<String, String>> tables = OdsRegister.of(Map.of(name, file)).tables(Vocabulary.bundled());
        assertTrue(tables.findings().hasErrors() || tables.partial() != null, "tables, or errors");
        if (name.endsWith(".json")) {
            JsonPlaces.hold(file, tables.findings().kept());
        } else {
            tables.findings().forEach(finding -> CsvPlaces.hold(file, finding));
        }
    }
}

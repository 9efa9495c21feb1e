// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** engines.csv says of each engine what it really says, file by file. */
class EnginesTest {

    private static final Path TABLE = Path.of("engines.csv");

    @TestFactory
    Stream<DynamicTest> anEngineForTheJvmAgreesAsTheTableSays() throws IOException {
        Map<String, Boolean> verdicts = Fixtures.verdicts();
        return SchemaEngine.all(Fixtures.schema()).entrySet().stream()
                .map(engine -> DynamicTest.dynamicTest(
                        engine.getKey(),
                        () -> assertEquals(row(engine.getKey()), measured(engine.getValue(), verdicts))));
    }

    /** An engine that said yes to all, or no to all, would agree with more than half of them. */
    @Test
    void thereAreManyFilesOfEitherVerdict() throws IOException {
        Map<String, Boolean> verdicts = Fixtures.verdicts();
        assertTrue(verdicts.values().stream().filter(valid -> valid).count() > 80);
        assertTrue(verdicts.values().stream().filter(valid -> !valid).count() > 80);
    }

    private static String row(String engine) throws IOException {
        List<String> rows = Files.readAllLines(TABLE).stream()
                .filter(row -> row.startsWith(engine + ","))
                .toList();
        assertEquals(1, rows.size(), () -> "rows of " + engine + " in " + TABLE);
        return rows.get(0).split(",", 4)[3];
    }

    private static String measured(Predicate<String> engine, Map<String, Boolean> verdicts) throws IOException {
        StringBuilder disagrees = new StringBuilder();
        int agrees = 0;
        for (Map.Entry<String, Boolean> file : verdicts.entrySet()) {
            if (Fixtures.isValid(engine, file.getKey()) == file.getValue()) {
                agrees++;
            } else {
                disagrees.append(disagrees.isEmpty() ? "" : " ").append(file.getKey());
            }
        }
        return verdicts.size() + "," + agrees + "," + disagrees;
    }
}

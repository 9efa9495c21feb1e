// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * No code that was ever shipped disappears: a record that has it could no longer be understood. The list of them is kept by
 * hand, not generated, and only grows; {@code docs/compatibility.md} promises as much.
 */
class ShippedCodesTest {

    private static final Path LIST = Path.of("src/test/resources/shipped-codes.csv");

    @Test
    void aCodeOnceShippedIsStillThere() throws IOException {
        Set<String> missing = new TreeSet<>(listed());
        missing.removeAll(bundled());
        assertEquals(Set.of(), missing, "codes that were shipped and are gone: keep them, marked as withdrawn");
    }

    @Test
    void aNewCodeIsListedOnceItShips() throws IOException {
        Set<String> added = new TreeSet<>(bundled());
        added.removeAll(listed());
        assertEquals(Set.of(), added, "new codes: add them to the end of " + LIST);
    }

    private static Set<String> listed() throws IOException {
        List<String> lines = Files.readAllLines(LIST);
        assertEquals("scheme,code", lines.get(0));
        Set<String> codes = new LinkedHashSet<>();
        for (String line : lines.subList(1, lines.size())) {
            assertTrue(codes.add(line), "twice: " + line);
        }
        return codes;
    }

    private static Set<String> bundled() {
        Set<String> codes = new LinkedHashSet<>();
        for (ConceptScheme scheme : Vocabulary.bundled().schemes()) {
            scheme.concepts().forEach(concept -> codes.add(scheme.id() + "," + concept.code()));
        }
        return codes;
    }
}

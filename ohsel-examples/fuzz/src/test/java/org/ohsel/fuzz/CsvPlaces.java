// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ohsel.rules.Finding;

/** What holds of the places in a table of text: each is where a field begins, or behind one in quotation marks. */
final class CsvPlaces {

    private CsvPlaces() {}

    static void hold(byte[] csv, Finding finding) {
        assertFalse(finding.message().isBlank() || finding.advice().isBlank(), finding::toString);
        if (finding.location() == null) {
            return;
        }
        Places.ofText(csv).ifPresent(text -> {
            int offset = text.offset(finding.location());
            assertTrue(offset == 0 || text.isBefore(",\n\r\"", offset), () -> finding + " is not where a field begins");
        });
    }
}

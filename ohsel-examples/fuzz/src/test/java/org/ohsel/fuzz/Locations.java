// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;

/** Where findings are: their pointers resolve, and their lines and columns are in the text, at what the pointer points to. */
final class Locations {

    /** They are where the text cannot be read, which is within a value or behind it. */
    private static final Set<String> OF_THE_TEXT = Set.of("OHSEL-JSON-001", "OHSEL-JSON-010", "OHSEL-JSON-011");

    private Locations() {}

    static void hold(byte[] document, Findings findings) {
        Optional<Places> places = Invariants.isCompressed(document) ? Optional.empty() : Places.in(document);
        for (Finding finding : findings) {
            assertNotNull(finding.location(), finding::toString);
            assertTrue(finding.location().line() >= 1 && finding.location().column() >= 1, finding::toString);
            places.ifPresent(known -> hold(known, finding));
        }
    }

    private static void hold(Places places, Finding finding) {
        int offset = places.offset(finding.location());
        if (OF_THE_TEXT.contains(finding.ruleId()) || !places.isOneDocument()) {
            return;
        }
        assertTrue(
                isAt(offset, places, finding.pointer()),
                () -> finding + " is at offset " + offset + ", and " + finding.pointer() + " at "
                        + places.of(finding.pointer()));
    }

    /** Whether an offset is that of a value; or where it is missing, that of the innermost around it. Members may be there twice. */
    private static boolean isAt(int offset, Places places, String pointer) {
        List<Places.Extent> inner = List.of();
        for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
            List<Places.Extent> without = inner;
            List<Places.Extent> here = places.of(at);
            if (here.stream()
                    .anyMatch(extent ->
                            extent.beginsAt(offset) && without.stream().noneMatch(extent::holds))) {
                return true;
            } else if (at.isEmpty()) {
                return false;
            }
            inner = here;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.ohsel.rules.Finding;

/** What holds of the places in JSON of others: each is where a value or a name begins, unless the text cannot be read there. */
final class JsonPlaces {

    private JsonPlaces() {}

    static void hold(byte[] json, List<Finding> findings) {
        Optional<Places> places = Places.in(json);
        for (Finding finding : findings) {
            assertFalse(finding.message().isBlank() || finding.advice().isBlank(), finding::toString);
            if (finding.location() != null) {
                places.ifPresent(known -> {
                    int offset = known.offset(finding.location());
                    assertTrue(
                            !known.isOneDocument() || known.isBeginning(offset),
                            () -> finding + " is where nothing begins");
                });
            }
        }
    }
}

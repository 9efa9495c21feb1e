// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commitment that is still open.
 *
 * @param engagementRecord the record in which it was made
 * @param pointer where it is in that, as a JSON Pointer
 * @param text what was promised
 * @param owners who promised it, as codes
 * @param due when it is due, as the record has it; null if it does not say
 * @param latest the last day on which it is due; null if that is not known
 */
public record FoundCommitment(
        FoundRecord engagementRecord,
        String pointer,
        String text,
        List<String> owners,
        @Nullable String due,
        @Nullable LocalDate latest) {

    /** Copies the list. */
    public FoundCommitment {
        owners = List.copyOf(owners);
    }

    /** Whether it was due before a day. */
    public boolean isOverdue(LocalDate today) {
        return latest != null && latest.isBefore(today);
    }
}

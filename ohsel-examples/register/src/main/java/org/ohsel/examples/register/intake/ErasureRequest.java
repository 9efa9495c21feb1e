// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to be erased from a record.
 *
 * @param pointers where the texts are, as JSON Pointers into one of its versions
 * @param reason why, without the words themselves
 * @param version the version that the pointers lead into; null for the newest
 */
public record ErasureRequest(
        List<String> pointers, String reason, @Nullable Integer version) {

    /** Null stands for nothing. */
    public ErasureRequest {
        pointers = pointers == null ? List.of() : List.copyOf(pointers);
        reason = reason == null ? "" : reason.strip();
    }
}

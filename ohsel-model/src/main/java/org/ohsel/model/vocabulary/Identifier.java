// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An official code of a concept.
 *
 * @param system the system that issued it
 * @param value the code
 * @param evidence what shows that it is the concept's code; null if nothing is recorded
 */
@Value.Builder
public record Identifier(
        IdentifierSystem system, String value, @Nullable Evidence evidence) {

    /**
     * A builder, which refuses to build until everything required is set.
     *
     * @return an empty builder
     */
    public static IdentifierBuilder builder() {
        return new IdentifierBuilder();
    }
}

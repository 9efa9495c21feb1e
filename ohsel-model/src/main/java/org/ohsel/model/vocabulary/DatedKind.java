// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.BodyKind;

/**
 * What sort of body a code stood for over a period. One code can stand for several sorts in turn.
 *
 * @param kind the sort
 * @param validity the period; null if the sort never changed
 * @param evidence what shows it; null if nothing is recorded
 */
@Value.Builder
public record DatedKind(
        BodyKind kind,
        @Nullable PartialDate validity,
        @Nullable Evidence evidence) {

    /**
     * A builder, which refuses to build until everything required is set.
     *
     * @return an empty builder
     */
    public static DatedKindBuilder builder() {
        return new DatedKindBuilder();
    }
}

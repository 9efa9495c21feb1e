// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;

/**
 * A relation from one concept to another.
 *
 * @param kind how the two relate
 * @param scheme the scheme of the other concept
 * @param code the code of the other concept
 * @param date when it came about, or the period in which it held; null if not limited in time
 * @param evidence what shows it; null if nothing is recorded
 */
@Value.Builder
public record Relation(
        RelationKind kind,
        String scheme,
        String code,
        @Nullable PartialDate date,
        @Nullable Evidence evidence) {

    /**
     * A builder, which refuses to build until everything required is set.
     *
     * @return an empty builder
     */
    public static RelationBuilder builder() {
        return new RelationBuilder();
    }
}

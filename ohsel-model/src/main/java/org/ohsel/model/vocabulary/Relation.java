// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

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
public record Relation(
        RelationKind kind,
        String scheme,
        String code,
        @Nullable PartialDate date,
        @Nullable Evidence evidence) {}

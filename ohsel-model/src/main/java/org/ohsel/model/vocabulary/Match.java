// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A concept that a string may mean.
 *
 * @param concept the concept
 * @param kind how the string led to it
 * @param label the label that it matched; null if it matched a code
 * @param similarity how similar the string is to what it matched, from 0 to 1; 1 unless the kind is
 *     {@link MatchKind#NEAR}
 */
public record Match(
        Concept concept, MatchKind kind, @Nullable Label label, double similarity) {

    /**
     * Whether the string can also mean something else.
     *
     * @return true if the label it matched is marked as ambiguous
     */
    public boolean isAmbiguous() {
        return label != null && label.ambiguity() != null;
    }
}

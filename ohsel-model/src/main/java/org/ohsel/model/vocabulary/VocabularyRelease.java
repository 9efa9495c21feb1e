// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;

/**
 * Who a vocabulary is, so that a log can say which one it was written with.
 *
 * @param identifier what tells it from all others, such as a web address; the same in all its versions
 * @param title what it is called; empty if it has no title
 * @param version its version; null if not stated
 * @param issued when this version was issued; null if not stated
 */
@Value.Builder
public record VocabularyRelease(
        String identifier,
        String title,
        @Nullable String version,
        @Nullable PartialDate issued) {

    /** Requires an identifier and a title. */
    public VocabularyRelease {
        Objects.requireNonNull(identifier, "identifier");
        Objects.requireNonNull(title, "title");
    }

    /**
     * A builder, which refuses to build until everything required is set.
     *
     * @return an empty builder
     */
    public static VocabularyReleaseBuilder builder() {
        return new VocabularyReleaseBuilder();
    }
}

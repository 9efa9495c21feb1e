// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.internal.Copies;

/**
 * A label for a concept, and where it stands.
 *
 * @param kind how the label may be used
 * @param text the label
 * @param validity when it was in use; null if not limited in time
 * @param ambiguity what else the label can mean, if it has misled readers before; otherwise null
 * @param sources where it stands, word for word but for case and punctuation: a document and line such as {@code
 *     004:61}, or the name of a page, statute or register; {@code coined here} if the wording is our own
 * @param evidence what shows its dates; null if it has none, or if nothing is recorded
 */
@Value.Builder
public record Label(
        LabelKind kind,
        String text,
        @Nullable PartialDate validity,
        @Nullable String ambiguity,
        List<String> sources,
        @Nullable Evidence evidence) {

    /** Copies the sources; null becomes an empty list. */
    public Label {
        sources = Copies.list("sources", sources);
    }

    /**
     * A builder, which refuses to build until everything required is set.
     *
     * @return an empty builder
     */
    public static LabelBuilder builder() {
        return new LabelBuilder();
    }
}

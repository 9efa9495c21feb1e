// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.internal.Copies;

/**
 * A text that stands for a concept, and where it was used.
 *
 * @param kind how the label may be used
 * @param text the label
 * @param validity when it was the name; null if it was not bound to a time
 * @param ambiguity what else the label can mean, for those that have misled readers before; null for the others
 * @param sources where it was used: a document and line such as {@code 004:61}, or the name of a register
 */
public record Label(
        LabelKind kind,
        String text,
        @Nullable PartialDate validity,
        @Nullable String ambiguity,
        List<String> sources) {

    /** Copies the sources; null stands for none. */
    public Label {
        sources = Copies.list(sources);
    }
}

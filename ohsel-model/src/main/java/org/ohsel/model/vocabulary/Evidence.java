// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import java.util.List;
import org.immutables.value.Value;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.Certainty;

/**
 * What shows that a date, a code or a relation of the vocabulary is right.
 *
 * @param certainty how sure it is: verified if two public sources say so, one of them from after the event; stated if
 *     only one does, or none from after it; inferred if none does
 * @param sources the sources: a document and line such as {@code 003:93}, or the name of a page, statute or register,
 *     whose addresses are in {@code docs/sources.md}
 */
@Value.Builder
public record Evidence(Certainty certainty, List<String> sources) {

    /** Copies the sources; null becomes an empty list. */
    public Evidence {
        sources = Copies.list("sources", sources);
    }

    /**
     * A builder, which refuses to build until everything required is set.
     *
     * @return an empty builder
     */
    public static EvidenceBuilder builder() {
        return new EvidenceBuilder();
    }
}

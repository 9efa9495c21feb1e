// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.StakeholderGroup;

/**
 * A consultation on a proposal, with the public or with a scrutiny committee (SI 2013/218, regulation 23).
 *
 * @param opens the first day for comments; null if not recorded
 * @param closes the last day for comments; null if not recorded
 * @param commentsBy the last day for comments of the council or its scrutiny committee, as it was told; null if not
 *     recorded, or if no council was consulted
 * @param decisionExpected when the decision was expected to be taken, as the council was told; null if not recorded
 * @param groups who was consulted
 * @param bodies the bodies that were consulted, including scrutiny committees
 * @param documents the ids of the publications that give the reasons
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Consultation(
        @Nullable PartialDate opens,
        @Nullable PartialDate closes,
        @Nullable PartialDate commentsBy,
        @Nullable PartialDate decisionExpected,
        List<@NotNull @Valid StakeholderGroup> groups,
        List<@NotNull @Valid BodyRef> bodies,
        List<@NotNull @RecordRef(to = Publication.class) String> documents,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithConsultation {

    /** Copies the collections; null becomes an empty collection. */
    public Consultation {
        groups = Copies.list("groups", groups);
        bodies = Copies.list("bodies", bodies);
        documents = Copies.list("documents", documents);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder, which refuses to build until everything required is set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a consultation. */
    public static final class Builder extends ConsultationBuilder implements TakesExtensions<Builder> {
        Builder() {}
    }
}

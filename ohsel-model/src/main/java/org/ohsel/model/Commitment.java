// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.builder.TakesWorkstreams;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Progress;
import org.ohsel.model.term.Workstream;

/**
 * Something that somebody has undertaken to do, with its date as stated: "by December 2017", "31 October 2017",
 * "later in the new year" (003:69, 75, 87).
 *
 * @param id an id, if other records need to refer to it; otherwise null
 * @param text what is to be done
 * @param owners who is to do it
 * @param due when it is due; null if there is no date
 * @param dueAsSaid the date in the source's own words, if they say more or less than {@code due}; otherwise null
 * @param progress how far it has got; null if not recorded
 * @param completed when it was done; null if it has not been, or if that is not recorded
 * @param workstreams the strands of work it belongs to
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Commitment(
        @Nullable @RecordId String id,
        @NotBlank @Size(max = 4000) String text,
        List<@NotNull @Valid BodyRef> owners,
        @Nullable PartialDate due,
        @Nullable @Size(min = 1, max = 200) String dueAsSaid,
        @Nullable @Valid Progress progress,
        @Nullable PartialDate completed,
        List<@NotNull @Valid Workstream> workstreams,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithCommitment {

    /** Copies the collections; null becomes an empty collection. */
    public Commitment {
        owners = Copies.list("owners", owners);
        workstreams = Copies.list("workstreams", workstreams);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code text} is set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a commitment, from its components or from strings and days. */
    public static final class Builder extends CommitmentBuilder
            implements TakesWorkstreams<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}

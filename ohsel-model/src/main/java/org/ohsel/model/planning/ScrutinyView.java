// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.builder.TakesBody;
import org.ohsel.model.builder.TakesDate;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.BodyRef;

/**
 * What one council, or its scrutiny committee, thinks of whether a proposal is a substantial development of the
 * health service or a substantial variation (SI 2013/218, regulation 23(1)). Councils can differ, and only those that
 * think so must be consulted together.
 *
 * @param body the council or the committee
 * @param substantial whether it thinks that the proposal is substantial
 * @param date when it said so; null if not recorded
 * @param reason why; null if not recorded
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record ScrutinyView(
        @NotNull @Valid BodyRef body,
        @NotNull Boolean substantial,
        @Nullable PartialDate date,
        @Nullable @Size(min = 1, max = 4000) String reason,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithScrutinyView {

    /** Copies the collections; null becomes an empty collection. */
    public ScrutinyView {
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code body} and {@code substantial} are
     * set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a scrutiny view. */
    public static final class Builder extends ScrutinyViewBuilder
            implements TakesDate<Builder>, TakesBody<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}

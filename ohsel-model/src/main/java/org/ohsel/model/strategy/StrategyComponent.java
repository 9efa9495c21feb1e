// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Source;
import org.ohsel.model.builder.TakesBody;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.ModelLayer;
import org.ohsel.model.term.Workstream;

/**
 * A component of a strategy's system model (004:55-70).
 *
 * @param number its number in the model; null if it has none
 * @param layer the part it plays
 * @param workstream the strand of work
 * @param body the body that develops it; null if not stated
 * @param text what it is for; null if not stated
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record StrategyComponent(
        @Nullable @Positive Integer number,
        @NotNull @Valid ModelLayer layer,
        @NotNull @Valid Workstream workstream,
        @Nullable @Valid BodyRef body,
        @Nullable @Size(min = 1, max = 4000) String text,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithStrategyComponent {

    /** Copies the collections; null becomes an empty collection. */
    public StrategyComponent {
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code layer} and {@code workstream} are
     * set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a strategy component, from its components or from strings and days. */
    public static final class Builder extends StrategyComponentBuilder
            implements TakesBody<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}

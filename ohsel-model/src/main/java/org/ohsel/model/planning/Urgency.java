// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.builder.TakesDate;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;

/**
 * Why a decision left no time to consult the council: a risk to the safety or welfare of patients or staff (SI 2013/218,
 * regulation 23(2)). The council is then told of the decision and its reason at once.
 *
 * @param reason the risk, and why the decision could not wait
 * @param date when the council was told; null if not recorded
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Urgency(
        @NotBlank @Size(max = 4000) String reason,
        @Nullable PartialDate date,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithUrgency {

    /** Copies the collections; null becomes an empty collection. */
    public Urgency {
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code reason} is set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds it, from its components or from strings and days. */
    public static final class Builder extends UrgencyBuilder implements TakesDate<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}

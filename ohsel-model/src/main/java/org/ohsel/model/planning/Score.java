// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Contributor;
import org.ohsel.model.Source;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;

/**
 * How an option did on a criterion.
 *
 * @param criterion the label of the criterion
 * @param value the score, before it is weighted; null if the criterion is a hurdle
 * @param met whether the option meets the criterion, if it is a hurdle; otherwise null
 * @param by who gave the score; null if the source does not say
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Score(
        @NotBlank @Size(max = 200) String criterion,
        @Nullable @Digits(integer = 30, fraction = 30) BigDecimal value,
        @Nullable Boolean met,
        @Nullable @Valid Contributor by,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithScore {

    /** Copies the collections; null becomes an empty collection. */
    public Score {
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code criterion} is set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a score. */
    public static final class Builder extends ScoreBuilder implements TakesExtensions<Builder> {
        Builder() {}
    }
}

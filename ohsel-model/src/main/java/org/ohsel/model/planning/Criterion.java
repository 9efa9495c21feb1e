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
import org.ohsel.model.Source;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.CriterionKind;

/**
 * A criterion by which options are compared. One that an option must meet is a hurdle; others are scored.
 *
 * @param label what it is called; scores name it by this
 * @param text what it means; null if the label says enough
 * @param kind whether it must be met or is scored; null if not recorded
 * @param weight its weight: a percentage; the weights of all scored criteria add up to 100. Null if all weigh the same
 *     or it is a hurdle
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Criterion(
        @NotBlank @Size(max = 200) String label,
        @Nullable @Size(min = 1, max = 4000) String text,
        @Nullable @Valid CriterionKind kind,
        @Nullable @Digits(integer = 30, fraction = 30) BigDecimal weight,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithCriterion {

    /** Copies the collections; null becomes an empty collection. */
    public Criterion {
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code label} is set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a criterion. */
    public static final class Builder extends CriterionBuilder implements TakesExtensions<Builder> {
        Builder() {}
    }
}

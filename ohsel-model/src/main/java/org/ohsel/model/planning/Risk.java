// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.planning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;

/**
 * How likely something is, how bad it would be, and what both make together, on the scale of the assessment.
 *
 * @param likelihood how likely it is; null if not scored
 * @param consequence how bad it would be; null if not scored
 * @param score the score, as a rule the product of both; null if not given
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Risk(
        @Nullable @PositiveOrZero @Max(100) Integer likelihood,
        @Nullable @PositiveOrZero @Max(100) Integer consequence,
        @Nullable @PositiveOrZero @Max(10_000) Integer score,
        Map<String, String> extensions)
        implements Serializable, WithRisk {

    /** Copies the collections; null becomes an empty collection. */
    public Risk {
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Nothing is required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a risk. */
    public static final class Builder extends RiskBuilder implements TakesExtensions<Builder> {
        Builder() {}
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

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
import org.ohsel.model.builder.TakesDate;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.CountQualifier;

/**
 * A measured result, as a source gives it: the 200th patient of a clinic, 14 diagnoses, 90 per cent of contacts
 * (003:80; 004:76).
 *
 * @param name what was measured
 * @param value the number, of at most 30 digits on either side of the point
 * @param unit the unit, such as {@code patients}, {@code diagnoses} or {@code per cent}
 * @param qualifier how the source qualifies the number; {@link CountQualifier#EXACT} for a bare number
 * @param date when it applied; null if not stated
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Measure(
        @NotBlank @Size(max = 500) String name,
        @NotNull @Digits(integer = 30, fraction = 30) BigDecimal value,
        @NotBlank @Size(max = 100) String unit,
        @NotNull @Valid CountQualifier qualifier,
        @Nullable PartialDate date,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithMeasure {

    /** Copies the collections; null becomes an empty collection. */
    public Measure {
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code name}, {@code value},
     * {@code unit} and {@code qualifier} are set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a measure, from its components or from strings and days. */
    public static final class Builder extends MeasureBuilder implements TakesDate<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}

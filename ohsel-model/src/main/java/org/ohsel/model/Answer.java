// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.CountQualifier;

/**
 * How many gave one of the answers to a question, or how many fall into one category of a count: one row of a {@link
 * SurveyResult}.
 *
 * @param option the answer or the category, in the words that people were given: "Very good", "16 to 24"
 * @param count how many gave it; null if only the percentage is known, or if the number is suppressed
 * @param qualifier how the source qualifies the number; null for a bare number. {@link CountQualifier#SUPPRESSED}
 *     stands for a number that is withheld so that nobody can be identified
 * @param percentage what percentage of the base gave it, from 0 to 100, rounded as in the source; null if not given
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Answer(
        @NotBlank @Size(max = 500) String option,
        @Nullable @PositiveOrZero @Max(1_000_000_000) Integer count,
        @Nullable @Valid CountQualifier qualifier,
        @Nullable @Digits(integer = 30, fraction = 30) BigDecimal percentage,
        Map<String, String> extensions)
        implements Serializable, WithAnswer {

    /** Copies the collections; null becomes an empty collection. */
    public Answer {
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code option} is set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an answer. */
    public static final class Builder extends AnswerBuilder implements TakesExtensions<Builder> {
        Builder() {}
    }
}

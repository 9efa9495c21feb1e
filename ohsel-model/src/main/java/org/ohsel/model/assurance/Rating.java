// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.assurance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ExternalIdentifier;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.Statement;
import org.ohsel.model.builder.TakesDate;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.RatingScheme;

/**
 * A rating: its value, the scheme that the value comes from, and who gave it.
 *
 * <p>The word alone says little: document 003 calls "advanced" the second highest category (line 26) and the
 * highest grade (line 28). These are two ratings, in two schemes.
 *
 * @param id the record's id
 * @param scheme the scheme
 * @param value the value, a code of the scheme, such as {@code advanced}
 * @param subject what was rated; null if not stated
 * @param aspect which aspect of it was rated, such as {@code collective leadership}; null for the whole
 * @param raters who gave the rating
 * @param position where the source places the value in the scheme, 1 being the highest; null if it does not say
 * @param date when it was given; null if not stated
 * @param statements what is said about it: criteria, what it does and does not mean
 * @param identifiers its identifiers in other systems
 * @param sources where the record was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Rating(
        @NotNull @RecordId String id,
        @NotNull @Valid RatingScheme scheme,
        @NotBlank @Size(max = 200) String value,
        @Nullable @Valid BodyRef subject,
        @Nullable @Size(min = 1, max = 500) String aspect,
        List<@NotNull @Valid BodyRef> raters,
        @Nullable @Positive Integer position,
        @Nullable PartialDate date,
        List<@NotNull @Valid Statement> statements,
        List<@NotNull @Valid ExternalIdentifier> identifiers,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements EngagementRecord, WithRating {

    /** Copies the collections; null becomes an empty collection. */
    public Rating {
        raters = Copies.list("raters", raters);
        statements = Copies.list("statements", statements);
        identifiers = Copies.list("identifiers", identifiers);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code id}, {@code scheme} and
     * {@code value} are set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rating, from its components or from strings and days. */
    public static final class Builder extends RatingBuilder implements TakesDate<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.CountQualifier;

/**
 * A number of people, qualified as in the source: "over 500", "approximately 500". A number that is withheld so that
 * nobody can be identified is {@linkplain CountQualifier#SUPPRESSED suppressed}.
 *
 * @param count the number of people, at most ten million (London has fewer); null if it is suppressed
 * @param qualifier how the source qualifies the number; {@link CountQualifier#EXACT} for a bare number
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Headcount(
        @Nullable @PositiveOrZero @Max(10_000_000) Integer count,
        @NotNull @Valid CountQualifier qualifier,
        Map<String, String> extensions)
        implements Serializable, WithHeadcount {

    /** Copies the collections; null becomes an empty collection. */
    public Headcount {
        extensions = Copies.sorted(extensions);
    }

    /**
     * An exact number.
     *
     * @param count the number of people
     * @return the headcount
     */
    public static Headcount of(int count) {
        return of(count, CountQualifier.EXACT);
    }

    /**
     * A number with its qualifier.
     *
     * @param count the number of people
     * @param qualifier what the source says about the number
     * @return the headcount
     */
    public static Headcount of(int count, CountQualifier qualifier) {
        return new Headcount(count, qualifier, Map.of());
    }

    /**
     * A number that is withheld so that nobody can be identified.
     *
     * @return the headcount, without a number
     */
    public static Headcount suppressed() {
        return new Headcount(null, CountQualifier.SUPPRESSED, Map.of());
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code qualifier} is set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a headcount. */
    public static final class Builder extends HeadcountBuilder implements TakesExtensions<Builder> {
        Builder() {}
    }

    /**
     * The fewest people that this can mean.
     *
     * @return the lower bound; for an approximate count, a tenth below the number, which is this library's
     *     interpretation of the word; 0 if there is no number, or the qualifier is not in its list
     */
    public long fewest() {
        if (count == null) {
            return 0;
        }
        if (is(CountQualifier.EXACT) || is(CountQualifier.AT_LEAST)) {
            return count;
        } else if (is(CountQualifier.OVER) || is(CountQualifier.MORE_THAN)) {
            return count + 1L;
        }
        return is(CountQualifier.APPROXIMATELY) ? count - count / 10 : 0;
    }

    /**
     * The most people that this can mean.
     *
     * @return the upper bound, {@link Long#MAX_VALUE} if there is none, there is no number or the qualifier is not in
     *     its list; for an approximate count, a tenth above the number
     */
    public long most() {
        if (count == null) {
            return Long.MAX_VALUE;
        }
        if (is(CountQualifier.EXACT) || is(CountQualifier.UP_TO)) {
            return count;
        } else if (is(CountQualifier.FEWER_THAN)) {
            return count - 1L;
        }
        return is(CountQualifier.APPROXIMATELY) ? count + count / 10 : Long.MAX_VALUE;
    }

    private boolean is(CountQualifier known) {
        return known.equals(qualifier);
    }
}

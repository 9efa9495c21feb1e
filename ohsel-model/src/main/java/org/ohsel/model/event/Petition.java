// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Contributor;
import org.ohsel.model.Headcount;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Response;
import org.ohsel.model.Source;
import org.ohsel.model.builder.TakesDate;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Theme;

/**
 * A petition: what many people ask for with their signatures. Who signed it is not recorded.
 *
 * @param text what it asks for
 * @param addressee to whom it was addressed; null if not recorded
 * @param signatures how many signed; null if not recorded
 * @param threshold how many signatures oblige the addressee to debate it; null if none do, or it is not known
 * @param lead who presented it, by role; null if not recorded
 * @param date when it was presented; null if the event says so
 * @param themes what it is about
 * @param responses what was answered
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Petition(
        @NotBlank @Size(max = 4000) String text,
        @Nullable @Valid BodyRef addressee,
        @Nullable @Valid Headcount signatures,
        @Nullable @PositiveOrZero @Max(10_000_000) Integer threshold,
        @Nullable @Valid Contributor lead,
        @Nullable PartialDate date,
        List<@NotNull @Valid Theme> themes,
        List<@NotNull @Valid Response> responses,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithPetition {

    /** Copies the collections; null becomes an empty collection. */
    public Petition {
        themes = Copies.list("themes", themes);
        responses = Copies.list("responses", responses);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code text} is set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a petition. */
    public static final class Builder extends PetitionBuilder implements TakesDate<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}

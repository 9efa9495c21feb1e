// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.builder.TakesWorkstreams;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Theme;
import org.ohsel.model.term.Workstream;

/**
 * Something that a body was advised to do, by Healthwatch, a scrutiny committee, a reviewer or a report, with what
 * was answered.
 *
 * @param number its number or letter in the source; null if it has none
 * @param text what is recommended
 * @param addressees to whom; empty if the source does not say
 * @param workstreams the strands of work it is about
 * @param themes what it is about
 * @param due by when an answer was asked for; null if not recorded
 * @param responses what was answered, and what has been done since
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Recommendation(
        @Nullable @Size(min = 1, max = 50) String number,
        @NotBlank @Size(max = 4000) String text,
        List<@NotNull @Valid BodyRef> addressees,
        List<@NotNull @Valid Workstream> workstreams,
        List<@NotNull @Valid Theme> themes,
        @Nullable PartialDate due,
        List<@NotNull @Valid Response> responses,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithRecommendation {

    /** Copies the collections; null becomes an empty collection. */
    public Recommendation {
        addressees = Copies.list("addressees", addressees);
        workstreams = Copies.list("workstreams", workstreams);
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

    /** Builds a recommendation. */
    public static final class Builder extends RecommendationBuilder
            implements TakesWorkstreams<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}

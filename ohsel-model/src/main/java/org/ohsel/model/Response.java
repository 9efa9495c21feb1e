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
import org.ohsel.model.builder.TakesDate;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.ResponseManner;
import org.ohsel.model.term.ResponseStatus;
import org.ohsel.model.term.Theme;

/**
 * What was said in answer to a question, a recommendation or a petition, or done about a piece of feedback: "you said,
 * we did".
 *
 * @param text the answer, in a sentence or two
 * @param by who answered; null if the source does not say
 * @param date when; null if it was there and then, or is not known
 * @param manner whether it was given by word of mouth or in writing; null if not recorded
 * @param status whether what was asked for is accepted, and whether it has been done; null if nothing was asked for,
 *     or it is not recorded
 * @param reason why it is not accepted, or cannot be done; null if not recorded
 * @param themes what the answer is about, if it goes beyond what was asked
 * @param bodies the bodies and sites that the answer names
 * @param commitments what is to be done as a result
 * @param difference what difference it made; null if not recorded
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Response(
        @NotBlank @Size(max = 4000) String text,
        @Nullable @Valid Contributor by,
        @Nullable PartialDate date,
        @Nullable @Valid ResponseManner manner,
        @Nullable @Valid ResponseStatus status,
        @Nullable @Size(min = 1, max = 4000) String reason,
        List<@NotNull @Valid Theme> themes,
        List<@NotNull @Valid BodyRef> bodies,
        List<@NotNull @Valid Commitment> commitments,
        @Nullable @Size(min = 1, max = 4000) String difference,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithResponse {

    /** Copies the collections; null becomes an empty collection. */
    public Response {
        themes = Copies.list("themes", themes);
        bodies = Copies.list("bodies", bodies);
        commitments = Copies.list("commitments", commitments);
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

    /** Builds a response, from its components or from strings and days. */
    public static final class Builder extends ResponseBuilder implements TakesDate<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}

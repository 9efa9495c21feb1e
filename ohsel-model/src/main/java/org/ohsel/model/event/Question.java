// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Response;
import org.ohsel.model.Source;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.QuestionStatus;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.Theme;

/**
 * A question that was asked, and the answers to it. Two questions that a source runs together are recorded as two
 * (001:28, 34).
 *
 * @param text the question, in a sentence or two
 * @param by who asked; null if not stated
 * @param supplementary whether it followed up the answer to the question before it; null means no
 * @param status what became of it; null if not recorded
 * @param reason why it was not accepted; null if it was, or if no reason was given
 * @param themes what it is about
 * @param bodies the bodies and sites that it names
 * @param responses the answers; empty if there were none
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Question(
        @NotBlank @Size(max = 4000) String text,
        @Nullable @Valid StakeholderGroup by,
        @Nullable Boolean supplementary,
        @Nullable @Valid QuestionStatus status,
        @Nullable @Size(min = 1, max = 1000) String reason,
        List<@NotNull @Valid Theme> themes,
        List<@NotNull @Valid BodyRef> bodies,
        List<@NotNull @Valid Response> responses,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithQuestion {

    /** Copies the collections; null becomes an empty collection. */
    public Question {
        themes = Copies.list("themes", themes);
        bodies = Copies.list("bodies", bodies);
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

    /** Builds a question. */
    public static final class Builder extends QuestionBuilder implements TakesExtensions<Builder> {
        Builder() {}
    }
}

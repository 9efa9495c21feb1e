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
import org.ohsel.model.builder.TakesWorkstreams;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.Sentiment;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.Strength;
import org.ohsel.model.term.Theme;
import org.ohsel.model.term.Workstream;

/**
 * What people made of what was put to them.
 *
 * @param text what was said, in a sentence or two
 * @param themes what it is about
 * @param sentiment how they took it; null if not recorded
 * @param strength how strongly they put it; null if not recorded
 * @param groups who said it; empty if the source does not distinguish
 * @param workstreams the strands of work it concerns; empty if it concerns the whole
 * @param responses what was said or done in response: "you said, we did"; empty if nothing has been yet
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record Feedback(
        @NotBlank @Size(max = 4000) String text,
        List<@NotNull @Valid Theme> themes,
        @Nullable @Valid Sentiment sentiment,
        @Nullable @Valid Strength strength,
        List<@NotNull @Valid StakeholderGroup> groups,
        List<@NotNull @Valid Workstream> workstreams,
        List<@NotNull @Valid Response> responses,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithFeedback {

    /** Copies the collections; null becomes an empty collection. */
    public Feedback {
        themes = Copies.list("themes", themes);
        groups = Copies.list("groups", groups);
        workstreams = Copies.list("workstreams", workstreams);
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

    /** Builds feedback, from its components or from strings and days. */
    public static final class Builder extends FeedbackBuilder
            implements TakesWorkstreams<Builder>, TakesExtensions<Builder> {
        Builder() {}
    }
}

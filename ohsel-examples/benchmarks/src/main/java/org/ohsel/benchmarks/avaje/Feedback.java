// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.avaje;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.Sentiment;
import org.ohsel.model.term.Strength;

/** What people made of it. */
@Json
@Valid
public record Feedback(
        @NotBlank @Size(max = 4000) String text,
        List<@NotNull @Valid Code> themes,
        Sentiment sentiment,
        Strength strength,
        List<@NotNull @Valid Code> groups,
        List<@NotNull @Valid Code> workstreams,
        List<@NotNull @Valid Response> responses,
        List<@NotNull @Valid Source> sources) {

    /** Copies the collections; null stands for an empty one. */
    public Feedback {
        themes = Copies.list("themes", themes);
        groups = Copies.list("groups", groups);
        workstreams = Copies.list("workstreams", workstreams);
        responses = Copies.list("responses", responses);
        sources = Copies.list("sources", sources);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.avaje;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ohsel.model.internal.Copies;

/** What was asked. */
@Json
@Valid
public record Question(
        @NotBlank @Size(max = 4000) String text,
        @Valid Code by,
        List<@NotNull @Valid Code> themes,
        List<@NotNull @Valid Code> bodies,
        List<@NotNull @Valid Response> responses,
        List<@NotNull @Valid Source> sources) {

    /** Copies the collections; null stands for an empty one. */
    public Question {
        themes = Copies.list("themes", themes);
        bodies = Copies.list("bodies", bodies);
        responses = Copies.list("responses", responses);
        sources = Copies.list("sources", sources);
    }
}

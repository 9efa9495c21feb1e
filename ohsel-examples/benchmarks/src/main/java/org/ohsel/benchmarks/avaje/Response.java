// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.avaje;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ohsel.model.PartialDate;
import org.ohsel.model.internal.Copies;

/** What was answered. */
@Json
@Valid
public record Response(
        @NotBlank @Size(max = 4000) String text,
        @Valid Contributor by,
        PartialDate date,
        List<@NotNull @Valid Code> themes,
        List<@NotNull @Valid Code> bodies,
        List<@NotNull @Valid Source> sources) {

    /** Copies the collections; null stands for an empty one. */
    public Response {
        themes = Copies.list("themes", themes);
        bodies = Copies.list("bodies", bodies);
        sources = Copies.list("sources", sources);
    }
}

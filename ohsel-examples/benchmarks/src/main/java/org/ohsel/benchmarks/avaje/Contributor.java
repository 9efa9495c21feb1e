// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.avaje;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ohsel.model.internal.Copies;

/** Who contributed. */
@Json
@Valid
public record Contributor(
        @NotNull @Valid Code role,
        @Size(min = 1, max = 300) String name,
        @Size(min = 1, max = 300) String post,
        @Valid Code body,
        List<@NotNull @Valid Source> sources) {

    /** Copies the collections; null stands for an empty one. */
    public Contributor {
        sources = Copies.list("sources", sources);
    }
}

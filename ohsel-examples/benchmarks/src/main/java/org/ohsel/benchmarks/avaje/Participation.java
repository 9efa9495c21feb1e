// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.avaje;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.ParticipationKind;
import org.ohsel.model.term.Proportion;

/** Who came. */
@Json
@Valid
public record Participation(
        @NotNull ParticipationKind kind,
        List<@NotNull @Valid Code> groups,
        @Valid Headcount headcount,
        Proportion proportion,
        List<@NotNull @Valid Code> bodies,
        List<@NotNull @Valid Source> sources) {

    /** Copies the collections; null stands for an empty one. */
    public Participation {
        groups = Copies.list("groups", groups);
        bodies = Copies.list("bodies", bodies);
        sources = Copies.list("sources", sources);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.avaje;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ohsel.model.PartialDate;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.Progress;

/** What is to be done. */
@Json
@Valid
public record Commitment(
        @Pattern(regexp = RecordId.FORMAT) @Size(max = RecordId.LONGEST)
        String id,

        @NotBlank @Size(max = 4000) String text,
        List<@NotNull @Valid Code> owners,
        PartialDate due,
        @Size(min = 1, max = 200) String dueAsSaid,
        Progress progress,
        PartialDate completed,
        List<@NotNull @Valid Code> workstreams,
        List<@NotNull @Valid Source> sources) {

    /** Copies the collections; null stands for an empty one. */
    public Commitment {
        owners = Copies.list("owners", owners);
        workstreams = Copies.list("workstreams", workstreams);
        sources = Copies.list("sources", sources);
    }
}

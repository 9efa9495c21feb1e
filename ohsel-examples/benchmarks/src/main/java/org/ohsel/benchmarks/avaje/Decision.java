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
import org.ohsel.model.term.DecisionOutcome;

/** What was decided. */
@Json
@Valid
public record Decision(
        @NotBlank @Size(max = 4000) String text,
        @NotNull DecisionOutcome outcome,
        @Valid Code body,
        PartialDate date,
        List<@NotNull @Pattern(regexp = RecordId.FORMAT) @Size(max = RecordId.LONGEST) String> considered,
        List<@NotNull @Valid Source> sources) {

    /** Copies the collections; null stands for an empty one. */
    public Decision {
        considered = Copies.list("considered", considered);
        sources = Copies.list("sources", sources);
    }
}

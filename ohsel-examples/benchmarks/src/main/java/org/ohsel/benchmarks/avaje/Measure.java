// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.avaje;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.ohsel.model.PartialDate;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.CountQualifier;

/** What was measured. */
@Json
@Valid
public record Measure(
        @NotBlank @Size(max = 500) String name,
        @NotNull @Digits(integer = 30, fraction = 30) BigDecimal value,
        @NotBlank @Size(max = 100) String unit,
        @NotNull CountQualifier qualifier,
        PartialDate date,
        List<@NotNull @Valid Source> sources) {

    /** Copies the collections; null stands for an empty one. */
    public Measure {
        sources = Copies.list("sources", sources);
    }
}

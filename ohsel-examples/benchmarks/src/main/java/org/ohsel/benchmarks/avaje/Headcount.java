// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.avaje;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.ohsel.model.term.CountQualifier;

/** How many. */
@Json
@Valid
public record Headcount(
        @NotNull @PositiveOrZero @Max(10_000_000) Integer count,
        @NotNull CountQualifier qualifier) {}

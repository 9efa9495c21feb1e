// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.avaje;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ohsel.model.term.Certainty;

/** Where a fact was taken from. */
@Json
@Valid
public record Source(
        @NotBlank @Size(max = 2000) String document,

        @Pattern(regexp = "[1-9][0-9,-]*") @Size(max = 200) String lines,

        @Size(max = 500) String section,
        Certainty certainty) {}

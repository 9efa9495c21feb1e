// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.avaje;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A term of an open list. */
@Valid
public record Code(@NotBlank @Size(max = 200) String code) {}

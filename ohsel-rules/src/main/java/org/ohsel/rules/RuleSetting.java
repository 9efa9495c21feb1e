// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A change to a rule, in a policy.
 *
 * @param rule the rule's id
 * @param level the severity of its findings, or {@link Level#OFF}
 */
public record RuleSetting(@NotBlank String rule, @NotNull Level level) {}

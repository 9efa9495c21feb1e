// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * A change to a rule, in a policy.
 *
 * @param rule the rule's id
 * @param level the severity of its findings, or {@link Level#OFF}
 */
public record RuleSetting(@NotBlank String rule, @NotNull Level level) implements Serializable {

    private static final long serialVersionUID = 1;
}

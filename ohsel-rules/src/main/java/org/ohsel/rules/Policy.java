// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;
import org.ohsel.model.internal.Copies;

/**
 * What its user makes of the rules: other severities, rules switched off, findings accepted.
 *
 * <p>A policy is itself checked: an id that no rule has, a suppression that has expired and one that suppressed nothing
 * are findings.
 *
 * @param settings changes to rules
 * @param suppressions findings that were accepted
 */
@Value.Builder
public record Policy(List<@NotNull @Valid RuleSetting> settings, List<@NotNull @Valid Suppression> suppressions) {

    /** Changes nothing. */
    public static final Policy NONE = new Policy(List.of(), List.of());

    /** Copies the collections; null stands for an empty one. */
    public Policy {
        settings = Copies.list(settings);
        suppressions = Copies.list(suppressions);
    }

    /**
     * A builder, which refuses to build without what is required.
     *
     * @return an empty builder
     */
    public static PolicyBuilder builder() {
        return new PolicyBuilder();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import org.ohsel.rules.spi.BuiltIn;

/**
 * A rule: its description, and its check.
 *
 * <p>To write your own, implement {@link ValueRule} for what can be seen in one record, or {@link LogRule} for what
 * takes several, and add it with {@link Catalogue#with}.
 */
public sealed interface Rule permits ValueRule, LogRule, BuiltIn {

    /**
     * The rule's description.
     *
     * @return the description, the same every time
     */
    RuleInfo info();
}

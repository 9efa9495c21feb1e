// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import org.ohsel.rules.spi.BuiltIn;

/**
 * A rule: what it says of itself, and its check.
 *
 * <p>To make one of your own, implement {@link ValueRule} for what can be seen in one record, or {@link LogRule} for
 * what takes several, and hand it to {@link Catalogue#with}.
 */
public sealed interface Rule permits ValueRule, LogRule, BuiltIn {

    /**
     * What the rule says of itself.
     *
     * @return the same description every time
     */
    RuleInfo info();
}

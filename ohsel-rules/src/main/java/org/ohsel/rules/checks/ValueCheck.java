// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.util.function.BiConsumer;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.ValueRule;

/**
 * A rule about one value as a constant: what it says of itself, and its check, side by side with the others of its family.
 *
 * @param info what the rule says of itself
 * @param type the type of values to check
 * @param body the check
 * @param <T> the type of values to check
 */
record ValueCheck<T>(RuleInfo info, Class<T> type, BiConsumer<T, Reporter> body) implements ValueRule<T> {

    @Override
    public void check(T value, Reporter reporter) {
        body.accept(value, reporter);
    }
}

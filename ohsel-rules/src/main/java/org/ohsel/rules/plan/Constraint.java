// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.plan;

import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.RuleInfo;

/**
 * A constraint annotation, ready to run.
 *
 * @param annotation the annotation's type, by which the reference engine names it
 * @param rule the rule under which a violation is reported
 * @param refusesNull whether null violates it; if not, null is never tested
 * @param test what a value other than null must pass
 * @param arguments what the message names
 */
record Constraint(
        Class<?> annotation,
        RuleInfo rule,
        boolean refusesNull,
        Predicate<Object> test,
        Map<String, Object> arguments) {

    boolean accepts(@Nullable Object value) {
        return value == null ? !refusesNull : test.test(value);
    }
}

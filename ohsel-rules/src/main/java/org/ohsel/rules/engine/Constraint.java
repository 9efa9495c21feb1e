// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.RuleInfo;

/**
 * A constraint annotation, ready to run.
 *
 * @param rule the rule under which a violation is reported
 * @param refusesNull whether null violates it
 * @param test the test that a value other than null must pass; null if every such value passes
 * @param arguments the arguments of the message
 */
record Constraint(
        RuleInfo rule, boolean refusesNull, @Nullable ConstraintCheck test, Map<String, Object> arguments) {}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.util.Map;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;

/**
 * Takes the findings about the value that is being checked: the one that a walk through a record has reached, or a
 * parser. Its location is worked out only if there is something to report.
 */
public interface RuleReporter extends Reporter {

    /**
     * Reports that a constraint is violated.
     *
     * @param rule the rule
     * @param member the member of the value that violates it; empty if it is the value itself
     * @param arguments the arguments of the message
     */
    void violated(RuleInfo rule, String member, Map<String, Object> arguments);

    /**
     * A reporter for the findings of a rule about the same value.
     *
     * @param rule the rule
     * @return a reporter whose pointers are relative to the value, usable until another value is checked
     */
    Reporter reporting(RuleInfo rule);
}

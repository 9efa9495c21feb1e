// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.util.Map;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;

/**
 * What the engine tells of the value that is being checked, wherever it stands: a place on a walk through a record, or the
 * place that a parser has got to. Where that is, is worked out only if there is something to report.
 */
public interface RuleReporter extends Reporter {

    /**
     * Reports that a constraint is violated.
     *
     * @param rule the rule
     * @param member the member of the value that violates it; empty if the value itself does
     * @param arguments what the message names
     */
    void violated(RuleInfo rule, String member, Map<String, Object> arguments);

    /**
     * This reporter, for a rule.
     *
     * @param rule the rule
     * @return a reporter whose pointers are relative to the value, good until another value is checked
     */
    Reporter reporting(RuleInfo rule);
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Severity;

/**
 * How often a rule found something.
 *
 * @param rule the rule's id
 * @param title the rule's title; empty if the rule is not one of the library's and none of its findings was kept
 * @param severity how much its findings matter, with the policy applied; of several, the most severe. Null if it is not known
 *     for the same reason
 * @param count how many findings there were, kept or not
 */
public record RuleCount(String rule, String title, @Nullable Severity severity, long count) {}

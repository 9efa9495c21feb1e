// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;

/**
 * A rule whose check is part of reading or of the constraints on the records, and cannot be removed. It is in the
 * catalogue like any other, and a policy can change its severity or suppress its findings.
 *
 * @param info the description of the rule
 */
public record BuiltIn(RuleInfo info) implements Rule {}

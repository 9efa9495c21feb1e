// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;

/**
 * A rule whose check is part of reading or of the constraints on the records, and cannot be taken out: it is in the
 * catalogue like any other, and a policy can change its severity or suppress what it finds.
 *
 * @param info what the rule says of itself
 */
public record BuiltIn(RuleInfo info) implements Rule {}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import java.util.function.BiFunction;
import org.ohsel.rules.Context;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.RecordIndex;
import org.ohsel.rules.RuleInfo;

/**
 * A rule about a log as a constant: what it says of itself, and what it remembers, side by side with the others of its
 * family.
 *
 * @param info what the rule says of itself
 * @param memory makes an empty memory
 */
public record LogCheck(RuleInfo info, BiFunction<Context, FingerprintIndex, Memory> memory) implements LogRule {

    /** The index is always that of the engine; that it can be asked for fingerprints is between the two. */
    @Override
    public Memory begin(Context context, RecordIndex index) {
        return memory.apply(context, (FingerprintIndex) index);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.term.BodyRef;
import org.ohsel.rules.Context;
import org.ohsel.rules.RecordIndex;
import org.ohsel.rules.RuleInfo;

/**
 * A rule about a log as a constant, so that its description and its memory stand together, beside the other rules of
 * its family.
 *
 * @param info the description of the rule
 * @param memory creates an empty memory
 * @param keys which other records the rule needs
 * @param suspects whether the rule also runs on a record by itself, as on a log of one record: the references to bodies
 *     that make it worthwhile; null if the rule needs a log
 */
public record LogCheck(
        RuleInfo info,
        BiFunction<Context, FingerprintIndex, Memory> memory,
        LogKeys keys,
        @Nullable BiPredicate<BodyRef, Context> suspects)
        implements DivisibleLogRule {

    /**
     * The index is always the engine's own, so it can be cast: that it knows fingerprints is internal to the library.
     */
    @Override
    public Memory begin(Context context, RecordIndex index) {
        return memory.apply(context, (FingerprintIndex) index);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Context;
import org.ohsel.rules.RecordIndex;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.ValueRule;

/**
 * A rule on records that judges most of them by themselves, and some only in view of the whole log. The two parts share
 * the work: what one of them judges, the other leaves alone.
 *
 * @param info the description of the rule
 * @param type the type of records to check
 * @param byItself checks a record that can be judged by itself
 * @param memory creates an empty memory for those that cannot
 * @param keys which other records the rule needs for those
 * @param <T> the type of records to check
 */
public record RecordOrLogCheck<T extends EngagementRecord>(
        RuleInfo info,
        Class<T> type,
        BiConsumer<T, Reporter> byItself,
        BiFunction<Context, RecordIndex, Memory> memory,
        LogKeys keys)
        implements ValueRule<T>, DivisibleLogRule {

    @Override
    public void check(T value, Reporter reporter) {
        byItself.accept(value, reporter);
    }

    @Override
    public Memory begin(Context context, RecordIndex index) {
        return memory.apply(context, index);
    }
}

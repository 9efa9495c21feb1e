// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.ValueRule;
import org.ohsel.rules.plan.FreeTexts;

/**
 * A rule about what people write, wherever in a record they can write what they like.
 *
 * @param info what the rule says of itself
 * @param texts knows where that is
 * @param body the check: what the message names; null if there is nothing to report. It runs on every text, and so must be
 *     quick on those with nothing in them
 */
record TextCheck(RuleInfo info, FreeTexts texts, Function<String, @Nullable Map<String, ?>> body)
        implements ValueRule<Record> {

    @Override
    public Class<Record> type() {
        return Record.class;
    }

    @Override
    public boolean appliesTo(Class<?> valueClass) {
        return !texts.of(valueClass).isEmpty();
    }

    @Override
    public void check(Record value, Reporter reporter) {
        List<FreeTexts.Text> all = texts.of(value.getClass());
        for (int i = 0; i < all.size(); i++) {
            FreeTexts.Text text = all.get(i);
            if (text.accessor().apply(value) instanceof String written) {
                @Nullable Map<String, ?> found = body.apply(written);
                if (found != null) {
                    reporter.report(text.pointer(), found);
                }
            }
        }
    }
}

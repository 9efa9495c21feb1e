// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import java.util.Set;
import java.util.function.BiConsumer;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.ValueRule;

/**
 * A rule about one value as a constant, so that its description and its check stand together, beside the other rules of
 * its family.
 *
 * @param info the description of the rule
 * @param type the type of values to check
 * @param classes the subclasses in which there is something to check; empty for all
 * @param members the members of which at least one has to be there for the check to find anything; empty if it may find
 *     something in any value
 * @param body the check
 * @param <T> the type of values to check
 */
public record ValueCheck<T>(
        RuleInfo info,
        Class<T> type,
        Set<Class<? extends T>> classes,
        Set<String> members,
        BiConsumer<T, Reporter> body)
        implements ValueRule<T> {

    /**
     * A rule about all values of a type.
     *
     * @param info the description of the rule
     * @param type the type of values to check
     * @param body the check
     */
    public ValueCheck(RuleInfo info, Class<T> type, BiConsumer<T, Reporter> body) {
        this(info, type, Set.of(), Set.of(), body);
    }

    @Override
    public boolean appliesTo(Class<?> valueClass) {
        return classes.isEmpty() || classes.contains(valueClass);
    }

    @Override
    public void check(T value, Reporter reporter) {
        body.accept(value, reporter);
    }
}

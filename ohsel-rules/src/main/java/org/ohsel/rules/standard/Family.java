// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Context;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.spi.BuiltIn;
import org.ohsel.rules.spi.FingerprintIndex;
import org.ohsel.rules.spi.LogCheck;
import org.ohsel.rules.spi.TextRule;
import org.ohsel.rules.spi.ValueCheck;

/**
 * The rules whose ids begin alike, in the order in which they are declared. A rule joins its family where it is declared, so
 * that it is listed nowhere else; the family has to be declared before them, and is complete once its class is initialised.
 */
final class Family {

    private final String prefix;
    private final List<Rule> rules = new ArrayList<>();

    Family(String prefix) {
        this.prefix = prefix;
    }

    /** The part of the id that all rules of the family share. */
    String prefix() {
        return prefix;
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** A rule whose check is part of reading, of the constraints on the records or of applying a policy. */
    RuleInfo builtIn(RuleInfo info) {
        add(new BuiltIn(info));
        return info;
    }

    /** A rule on all values of a type. */
    <T> Rule onValues(RuleInfo info, Class<T> type, BiConsumer<T, Reporter> check) {
        return add(new ValueCheck<>(info, type, check));
    }

    /** A rule on those values of a type that are of some classes. */
    <T> Rule onValues(RuleInfo info, Class<T> type, Set<Class<? extends T>> classes, BiConsumer<T, Reporter> check) {
        return add(new ValueCheck<>(info, type, classes, check));
    }

    /** A rule on strings, see {@link TextRule}. */
    Rule onTexts(
            RuleInfo info,
            BiPredicate<Class<?>, RecordComponent> where,
            Predicate<String> suspects,
            Function<String, @Nullable Map<String, Object>> check) {
        return add(new TextRule(info, where, suspects, check));
    }

    /** A rule on a log as a whole, given what makes its empty memory. */
    Rule onLog(RuleInfo info, BiFunction<Context, FingerprintIndex, LogRule.Memory> memory) {
        return add(new LogCheck(info, memory));
    }

    private Rule add(Rule rule) {
        if (!rule.info().id().startsWith(prefix + "-")) {
            throw new IllegalArgumentException(rule.info().id() + " is not of the family " + prefix);
        }
        rules.add(rule);
        return rule;
    }
}

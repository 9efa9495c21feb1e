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
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.term.BodyRef;
import org.ohsel.rules.Context;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.RecordIndex;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.spi.BuiltIn;
import org.ohsel.rules.spi.ExtensionRule;
import org.ohsel.rules.spi.FingerprintIndex;
import org.ohsel.rules.spi.LogCheck;
import org.ohsel.rules.spi.LogKeys;
import org.ohsel.rules.spi.RecordOrLogCheck;
import org.ohsel.rules.spi.TextRule;
import org.ohsel.rules.spi.ValueCheck;

/**
 * The rules whose ids share a prefix, in the order in which they are declared. A rule joins its family where it is
 * declared, and is listed nowhere else. The family has to be declared before its rules, and is complete once its class
 * is initialised.
 */
final class Family {

    private final String prefix;
    private final List<Rule> rules = new ArrayList<>();

    Family(String prefix) {
        this.prefix = prefix;
    }

    /** The prefix of the ids of all rules of the family. */
    String prefix() {
        return prefix;
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** Adds a rule whose check is part of reading, of the constraints on the records or of applying a policy. */
    RuleInfo builtIn(RuleInfo info) {
        add(new BuiltIn(info));
        return info;
    }

    /** Adds a rule on all values of a type. */
    <T> Rule onValues(RuleInfo info, Class<T> type, BiConsumer<T, Reporter> check) {
        return add(new ValueCheck<>(info, type, check));
    }

    /** Adds a rule on those values of a type that belong to the given classes. */
    <T> Rule onValues(RuleInfo info, Class<T> type, Set<Class<? extends T>> classes, BiConsumer<T, Reporter> check) {
        return add(new ValueCheck<>(info, type, classes, Set.of(), check));
    }

    /** Adds a rule on those values of a type that have at least one of some members. */
    <T> Rule onMembers(RuleInfo info, Class<T> type, Set<String> members, BiConsumer<T, Reporter> check) {
        return add(new ValueCheck<>(info, type, Set.of(), members, check));
    }

    /** Adds a rule on those values of the given classes that have at least one of some members. */
    <T> Rule onMembers(
            RuleInfo info,
            Class<T> type,
            Set<Class<? extends T>> classes,
            Set<String> members,
            BiConsumer<T, Reporter> check) {
        return add(new ValueCheck<>(info, type, classes, members, check));
    }

    /** Adds a rule on strings, see {@link TextRule}. */
    Rule onTexts(
            RuleInfo info,
            BiPredicate<Class<?>, RecordComponent> where,
            TextRule.Suspects suspects,
            Function<String, @Nullable Map<String, Object>> check) {
        return add(new TextRule(info, where, suspects, check));
    }

    /** Adds a rule on the extensions of values in memory, see {@link ExtensionRule}. */
    Rule onExtensions(RuleInfo info, ExtensionRule.Check check) {
        return add(new ExtensionRule(info, check));
    }

    /** Adds a rule on a log as a whole, given a function that creates its empty memory. */
    Rule onLog(RuleInfo info, BiFunction<Context, FingerprintIndex, LogRule.Memory> memory, LogKeys keys) {
        return add(new LogCheck(info, memory, keys, null));
    }

    /** Adds a rule on a log as a whole that also runs on a record by itself, if that has a reference that is suspect. */
    Rule onLogAndRecords(
            RuleInfo info,
            BiPredicate<BodyRef, Context> suspects,
            BiFunction<Context, FingerprintIndex, LogRule.Memory> memory,
            LogKeys keys) {
        return add(new LogCheck(info, memory, keys, suspects));
    }

    /** Adds a rule on records that judges some of them only in view of the whole log, see {@link RecordOrLogCheck}. */
    <T extends EngagementRecord> Rule onRecordsOrLog(
            RuleInfo info,
            Class<T> type,
            BiConsumer<T, Reporter> byItself,
            BiFunction<Context, RecordIndex, LogRule.Memory> memory,
            LogKeys keys) {
        return add(new RecordOrLogCheck<>(info, type, byItself, memory, keys));
    }

    private Rule add(Rule rule) {
        if (!rule.info().id().startsWith(prefix + "-")) {
            throw new IllegalArgumentException(rule.info().id() + " is not of the family " + prefix);
        }
        rules.add(rule);
        return rule;
    }
}

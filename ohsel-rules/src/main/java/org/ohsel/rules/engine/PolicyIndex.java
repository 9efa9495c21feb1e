// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Level;
import org.ohsel.rules.Policy;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleSetting;
import org.ohsel.rules.Severity;
import org.ohsel.rules.Suppression;

/** A policy, indexed so that it can be looked up quickly for each finding, also if it has many thousand suppressions. */
final class PolicyIndex {

    private final @Nullable LocalDate asOf;
    /** The ids of rules that are not in the catalogue, although the constraints that they are about are checked. */
    private final Set<String> off;

    private final Map<String, Level> levels = new HashMap<>();
    private final Set<String> suppressed = new HashSet<>();
    private final Map<Key, List<Entry>> suppressions = new HashMap<>();

    /**
     * What a suppression is found by.
     *
     * @param rule the id of the rule
     * @param record the id of the record; null for any, or for none if {@code at} is given
     * @param pointer a location in the document; null for any
     * @param at a location within the record; null for any
     */
    private record Key(
            String rule,
            @Nullable String record,
            @Nullable String pointer,
            @Nullable String at) {}

    /**
     * A suppression and its place in the policy: the first that covers a finding suppresses it.
     *
     * @param index the place
     * @param suppression the suppression
     */
    private record Entry(int index, Suppression suppression) {}

    PolicyIndex(Policy policy, @Nullable LocalDate asOf, Set<String> off) {
        this.asOf = asOf;
        this.off = off;
        for (RuleSetting setting : policy.settings()) {
            levels.put(setting.rule(), setting.level());
        }
        for (int i = 0; i < policy.suppressions().size(); i++) {
            Suppression suppression = policy.suppressions().get(i);
            if (suppression.hasPlace() && !hasExpired(suppression)) {
                suppressed.add(suppression.rule());
                suppressions
                        .computeIfAbsent(key(suppression), key -> new ArrayList<>(1))
                        .add(new Entry(i, suppression));
            }
        }
    }

    private static Key key(Suppression suppression) {
        return suppression.at() != null
                ? new Key(suppression.rule(), suppression.record(), null, suppression.at())
                : new Key(suppression.rule(), suppression.record(), suppression.pointer(), null);
    }

    private static Optional<Severity> severity(Level level) {
        return level == Level.OFF ? Optional.empty() : Optional.of(Severity.valueOf(level.name()));
    }

    private boolean hasExpired(Suppression suppression) {
        return asOf != null && suppression.hasExpired(asOf);
    }

    boolean isOff(RuleInfo rule) {
        return levels.get(rule.id()) == Level.OFF || off.contains(rule.id());
    }

    /** The severity of a finding. The policy's setting applies to certain and possible findings alike. */
    Severity severity(RuleInfo rule, Severity otherwise) {
        return Optional.ofNullable(levels.get(rule.id()))
                .flatMap(PolicyIndex::severity)
                .orElse(otherwise);
    }

    Optional<Suppression> suppression(RuleInfo rule, @Nullable String recordId, String pointer) {
        return suppressed.contains(rule.id())
                ? Optional.ofNullable(first(rule.id(), recordId, pointer)).map(Entry::suppression)
                : Optional.empty();
    }

    /** The first of the policy: at the location in the record, anywhere in the record, or at or above the pointer. */
    private @Nullable Entry first(String rule, @Nullable String recordId, String pointer) {
        @Nullable
        Entry first = first(null, new Key(rule, recordId, null, Suppression.withinRecord(pointer)), recordId, pointer);
        if (recordId != null) {
            first = first(first, new Key(rule, recordId, null, null), recordId, pointer);
        }
        for (int end = pointer.length(); end >= 0; end = end == 0 ? -1 : pointer.lastIndexOf('/', end - 1)) {
            String above = pointer.substring(0, end);
            first = first(first, new Key(rule, null, above, null), recordId, pointer);
            if (recordId != null) {
                first = first(first, new Key(rule, recordId, above, null), recordId, pointer);
            }
        }
        return first;
    }

    private @Nullable Entry first(@Nullable Entry before, Key key, @Nullable String recordId, String pointer) {
        for (Entry entry : suppressions.getOrDefault(key, List.of())) {
            if (entry.suppression().covers(recordId, pointer)) {
                return before == null || entry.index() < before.index() ? entry : before;
            }
        }
        return before;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Level;
import org.ohsel.rules.Policy;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleSetting;
import org.ohsel.rules.Severity;
import org.ohsel.rules.Suppression;

/** A policy, indexed so that it can be looked up quickly for each finding. */
final class PolicyIndex {

    private final @Nullable LocalDate asOf;
    /** The ids of rules that are not in the catalogue, although the constraints that they are about are checked. */
    private final Set<String> off;

    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, List<Suppression>> suppressions = new HashMap<>();

    PolicyIndex(Policy policy, @Nullable LocalDate asOf, Set<String> off) {
        this.asOf = asOf;
        this.off = off;
        for (RuleSetting setting : policy.settings()) {
            levels.put(setting.rule(), setting.level());
        }
        for (Suppression suppression : policy.suppressions()) {
            if (suppression.hasPlace() && !hasExpired(suppression)) {
                suppressions.merge(suppression.rule(), List.of(suppression), PolicyIndex::join);
            }
        }
    }

    private static Optional<Severity> severity(Level level) {
        return level == Level.OFF ? Optional.empty() : Optional.of(Severity.valueOf(level.name()));
    }

    private static List<Suppression> join(List<Suppression> some, List<Suppression> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
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
        return suppressions.getOrDefault(rule.id(), List.of()).stream()
                .filter(suppression -> suppression.covers(recordId, pointer))
                .findFirst();
    }
}

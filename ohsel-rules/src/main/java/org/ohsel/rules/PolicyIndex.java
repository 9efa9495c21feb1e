// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.standard.PolicyRules;

/** A policy made ready to be asked about one finding after the other. */
final class PolicyIndex {

    static final PolicyIndex NONE = new PolicyIndex(Policy.NONE, null);

    private final Policy policy;
    private final @Nullable LocalDate asOf;
    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, List<Suppression>> suppressions = new HashMap<>();

    PolicyIndex(Policy policy, @Nullable LocalDate asOf) {
        this.policy = policy;
        this.asOf = asOf;
        for (RuleSetting setting : policy.settings()) {
            levels.put(setting.rule(), setting.level());
        }
        for (Suppression suppression : policy.suppressions()) {
            if (suppression.hasPlace() && !hasExpired(suppression)) {
                suppressions.merge(suppression.rule(), List.of(suppression), PolicyIndex::join);
            }
        }
    }

    private static List<Suppression> join(List<Suppression> some, List<Suppression> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private boolean hasExpired(Suppression suppression) {
        return asOf != null && suppression.hasExpired(asOf);
    }

    /** Checks the policy itself, after a run. */
    void audit(Predicate<String> knowsRule, Set<Suppression> used, FindingCollector findings) {
        for (int i = 0; i < policy.settings().size(); i++) {
            String rule = policy.settings().get(i).rule();
            if (!knowsRule.test(rule)) {
                add(PolicyRules.UNKNOWN_RULE, "/settings/" + i, "/rule", Map.of("rule", rule), findings);
            }
        }
        for (int i = 0; i < policy.suppressions().size(); i++) {
            Suppression suppression = policy.suppressions().get(i);
            String place = "/suppressions/" + i;
            Map<String, String> rule = Map.of("rule", suppression.rule());
            if (!knowsRule.test(suppression.rule())) {
                add(PolicyRules.UNKNOWN_RULE, place, "/rule", rule, findings);
            } else if (!suppression.hasPlace()) {
                add(PolicyRules.EVERYWHERE, place, "", rule, findings);
            } else if (hasExpired(suppression)) {
                add(
                        PolicyRules.EXPIRED,
                        place,
                        "/until",
                        Map.of("rule", suppression.rule(), "until", Objects.requireNonNull(suppression.until())),
                        findings);
            } else if (!used.contains(suppression)) {
                add(PolicyRules.UNUSED, place, "", rule, findings);
            }
        }
    }

    private static void add(
            RuleInfo rule, String place, String pointer, Map<String, ?> arguments, FindingCollector findings) {
        findings.add(rule, new Place(place, null, null), pointer, arguments);
    }

    boolean isOff(RuleInfo rule) {
        return levels.get(rule.id()) == Level.OFF;
    }

    /** The severity of a finding: the policy's word is taken for certain findings and for possible ones alike. */
    Severity severity(RuleInfo rule, Severity otherwise) {
        return Optional.ofNullable(levels.get(rule.id()))
                .flatMap(Level::severity)
                .orElse(otherwise);
    }

    Optional<Suppression> suppression(RuleInfo rule, @Nullable String recordId, String pointer) {
        return suppressions.getOrDefault(rule.id(), List.of()).stream()
                .filter(suppression -> suppression.covers(recordId, pointer))
                .findFirst();
    }
}

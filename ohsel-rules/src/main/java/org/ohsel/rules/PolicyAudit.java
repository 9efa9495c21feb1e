// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.engine.FindingCollector;
import org.ohsel.rules.standard.PolicyRules;
import org.ohsel.rules.standard.VocabularyRules;

/**
 * Checks a policy itself, after a run.
 *
 * @param policy the policy
 * @param asOf the day that counts as today; null if none was set
 * @param knowsRule whether there is a rule with an id
 */
record PolicyAudit(Policy policy, @Nullable LocalDate asOf, Predicate<String> knowsRule) {

    /** Whether a policy can suppress the findings of a rule. */
    static boolean canSuppress(String rule) {
        return !AlwaysReported.is(rule) && !isBeforeRun(rule) && !PolicyRules.isOnPolicies(rule);
    }

    void run(Map<Suppression, Long> used, FindingCollector findings) {
        for (int i = 0; i < policy.settings().size(); i++) {
            String rule = policy.settings().get(i).rule();
            if (!knowsRule.test(rule)) {
                add(PolicyRules.UNKNOWN_RULE, "/settings/" + i, "/rule", Map.of("rule", rule), findings);
            } else if (isBeforeRun(rule)) {
                add(PolicyRules.BEFORE_RUN, "/settings/" + i, "/rule", Map.of("rule", rule), findings);
            } else if (AlwaysReported.isChangedBy(policy.settings().get(i))) {
                add(PolicyRules.ALWAYS_REPORTED, "/settings/" + i, "/rule", Map.of("rule", rule), findings);
            }
        }
        Accepted accepted = new Accepted(used);
        for (Suppression suppression : policy.suppressions()) {
            if (isInForce(suppression)) {
                accepted.announce(suppression);
            }
        }
        for (int i = 0; i < policy.suppressions().size(); i++) {
            audit(policy.suppressions().get(i), "/suppressions/" + i, accepted, findings);
        }
    }

    private boolean isInForce(Suppression suppression) {
        return suppression.hasPlace() && (asOf == null || !suppression.hasExpired(asOf));
    }

    private void audit(Suppression suppression, String place, Accepted accepted, FindingCollector findings) {
        Map<String, String> rule = Map.of("rule", suppression.rule());
        if (!knowsRule.test(suppression.rule())) {
            add(PolicyRules.UNKNOWN_RULE, place, "/rule", rule, findings);
        } else if (isBeforeRun(suppression.rule())) {
            add(PolicyRules.BEFORE_RUN, place, "/rule", rule, findings);
        } else if (AlwaysReported.is(suppression.rule())) {
            add(PolicyRules.ALWAYS_REPORTED, place, "/rule", rule, findings);
        } else if (!suppression.hasPlace()) {
            add(PolicyRules.EVERYWHERE, place, "", rule, findings);
        } else if (!isInForce(suppression)) {
            add(
                    PolicyRules.EXPIRED,
                    place,
                    "/until",
                    Map.of("rule", suppression.rule(), "until", Objects.requireNonNull(suppression.until())),
                    findings);
        } else {
            auditCount(suppression, place, accepted.take(suppression), findings);
        }
    }

    private static void auditCount(Suppression suppression, String place, long found, FindingCollector findings) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("rule", suppression.rule());
        arguments.put("found", found);
        if (found == 0) {
            add(PolicyRules.UNUSED, place, "", Map.of("rule", suppression.rule()), findings);
        } else if (suppression.count() != null && found != suppression.count()) {
            arguments.put("count", suppression.count());
            add(
                    found > suppression.count() ? PolicyRules.TOO_FEW : PolicyRules.TOO_MANY,
                    place,
                    "/count",
                    arguments,
                    findings);
        }
    }

    /** Whether a rule is about what is read before a policy is applied: vocabulary files, and policies themselves. */
    static boolean isBeforeRun(String rule) {
        return VocabularyRules.onFiles().contains(rule) || rule.equals(PolicyRules.VOCABULARY.id());
    }

    private static void add(
            RuleInfo rule, String place, String pointer, Map<String, ?> arguments, FindingCollector findings) {
        findings.add(rule, new Place(place, null, null), pointer, arguments);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    void run(Set<Suppression> used, FindingCollector findings) {
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
        for (int i = 0; i < policy.suppressions().size(); i++) {
            Suppression suppression = policy.suppressions().get(i);
            String place = "/suppressions/" + i;
            Map<String, String> rule = Map.of("rule", suppression.rule());
            if (!knowsRule.test(suppression.rule())) {
                add(PolicyRules.UNKNOWN_RULE, place, "/rule", rule, findings);
            } else if (isBeforeRun(suppression.rule())) {
                add(PolicyRules.BEFORE_RUN, place, "/rule", rule, findings);
            } else if (AlwaysReported.is(suppression.rule())) {
                add(PolicyRules.ALWAYS_REPORTED, place, "/rule", rule, findings);
            } else if (!suppression.hasPlace()) {
                add(PolicyRules.EVERYWHERE, place, "", rule, findings);
            } else if (asOf != null && suppression.hasExpired(asOf)) {
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

    /** Whether a rule is about what is read before a policy is applied: vocabulary files, and policies themselves. */
    private static boolean isBeforeRun(String rule) {
        return VocabularyRules.onFiles().contains(rule) || rule.equals(PolicyRules.VOCABULARY.id());
    }

    private static void add(
            RuleInfo rule, String place, String pointer, Map<String, ?> arguments, FindingCollector findings) {
        findings.add(rule, new Place(place, null, null), pointer, arguments);
    }
}

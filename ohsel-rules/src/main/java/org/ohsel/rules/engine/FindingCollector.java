// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Place;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.Suppression;

/**
 * Takes findings one by one: applies the policy, keeps a bounded number and counts them all.
 *
 * <p>Not thread-safe. What threads collect apart is put together with {@link #addAll}.
 */
public final class FindingCollector {

    private final PolicyIndex policy;
    private final int most;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Long> byRule = new HashMap<>();
    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    private final Set<Suppression> suppressionsUsed = new LinkedHashSet<>();

    FindingCollector(PolicyIndex policy, int most) {
        this.policy = policy;
        this.most = most;
    }

    /**
     * Adds a finding, with the rule's own severity unless the policy has another.
     *
     * @param rule the rule
     * @param place where the record stands
     * @param pointer the place within the record
     * @param arguments what the message names
     */
    public void add(RuleInfo rule, Place place, String pointer, Map<String, ?> arguments) {
        add(rule, rule.severity(), place, pointer, arguments);
    }

    /**
     * Adds a finding of what may be wrong and may not: a warning at most, unless the policy has another severity.
     *
     * @param rule the rule
     * @param place where the record stands
     * @param pointer the place within the record
     * @param arguments what the message names
     */
    public void addPossible(RuleInfo rule, Place place, String pointer, Map<String, ?> arguments) {
        add(rule, rule.severityIfPossible(), place, pointer, arguments);
    }

    /**
     * Adds a finding with a given severity, unless the policy has another.
     *
     * @param rule the rule
     * @param severity the severity
     * @param place where the record stands
     * @param pointer the place within the record
     * @param arguments what the message names
     */
    public void add(RuleInfo rule, Severity severity, Place place, String pointer, Map<String, ?> arguments) {
        if (policy.isOff(rule)) {
            return;
        }
        String whole = place.pointer() + pointer;
        Optional<Suppression> suppression = policy.suppression(rule, place.recordId(), whole);
        if (suppression.isPresent()) {
            suppressionsUsed.add(suppression.get());
            return;
        }
        Severity actual = policy.severity(rule, severity);
        count(rule.id(), actual, 1);
        if (kept.size() < most) {
            kept.add(new Finding(rule, actual, whole, Map.copyOf(arguments), place.recordId(), place.location()));
        }
    }

    /**
     * Adds findings that are not to be kept, because there are too many to say where each is.
     *
     * @param rule the rule
     * @param severity the severity, unless the policy has another
     * @param count how many there are
     */
    public void addUnkept(RuleInfo rule, Severity severity, long count) {
        if (!policy.isOff(rule)) {
            count(rule.id(), policy.severity(rule, severity), count);
        }
    }

    /**
     * Adds what another collector with the same policy took. Its findings are kept as far as there is room.
     *
     * @param findings the findings
     */
    public void addAll(Findings findings) {
        if (findings.isEmpty() && findings.suppressionsUsed().isEmpty()) {
            return;
        }
        findings.countByRule().forEach((rule, count) -> byRule.merge(rule, count, Long::sum));
        for (Severity severity : Severity.values()) {
            if (findings.count(severity) > 0) {
                bySeverity.merge(severity, findings.count(severity), Long::sum);
            }
        }
        suppressionsUsed.addAll(findings.suppressionsUsed());
        int room = Math.min(most - kept.size(), findings.kept().size());
        kept.addAll(findings.kept().subList(0, room));
    }

    private void count(String rule, Severity severity, long count) {
        byRule.merge(rule, count, Long::sum);
        bySeverity.merge(severity, count, Long::sum);
    }

    /**
     * What was added so far.
     *
     * @return the findings; the collector goes on as it was
     */
    public Findings found() {
        return bySeverity.isEmpty() && suppressionsUsed.isEmpty()
                ? Findings.NONE
                : new Findings(kept, byRule, bySeverity, List.copyOf(suppressionsUsed));
    }

    /**
     * What was added since the last call.
     *
     * @return the findings; the collector is empty afterwards
     */
    public Findings take() {
        Findings taken = found();
        if (taken != Findings.NONE) {
            kept.clear();
            byRule.clear();
            bySeverity.clear();
            suppressionsUsed.clear();
        }
        return taken;
    }
}

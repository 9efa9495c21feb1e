// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Place;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.Suppression;

/**
 * Collects findings one by one: applies the policy, keeps a limited number and counts them all.
 *
 * <p>Not thread-safe. Each thread has its own; combine them with {@link #addAll}.
 */
public final class FindingCollector {

    private final PolicyIndex policy;
    private final int most;

    /** What was found; null, as for most records, if nothing was. */
    private @Nullable Found found;

    /** The findings that are kept, and the numbers of all. */
    private static final class Found {

        private final List<Finding> kept = new ArrayList<>();
        private final Map<String, Long> byRule = new HashMap<>();
        private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
        private final Map<Suppression, Long> suppressed = new LinkedHashMap<>();

        void count(String rule, Severity severity, long count) {
            byRule.merge(rule, count, Long::sum);
            bySeverity.merge(severity, count, Long::sum);
        }
    }

    FindingCollector(PolicyIndex policy, int most) {
        this.policy = policy;
        this.most = most;
    }

    /**
     * Adds a finding with the severity that the policy sets; the rule's own by default.
     *
     * @param rule the rule
     * @param place where the record is
     * @param pointer the location within the record, as a JSON Pointer
     * @param arguments the arguments of the message
     */
    public void add(RuleInfo rule, Place place, String pointer, Map<String, ?> arguments) {
        add(rule, rule.severity(), place, pointer, arguments);
    }

    /**
     * Adds a finding about something that may or may not be wrong: a warning at most, unless the policy sets another
     * severity.
     *
     * @param rule the rule
     * @param place where the record is
     * @param pointer the location within the record, as a JSON Pointer
     * @param arguments the arguments of the message
     */
    public void addPossible(RuleInfo rule, Place place, String pointer, Map<String, ?> arguments) {
        add(rule, rule.severityIfPossible(), place, pointer, arguments);
    }

    /**
     * Adds a finding with the severity that the policy sets; a given one by default.
     *
     * @param rule the rule
     * @param severity the severity if the policy sets none
     * @param place where the record is
     * @param pointer the location within the record, as a JSON Pointer
     * @param arguments the arguments of the message
     */
    public void add(RuleInfo rule, Severity severity, Place place, String pointer, Map<String, ?> arguments) {
        if (policy.isOff(rule)) {
            return;
        }
        String whole = place.pointer() + pointer;
        Optional<Suppression> suppression = policy.suppression(rule, place.recordId(), whole);
        if (suppression.isPresent()) {
            some().suppressed.merge(suppression.get(), 1L, Long::sum);
            return;
        }
        Severity actual = policy.severity(rule, severity);
        Found some = some();
        some.count(rule.id(), actual, 1);
        if (some.kept.size() < most) {
            some.kept.add(new Finding(
                    rule, actual, whole, RelativePointer.arguments(arguments), place.recordId(), place.location()));
        }
    }

    /**
     * Counts findings that are not kept, because there are too many to report each with its location.
     *
     * @param rule the rule
     * @param severity the severity if the policy sets none
     * @param count how many
     */
    public void addUnkept(RuleInfo rule, Severity severity, long count) {
        if (!policy.isOff(rule)) {
            some().count(rule.id(), policy.severity(rule, severity), count);
        }
    }

    /**
     * Adds the findings of another collector with the same policy. They are kept as far as the limit allows.
     *
     * @param findings the findings
     */
    public void addAll(Findings findings) {
        if (findings.isEmpty() && findings.suppressed().isEmpty()) {
            return;
        }
        Found some = some();
        findings.countByRule().forEach((rule, count) -> some.byRule.merge(rule, count, Long::sum));
        for (Severity severity : Severity.values()) {
            if (findings.count(severity) > 0) {
                some.bySeverity.merge(severity, findings.count(severity), Long::sum);
            }
        }
        findings.suppressed().forEach((suppression, count) -> some.suppressed.merge(suppression, count, Long::sum));
        int room = Math.min(most - some.kept.size(), findings.kept().size());
        some.kept.addAll(findings.kept().subList(0, room));
    }

    private Found some() {
        Found some = found == null ? new Found() : found;
        found = some;
        return some;
    }

    /**
     * The findings added so far.
     *
     * @return the findings; they stay in the collector
     */
    public Findings found() {
        @Nullable Found some = found;
        return some == null ? Findings.NONE : new Findings(some.kept, some.byRule, some.bySeverity, some.suppressed);
    }

    /**
     * Takes the findings added since the last call.
     *
     * @return the findings; the collector is empty afterwards
     */
    public Findings take() {
        Findings taken = found();
        found = null;
        return taken;
    }
}

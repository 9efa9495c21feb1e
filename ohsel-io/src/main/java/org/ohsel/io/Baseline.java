// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.policy.PolicyText;
import org.ohsel.model.PartialDate;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Policy;
import org.ohsel.rules.Suppression;

/**
 * A baseline: the findings that are there are accepted for a reason and for a time, so that from then on only new ones are
 * reported. It is kept as the suppressions of a policy file, which people can read and change.
 *
 * <pre>{@code
 * List<Suppression> accepted =
 *         Baseline.suppressions(findings, "Before the new system.", "Engagement team", PartialDate.of(2027, 3, 31));
 * Files.write(policy, Baseline.addTo(Files.readAllBytes(policy), accepted));
 * }</pre>
 *
 * <p>A suppression names the rule, the id of the record, the location within the record, and how many findings there are:
 * it holds when lines and other records are added, deleted or moved, and another finding at the same location is reported.
 * Records without an id cannot be told apart: their findings of a rule at a location are counted together, and so are
 * those of the log itself.
 */
public final class Baseline {

    private Baseline() {}

    /** Where findings are that one suppression accepts. */
    private record Spot(String rule, @Nullable String record, String at) {

        static Spot of(Finding finding) {
            return new Spot(finding.ruleId(), finding.recordId(), Suppression.withinRecord(finding.pointer()));
        }
    }

    /**
     * Suppressions that accept findings, and no others.
     *
     * @param findings the findings; those that {@linkplain Policy#canSuppress no policy can suppress} are passed over
     * @param reason why they are accepted; not blank
     * @param owner who accepted them and answers for it: a person or a team; not blank
     * @param until the last day on which they are accepted
     * @return the suppressions, in the order of the findings, each for one or more of them
     * @throws IllegalArgumentException if the reason or the owner is blank
     */
    public static List<Suppression> suppressions(
            Iterable<Finding> findings, String reason, String owner, PartialDate until) {
        if (reason.isBlank() || owner.isBlank()) {
            throw new IllegalArgumentException("a baseline needs a reason and an owner that are not blank");
        }
        Objects.requireNonNull(until, "until");
        Map<Spot, Integer> counts = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (Policy.canSuppress(finding.ruleId())) {
                counts.merge(Spot.of(finding), 1, Integer::sum);
            }
        }
        List<Suppression> suppressions = new ArrayList<>(counts.size());
        counts.forEach((spot, count) -> suppressions.add(
                new Suppression(spot.rule(), spot.record(), null, spot.at(), count, reason, owner, until)));
        return suppressions;
    }

    /**
     * Suppressions that accept as many findings more as there are at the locations of those that a policy has: what
     * OHSEL-POLICY-008 reports.
     *
     * @param policy the policy
     * @param audit what {@link org.ohsel.rules.EngagementValidator#auditPolicy} found in it after a run
     * @param reason why they are accepted; not blank
     * @param owner who accepted them and answers for it; not blank
     * @param until the last day on which they are accepted
     * @return the suppressions, each for the same location as one of the policy
     */
    public static List<Suppression> exceeding(
            Policy policy, Iterable<Finding> audit, String reason, String owner, PartialDate until) {
        List<Suppression> suppressions = new ArrayList<>();
        for (Finding finding : audit) {
            if (finding.ruleId().equals("OHSEL-POLICY-008")) {
                Suppression exceeded = policy.suppressions().get(index(finding));
                int more = (int) Math.min(found(finding) - Objects.requireNonNull(exceeded.count()), Integer.MAX_VALUE);
                suppressions.add(new Suppression(
                        exceeded.rule(),
                        exceeded.record(),
                        exceeded.pointer(),
                        exceeded.at(),
                        more,
                        reason,
                        owner,
                        until));
            }
        }
        return suppressions;
    }

    /** Which suppression a finding of a policy is about. */
    private static int index(Finding finding) {
        return Integer.parseInt(finding.pointer().split("/", -1)[2]);
    }

    /**
     * Adds suppressions to a policy file. Everything else in it stays as it is, byte for byte.
     *
     * @param policy the file, in UTF-8, which a {@link PolicyFile} reads without errors; empty for a new one
     * @param suppressions the suppressions
     * @return the file with the suppressions after those that it has
     * @throws IllegalArgumentException if the file is not a policy in JSON
     */
    public static byte[] addTo(byte[] policy, List<Suppression> suppressions) {
        return suppressions.isEmpty() ? policy : PolicyText.of(policy).with(suppressions);
    }

    /**
     * Removes from a policy file what it no longer needs: suppressions that have expired or that suppressed nothing. Those
     * that accept more findings than there are get a lower count. Everything else in the file stays as it is, byte for byte.
     *
     * @param policy the file, in UTF-8
     * @param audit what {@link org.ohsel.rules.EngagementValidator#auditPolicy} found in that policy after a run over
     *     everything that it is for. A suppression of a rule that did not run looks as if it were not needed: see {@link
     *     #ofRulesThatRan}
     * @return the file without them; the same bytes if it needs all it has
     * @throws IllegalArgumentException if the file is not a policy in JSON
     */
    public static byte[] prune(byte[] policy, Iterable<Finding> audit) {
        TreeSet<Integer> unneeded = new TreeSet<>();
        Map<Integer, Long> counts = new TreeMap<>();
        for (Finding finding : audit) {
            switch (finding.ruleId()) {
                case "OHSEL-POLICY-002", "OHSEL-POLICY-003" -> unneeded.add(index(finding));
                case "OHSEL-POLICY-009" -> counts.put(index(finding), found(finding));
                default -> {}
            }
        }
        return unneeded.isEmpty() && counts.isEmpty()
                ? policy
                : PolicyText.of(policy).without(unneeded, counts);
    }

    /**
     * The findings on suppressions of rules that ran: a rule that did not run found nothing, which says nothing about what
     * it would find.
     *
     * @param policy the policy
     * @param audit what was found in it after a run
     * @param ran the ids of the rules that ran
     * @return those of the findings that are about suppressions, and of rules that ran
     */
    public static List<Finding> ofRulesThatRan(Policy policy, Iterable<Finding> audit, Set<String> ran) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : audit) {
            if (finding.pointer().startsWith("/suppressions/")
                    && ran.contains(policy.suppressions().get(index(finding)).rule())) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private static Long found(Finding finding) {
        return Long.valueOf(String.valueOf(finding.arguments().get("found")));
    }

    /**
     * How many findings each rule has that no policy can suppress, so that they are not in a baseline.
     *
     * @param findings the findings
     * @return the numbers, by the ids of the rules
     */
    public static Map<String, Long> notAcceptable(Iterable<Finding> findings) {
        Map<String, Long> counts = new HashMap<>();
        for (Finding finding : findings) {
            if (!Policy.canSuppress(finding.ruleId())) {
                counts.merge(finding.ruleId(), 1L, Long::sum);
            }
        }
        return new TreeMap<>(counts);
    }
}

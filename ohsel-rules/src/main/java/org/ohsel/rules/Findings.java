// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a validation. Only a limited number are kept; the counts include all of them. Two are equal if they
 * keep equal findings in the same order, and their counts and the suppressions used are equal.
 */
@SuppressWarnings("serial") // the copies that the constructor makes can be serialised
public final class Findings implements Iterable<Finding>, Serializable {

    private static final long serialVersionUID = 1;

    /** Nothing was found. */
    public static final Findings NONE = new Findings(List.of(), Map.of(), Map.of(), Map.of());

    private final List<Finding> kept;
    private final Map<String, Long> byRule;
    private final Map<Severity, Long> bySeverity;
    private final Map<Suppression, Long> suppressed;

    /**
     * Creates findings.
     *
     * @param kept the findings that were kept, in the order in which they were made
     * @param byRule how many findings each rule had, by its id
     * @param bySeverity how many findings there were of each severity
     * @param suppressed how many findings each suppression suppressed; only those that suppressed something
     */
    public Findings(
            List<Finding> kept,
            Map<String, Long> byRule,
            Map<Severity, Long> bySeverity,
            Map<Suppression, Long> suppressed) {
        this.kept = List.copyOf(kept);
        this.byRule = Collections.unmodifiableMap(new TreeMap<>(byRule));
        this.bySeverity = Map.copyOf(bySeverity);
        this.suppressed = Collections.unmodifiableMap(new LinkedHashMap<>(suppressed));
    }

    /** The same counts as of others, with as many findings. */
    private Findings(List<Finding> kept, Findings counts) {
        this.kept = kept;
        this.byRule = counts.byRule;
        this.bySeverity = counts.bySeverity;
        this.suppressed = counts.suppressed;
    }

    /**
     * Findings of which all are kept.
     *
     * @param findings the findings, in order
     * @return the same, counted
     */
    public static Findings of(Collection<Finding> findings) {
        Map<String, Long> byRule = new TreeMap<>();
        Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
        for (Finding finding : findings) {
            byRule.merge(finding.ruleId(), 1L, Long::sum);
            bySeverity.merge(finding.severity(), 1L, Long::sum);
        }
        return new Findings(List.copyOf(findings), byRule, bySeverity, Map.of());
    }

    /**
     * The findings of several validations as those of one.
     *
     * @param parts the findings, in order
     * @return all that were kept, with the sums of the counts, and all suppressions that were used
     */
    public static Findings concat(Collection<Findings> parts) {
        List<Finding> kept = new ArrayList<>();
        Map<String, Long> byRule = new TreeMap<>();
        Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
        Map<Suppression, Long> used = new LinkedHashMap<>();
        for (Findings part : parts) {
            kept.addAll(part.kept);
            part.byRule.forEach((rule, count) -> byRule.merge(rule, count, Long::sum));
            part.bySeverity.forEach((severity, count) -> bySeverity.merge(severity, count, Long::sum));
            part.suppressed.forEach((suppression, count) -> used.merge(suppression, count, Long::sum));
        }
        return new Findings(kept, byRule, bySeverity, used);
    }

    /**
     * The findings that were kept.
     *
     * @return the findings, in the order in which they were made
     */
    public List<Finding> kept() {
        return kept;
    }

    /**
     * The findings that were kept, as a stream.
     *
     * @return the findings, in the order in which they were made
     */
    public Stream<Finding> stream() {
        return kept.stream();
    }

    /**
     * The counts of those that were not kept, and the suppressions that were used.
     *
     * @return findings of which none is kept
     */
    public Findings notKept() {
        Map<String, Long> others = new TreeMap<>(byRule);
        Map<Severity, Long> severities = new EnumMap<>(Severity.class);
        severities.putAll(bySeverity);
        for (Finding finding : kept) {
            others.computeIfPresent(finding.ruleId(), (rule, count) -> count > 1 ? count - 1 : null);
            severities.computeIfPresent(finding.severity(), (severity, count) -> count > 1 ? count - 1 : null);
        }
        return new Findings(List.of(), others, severities, suppressed);
    }

    /**
     * How many findings were kept: as many as the list, the stream and the iterator have.
     *
     * @return the number; {@link #count()} includes those that were not kept
     */
    public int size() {
        return kept.size();
    }

    /**
     * How many findings there were, kept or not.
     *
     * @return the number
     */
    public long count() {
        long count = 0;
        for (long some : bySeverity.values()) {
            count += some;
        }
        return count;
    }

    /**
     * How many findings of a severity there were, kept or not.
     *
     * @param severity the severity
     * @return the number
     */
    public long count(Severity severity) {
        return bySeverity.getOrDefault(severity, 0L);
    }

    /**
     * How many findings each rule had, kept or not.
     *
     * @return the counts by rule id; rules that found nothing are absent
     */
    public Map<String, Long> countByRule() {
        return byRule;
    }

    /**
     * Whether nothing was found.
     *
     * @return true if nothing was found
     */
    public boolean isEmpty() {
        return bySeverity.isEmpty();
    }

    /**
     * Whether there was an error.
     *
     * @return true if there was one or more
     */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /**
     * These findings, each replaced by another of the same rule and severity: one with a location in the input, for
     * example.
     *
     * @param change makes the new finding
     * @return the findings, in the same order
     */
    public Findings map(UnaryOperator<Finding> change) {
        return isEmpty() ? this : new Findings(kept.stream().map(change).toList(), this);
    }

    /**
     * These findings in another order.
     *
     * @param order the order; findings that it considers equal keep theirs
     * @return the findings
     */
    public Findings sorted(Comparator<Finding> order) {
        return kept.size() < 2 ? this : new Findings(kept.stream().sorted(order).toList(), this);
    }

    /**
     * The suppressions of the policy that suppressed something.
     *
     * @return the suppressions, each once
     */
    public List<Suppression> suppressionsUsed() {
        return List.copyOf(suppressed.keySet());
    }

    /**
     * How many findings each suppression of the policy suppressed. These are not among the findings, nor in any other count.
     *
     * @return the numbers; suppressions that suppressed nothing are absent
     */
    public Map<Suppression, Long> suppressed() {
        return suppressed;
    }

    @Override
    public Iterator<Finding> iterator() {
        return kept.iterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (other == this) {
            return true;
        }
        return other instanceof Findings that
                && kept.equals(that.kept)
                && byRule.equals(that.byRule)
                && bySeverity.equals(that.bySeverity)
                && suppressed.equals(that.suppressed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kept, byRule, bySeverity, suppressed);
    }

    @Override
    public String toString() {
        return "Findings" + byRule;
    }
}

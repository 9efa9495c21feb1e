// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.plan.Plans;
import org.ohsel.rules.plan.ReferencePlan;
import org.ohsel.rules.plan.Walk;
import org.ohsel.rules.standard.ShapeRules;

/**
 * Runs rules over records and logs.
 *
 * <p>Immutable and safe to share between threads. Checks are compiled when the first value of a type is met, and kept: so
 * make one validator and keep it.
 */
public final class EngagementValidator {

    private static final Place ROOT = new Place("", null, null);

    /** A policy may name any of these, whichever packs are in use. */
    private static final Catalogue STANDARD_RULES = Catalogue.standard();

    private final Catalogue catalogue;
    private final PolicyIndex policy;
    private final Policy changes;
    private final Context context;
    private final int mostFindings;
    private final List<ValueRule<?>> valueRules;
    private final Plans plans;
    private final List<LogRule> logRules;
    private final ReferencePlan references = new ReferencePlan();

    private EngagementValidator(Catalogue catalogue, Policy policy, Context context, int mostFindings) {
        this.catalogue = catalogue;
        this.policy = new PolicyIndex(policy, context.asOf().orElse(null));
        this.changes = policy;
        this.context = context;
        this.mostFindings = mostFindings;
        valueRules =
                active(ValueRule.class).stream().<ValueRule<?>>map(rule -> rule).toList();
        plans = new Plans(valueRules);
        logRules = active(LogRule.class);
    }

    private EngagementValidator(EngagementValidator other, int mostFindings) {
        this.catalogue = other.catalogue;
        this.policy = other.policy;
        this.changes = other.changes;
        this.context = other.context;
        this.mostFindings = mostFindings;
        this.valueRules = other.valueRules;
        this.plans = other.plans;
        this.logRules = other.logRules;
    }

    private <T extends Rule> List<T> active(Class<T> sort) {
        return catalogue.rules().stream()
                .filter(sort::isInstance)
                .map(sort::cast)
                .filter(rule -> !policy.isOff(rule.info()))
                .toList();
    }

    /**
     * The validator with all rules that come with the library, the bundled vocabulary, no policy, and no day that counts as
     * today. It keeps 10,000 findings. Others are made from it: {@code EngagementValidator.standard().withPolicy(policy)}.
     *
     * @return the validator
     */
    public static EngagementValidator standard() {
        return new EngagementValidator(STANDARD_RULES, Policy.NONE, new Context(Vocabulary.bundled(), null), 10_000);
    }

    /**
     * This validator with other rules.
     *
     * @param rules the rules to run
     * @return a new validator
     */
    public EngagementValidator withCatalogue(Catalogue rules) {
        return new EngagementValidator(rules, changes, context, mostFindings);
    }

    /**
     * This validator with a policy, which changes how the rules are applied.
     *
     * @param policy the policy; it replaces the one there was
     * @return a new validator
     */
    public EngagementValidator withPolicy(Policy policy) {
        return new EngagementValidator(catalogue, policy, context, mostFindings);
    }

    /**
     * This validator with another vocabulary to look terms up in.
     *
     * @param vocabulary the vocabulary
     * @return a new validator
     */
    public EngagementValidator withVocabulary(Vocabulary vocabulary) {
        return new EngagementValidator(
                catalogue, changes, new Context(vocabulary, context.asOf().orElse(null)), mostFindings);
    }

    /**
     * This validator with a day that counts as today. Without one, rules that need to know the day find nothing.
     *
     * @param day the day
     * @return a new validator
     */
    public EngagementValidator withAsOfDate(LocalDate day) {
        return new EngagementValidator(catalogue, changes, new Context(context.vocabulary(), day), mostFindings);
    }

    /**
     * This validator with another limit on the findings that are kept. All are counted, kept or not.
     *
     * @param most how many to keep
     * @return the validator
     */
    public EngagementValidator withMostFindings(int most) {
        return most == mostFindings ? this : new EngagementValidator(this, most);
    }

    /**
     * Validates a record by itself: whatever takes other records to judge is left out.
     *
     * @param record the record
     * @return what was found; pointers begin at the record
     */
    public Findings validate(EngagementRecord record) {
        FindingCollector findings = collector();
        check(record, new Place("", record.id(), null), findings);
        return findings.take();
    }

    /**
     * Validates a log, record by record and as a whole.
     *
     * @param log the log
     * @return what was found; pointers begin at the log
     */
    public Findings validate(EngagementLog log) {
        Session session = session();
        FindingCollector findings = collector();
        check(log, ROOT, findings);
        session.add(findings.take());
        for (int i = 0; i < log.records().size(); i++) {
            @Nullable EngagementRecord record = log.records().get(i);
            Place place = new Place("/records/" + i, record == null ? null : record.id(), null);
            if (record == null) {
                findings.add(ShapeRules.required(), place, "", Map.of());
                session.add(findings.take());
            } else {
                check(record, place, findings);
                session.add(findings.take());
                session.add(session.see(record, place));
            }
        }
        session.add(session.end());
        return session.total();
    }

    /**
     * Checks the policy itself, after a run: ids that no rule has, and suppressions that have no place, have expired or
     * suppressed nothing.
     *
     * @param run what was found in the run, which may have been over several logs
     * @return what was found; pointers begin at the policy
     */
    public Findings auditPolicy(Findings run) {
        FindingCollector findings = collector();
        policy.audit(
                id -> catalogue.rule(id).isPresent() || STANDARD_RULES.rule(id).isPresent(),
                Set.copyOf(run.suppressionsUsed()),
                findings);
        return findings.take();
    }

    /**
     * Begins a log whose records come one by one, from a stream for instance.
     *
     * @return a session, for one thread
     */
    public Session session() {
        return new Session(logRules, references, context, collector(), collector());
    }

    /**
     * Checks a record by itself, for a session. Several threads may check records at the same time, each with a
     * collector of its own.
     *
     * @param record the record
     * @param place where it stands
     * @param findings takes what is found
     */
    public void check(EngagementRecord record, Place place, FindingCollector findings) {
        new Walk(context, findings, place).through(record, plans);
    }

    /**
     * Checks what a log says of itself, leaving out its records.
     *
     * @param log the log
     * @param place where it stands
     * @param findings takes what is found
     */
    public void check(EngagementLog log, Place place, FindingCollector findings) {
        new Walk(context, findings, place).through(log.withRecords(List.of()), plans);
    }

    /**
     * How many findings are kept.
     *
     * @return the number
     */
    public int mostFindings() {
        return mostFindings;
    }

    /**
     * An empty collector that applies this validator's policy and limit.
     *
     * @return a collector, for one thread
     */
    public FindingCollector collector() {
        return new FindingCollector(policy, mostFindings);
    }

    /**
     * The rules that run on single values.
     *
     * @return the rules, those that the policy switches off left out
     */
    public List<ValueRule<?>> valueRules() {
        return valueRules;
    }

    /**
     * What the rules may know besides the values.
     *
     * @return the context
     */
    public Context context() {
        return context;
    }

    /**
     * The rules.
     *
     * @return the catalogue, rules that the policy switches off included
     */
    public Catalogue catalogue() {
        return catalogue;
    }
}

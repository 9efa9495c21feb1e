// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.term.BodyRef;
import org.ohsel.rules.Context;
import org.ohsel.rules.Findings;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.Place;
import org.ohsel.rules.Policy;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.ValueRule;
import org.ohsel.rules.spi.ConstraintRules;
import org.ohsel.rules.spi.DivisibleLogRule;
import org.ohsel.rules.spi.LogCheck;
import org.ohsel.rules.spi.LogKeys;
import org.ohsel.rules.spi.RecordPointer;

/**
 * Runs rules, for a validator and for readers that check records as they read them. It does not know any rule by name.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Engine {

    private final PolicyIndex policy;
    private final Context context;
    private final int mostFindings;
    private final List<ValueRule<?>> valueRules;
    private final List<LogRule> logRules;
    private final List<LogRule> rulesOnRecords;
    private final List<DivisibleLogRule> divisible;
    private final Plans plans;
    private final Plans constraintPlans;
    private final RecordReferences references;

    /**
     * Creates an engine.
     *
     * @param rules the rules, in the order in which they are to run
     * @param constraints the rules under which violations of constraints are reported
     * @param policy the policy
     * @param context what rules may use besides the values
     * @param mostFindings how many findings to keep; all are counted
     */
    public Engine(List<Rule> rules, ConstraintRules constraints, Policy policy, Context context, int mostFindings) {
        Set<String> chosen = rules.stream().map(rule -> rule.info().id()).collect(Collectors.toSet());
        Set<String> off = constraints.byConstraint().values().stream()
                .map(RuleInfo::id)
                .filter(id -> !chosen.contains(id))
                .collect(Collectors.toSet());
        this.policy = new PolicyIndex(policy, context.asOf().orElse(null), off);
        this.context = context;
        this.mostFindings = mostFindings;
        List<Rule> active =
                rules.stream().filter(rule -> !this.policy.isOff(rule.info())).toList();
        valueRules = active.stream()
                .filter(ValueRule.class::isInstance)
                .<ValueRule<?>>map(rule -> (ValueRule<?>) rule)
                .toList();
        logRules = active.stream()
                .filter(LogRule.class::isInstance)
                .map(LogRule.class::cast)
                .toList();
        rulesOnRecords = logRules.stream()
                .filter(rule -> rule instanceof LogCheck check && check.suspects() != null)
                .toList();
        divisible = logRules.stream()
                .filter(DivisibleLogRule.class::isInstance)
                .map(DivisibleLogRule.class::cast)
                .toList();
        plans = new Plans(valueRules, constraints);
        constraintPlans = new Plans(List.of(), constraints);
        references = new RecordReferences();
    }

    private Engine(Engine other, int mostFindings) {
        this.policy = other.policy;
        this.context = other.context;
        this.mostFindings = mostFindings;
        this.valueRules = other.valueRules;
        this.logRules = other.logRules;
        this.rulesOnRecords = other.rulesOnRecords;
        this.divisible = other.divisible;
        this.plans = other.plans;
        this.constraintPlans = other.constraintPlans;
        this.references = other.references;
    }

    /**
     * This engine with another limit on the findings that are kept.
     *
     * @param most how many to keep
     * @return an engine that shares the compiled plans of this one
     */
    public Engine withMostFindings(int most) {
        return most == mostFindings ? this : new Engine(this, most);
    }

    /**
     * Starts a session for a log whose records come one by one, from a stream for example.
     *
     * @return a session, for one thread
     */
    public Session session() {
        return new Session(logRules, references, context, collector(), collector());
    }

    /**
     * Starts a session with some of the rules on logs.
     *
     * @param chosen which
     * @return a session, for one thread
     */
    public Session session(Predicate<LogRule> chosen) {
        return new Session(logRules.stream().filter(chosen).toList(), references, context, collector(), collector());
    }

    /**
     * The rules on logs that run.
     *
     * @return the rules, in their order
     */
    public List<LogRule> logRules() {
        return logRules;
    }

    /**
     * Finds the keys of a record, for those rules on logs that can be shown a part of the log.
     *
     * @param record the record
     * @param inLog the context within its log
     * @param sinks the sink for each scope
     */
    public void keys(EngagementRecord record, Context inLog, Function<LogKeys.Scope, LogKeys.Sink> sinks) {
        for (DivisibleLogRule rule : divisible) {
            rule.keys().of(record, inLog, sinks.apply(rule.keys().scope()));
        }
        references.visit(record, new RecordReferences.Visitor() {
            @Override
            public void record(String id, Class<?> to, RecordPointer pointer) {
                divisible.forEach(rule ->
                        rule.keys().reference(id, to, sinks.apply(rule.keys().scope())));
            }

            @Override
            public void body(BodyRef body, RecordPointer pointer) {
                divisible.forEach(rule ->
                        rule.keys().body(body, inLog, sinks.apply(rule.keys().scope())));
            }
        });
    }

    /**
     * Checks a record by itself, for a session. Several threads may check records at the same time, each with its own
     * collector.
     *
     * @param record the record
     * @param place where it is
     * @param findings takes the findings
     */
    public void check(EngagementRecord record, Place place, FindingCollector findings) {
        check(record, context, place, findings);
    }

    /**
     * Checks a record of a log by itself.
     *
     * @param record the record
     * @param inLog the context within the log
     * @param place where it is
     * @param findings takes the findings
     */
    public void check(EngagementRecord record, Context inLog, Place place, FindingCollector findings) {
        new ValueWalk(inLog, findings, place).through(record, plans);
    }

    /**
     * Runs those rules on logs that can judge a record by itself.
     *
     * @param record the record
     * @param place where it is
     * @return the findings
     */
    public Findings checkAlone(EngagementRecord record, Place place) {
        if (rulesOnRecords.isEmpty() || !references.anyBody(record, this::isSuspect)) {
            return Findings.NONE;
        }
        Session session = new Session(rulesOnRecords, references, context, collector(), collector());
        session.add(session.accept(record, place));
        session.add(session.end());
        return session.total();
    }

    private boolean isSuspect(BodyRef body) {
        for (LogRule rule : rulesOnRecords) {
            if (rule instanceof LogCheck check
                    && check.suspects() != null
                    && check.suspects().test(body, context)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Checks the members of a log other than its records.
     *
     * @param log the log
     * @param place where it is
     * @param findings takes the findings
     */
    public void check(EngagementLog log, Place place, FindingCollector findings) {
        new ValueWalk(context, findings, place).through(log.withRecords(List.of()), plans);
    }

    /**
     * Whether the policy switches a rule off.
     *
     * @param rule the rule
     * @return true if it does not run
     */
    public boolean isOff(RuleInfo rule) {
        return policy.isOff(rule);
    }

    /**
     * An empty collector that applies the policy and the limit.
     *
     * @return a collector, for one thread
     */
    public FindingCollector collector() {
        return new FindingCollector(policy, mostFindings);
    }

    /**
     * The plans that check values by their constraints and by the rules on values.
     *
     * @return the plans
     */
    public Plans plans() {
        return plans;
    }

    /**
     * The plans that check values by their constraints alone.
     *
     * @return the plans
     */
    public Plans constraintPlans() {
        return constraintPlans;
    }

    /**
     * What the rules may use besides the values.
     *
     * @return the context
     */
    public Context context() {
        return context;
    }

    /**
     * How many findings are kept.
     *
     * @return the number
     */
    public int mostFindings() {
        return mostFindings;
    }

    List<ValueRule<?>> valueRules() {
        return valueRules;
    }
}

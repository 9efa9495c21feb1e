// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.engine.Engine;
import org.ohsel.rules.engine.FindingCollector;
import org.ohsel.rules.engine.Session;
import org.ohsel.rules.standard.ShapeRules;

/**
 * Checks records and logs against the rules of a {@link Catalogue}, and returns {@link Findings}.
 *
 * <pre>{@code
 * EngagementValidator validator = EngagementValidator.standard().withAsOfDate(LocalDate.of(2020, 4, 1));
 * for (Finding finding : validator.validate(log)) {
 *     System.out.println(finding);
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. The checks for a type are compiled when the first value of that type
 * is checked, and kept, so create one validator and reuse it.
 */
public final class EngagementValidator {

    private static final Place ROOT = new Place("", null, null);

    /** A policy may name any of these, regardless of the packs in use. */
    private static final Catalogue ALL_RULES = Catalogue.all();

    private final Catalogue catalogue;
    private final Policy policy;
    private final Engine engine;

    private EngagementValidator(Catalogue catalogue, Policy policy, Context context, int mostFindings) {
        this(
                catalogue,
                policy,
                new Engine(
                        catalogue.rules(),
                        ShapeRules.constraints(),
                        AlwaysReported.without(policy),
                        context,
                        mostFindings));
    }

    private EngagementValidator(Catalogue catalogue, Policy policy, Engine engine) {
        this.catalogue = catalogue;
        this.policy = policy;
        this.engine = engine;
    }

    /**
     * A validator with the rules of {@link Catalogue#standard}, the bundled vocabulary, no policy, and no day that
     * counts as today. It keeps up to 10,000 findings. Derive others from it: {@code
     * EngagementValidator.standard().withPolicy(policy)}.
     *
     * @return the validator
     */
    public static EngagementValidator standard() {
        return new EngagementValidator(
                Catalogue.standard(), Policy.NONE, new Context(Vocabulary.bundled(), null), 10_000);
    }

    /**
     * A validator like this one, with other rules.
     *
     * @param rules the rules to run
     * @return a new validator
     */
    public EngagementValidator withCatalogue(Catalogue rules) {
        Objects.requireNonNull(rules, "rules");
        return new EngagementValidator(rules, policy, engine.context(), engine.mostFindings());
    }

    /**
     * A validator like this one, with a policy, which changes how the rules are applied.
     *
     * @param changes the policy; replaces the current one
     * @return a new validator
     */
    public EngagementValidator withPolicy(Policy changes) {
        Objects.requireNonNull(changes, "changes");
        return new EngagementValidator(catalogue, changes, engine.context(), engine.mostFindings());
    }

    /**
     * A validator like this one, with another vocabulary in which to look up terms.
     *
     * @param vocabulary the vocabulary
     * @return a new validator
     */
    public EngagementValidator withVocabulary(Vocabulary vocabulary) {
        Objects.requireNonNull(vocabulary, "vocabulary");
        return new EngagementValidator(
                catalogue,
                policy,
                new Context(vocabulary, engine.context().asOf().orElse(null)),
                engine.mostFindings());
    }

    /**
     * A validator like this one, with a day that counts as today. Without one, rules that need to know the day find
     * nothing.
     *
     * @param day the day
     * @return a new validator
     */
    public EngagementValidator withAsOfDate(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new EngagementValidator(
                catalogue, policy, new Context(engine.context().vocabulary(), day), engine.mostFindings());
    }

    /**
     * A validator like this one, with another limit on the findings that are kept. All findings are counted, kept or
     * not.
     *
     * @param most how many findings to keep
     * @return the validator
     */
    public EngagementValidator withMostFindings(int most) {
        return most == engine.mostFindings()
                ? this
                : new EngagementValidator(catalogue, policy, engine.withMostFindings(most));
    }

    /**
     * Validates a record by itself. Rules that need other records, each a {@link LogRule}, do not run. A body that the
     * record names is unknown if it is in neither the vocabulary nor the record.
     *
     * @param record the record
     * @return the findings; pointers are relative to the record
     */
    public Findings validate(EngagementRecord record) {
        Objects.requireNonNull(record, "record");
        FindingCollector findings = engine.collector();
        Place place = new Place("", record.id(), null);
        engine.check(record, place, findings);
        findings.addAll(engine.checkAlone(record, place));
        return findings.take();
    }

    /**
     * Validates a log, record by record and as a whole.
     *
     * @param log the log
     * @return the findings; pointers are relative to the log
     */
    public Findings validate(EngagementLog log) {
        Objects.requireNonNull(log, "log");
        Session session = engine.session();
        session.describe(log);
        Context inLog = engine.context().within(log);
        FindingCollector findings = engine.collector();
        engine.check(log, ROOT, findings);
        session.add(findings.take());
        for (int i = 0; i < log.records().size(); i++) {
            @Nullable EngagementRecord record = log.records().get(i);
            Place place = new Place("/records/" + i, record == null ? null : record.id(), null);
            if (record == null) {
                findings.add(ShapeRules.required(), place, "", Map.of());
                session.add(findings.take());
            } else {
                engine.check(record, inLog, place, findings);
                session.add(findings.take());
                session.add(session.accept(record, place));
            }
        }
        if (session.wantsSecondLook()) {
            session.lookAgain();
            for (int i = 0; i < log.records().size(); i++) {
                @Nullable EngagementRecord record = log.records().get(i);
                if (record != null) {
                    session.add(session.acceptAgain(record, new Place("/records/" + i, record.id(), null)));
                }
            }
        }
        session.add(session.end());
        return session.total();
    }

    /**
     * Checks the policy itself after a run, and reports ids that no rule has, rules that no policy may change, and
     * suppressions that have no location, have expired, suppressed nothing, or accept another number of findings than there
     * were.
     *
     * @param run the findings of the run
     * @return the findings; pointers are relative to the policy
     */
    public Findings auditPolicy(Findings run) {
        return auditPolicy(run.suppressed());
    }

    /**
     * Checks the policy itself after a run over several logs.
     *
     * @param suppressed how many findings each suppression suppressed in all of them, see {@link Findings#suppressed}
     * @return the findings; pointers are relative to the policy
     */
    public Findings auditPolicy(Map<Suppression, Long> suppressed) {
        FindingCollector findings = engine.collector();
        new PolicyAudit(
                        policy,
                        engine.context().asOf().orElse(null),
                        id -> catalogue.rule(id).isPresent()
                                || ALL_RULES.rule(id).isPresent())
                .run(suppressed, findings);
        return findings.take();
    }

    /**
     * The engine that runs the rules. For ohsel-io, which uses it to check records as they are read; its type is
     * exported to no other module.
     *
     * @return the engine
     */
    @SuppressWarnings("exports")
    public Engine engine() {
        return engine;
    }

    /**
     * The vocabulary whose terms the rules know.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return engine.context().vocabulary();
    }

    /**
     * The date that counts as today.
     *
     * @return the date; empty if rules that need it do not run
     */
    public Optional<LocalDate> asOfDate() {
        return engine.context().asOf();
    }

    /**
     * The rules that run: those of the catalogue, without those that the policy switches off.
     *
     * @return their descriptions, in the order of the catalogue
     */
    public List<RuleInfo> rulesThatRun() {
        return catalogue.rules().stream()
                .map(Rule::info)
                .filter(rule -> !engine.isOff(rule))
                .toList();
    }

    /**
     * The rules of this validator.
     *
     * @return the catalogue, including rules that the policy switches off
     */
    public Catalogue catalogue() {
        return catalogue;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.term.BodyRef;
import org.ohsel.rules.Context;
import org.ohsel.rules.Findings;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.Place;
import org.ohsel.rules.spi.FingerprintIndex;
import org.ohsel.rules.spi.RecordPointer;
import org.ohsel.rules.spi.ReferenceListener;

/**
 * The validation of one log as its records come in: runs the rules that look at the log as a whole, and adds up all
 * findings.
 *
 * <p>For one thread. Memory does not grow with the log, except for what the rules need to remember, which their
 * documentation states.
 */
public final class Session {

    private static final Place END = new Place("", null, null);

    private final Map<LogRule, LogRule.Memory> memories = new LinkedHashMap<>();
    /** The memories of rules about references, so that a record is walked once for all of them. */
    private final Map<LogRule, ReferenceListener> referenceMemories = new LinkedHashMap<>();

    /** Those of the memories of rules about references that take a second look. */
    private final Map<LogRule, ReferenceListener> looking = new LinkedHashMap<>();

    private final RecordReferences references;
    private Context context;
    private final FingerprintIndex index = new FingerprintIndex();
    private final FindingCollector current;
    private final FindingCollector total;
    private int records;

    Session(
            List<LogRule> rules,
            RecordReferences references,
            Context context,
            FindingCollector current,
            FindingCollector total) {
        this.references = references;
        this.context = context;
        this.current = current;
        this.total = total;
        ValueWalk walk = new ValueWalk(context, current, END);
        for (LogRule rule : rules) {
            RuleFailure.guard(rule.info(), walk, () -> {
                LogRule.Memory memory = rule.begin(context, index);
                memories.put(rule, memory);
                if (memory instanceof ReferenceListener referring) {
                    referenceMemories.put(rule, referring);
                }
            });
        }
    }

    /**
     * Takes what the log says about itself, before or after its records, but before the end.
     *
     * @param log the log, with or without its records
     */
    public void describe(EngagementLog log) {
        context = context.within(log);
    }

    /**
     * Takes the next record, and runs the rules on the log as a whole.
     *
     * @param record the record
     * @param place where it is
     * @return the findings in view of the records before; not yet added up
     */
    public Findings accept(EngagementRecord record, Place place) {
        ValueWalk walk = new ValueWalk(context, current, place);
        memories.forEach((rule, memory) ->
                RuleFailure.guard(rule.info(), walk, () -> memory.see(record, place, walk.reporting(rule.info()))));
        if (!referenceMemories.isEmpty()) {
            references.visit(record, new Forwarder(referenceMemories, record, place, walk));
        }
        if (record.id() != null) {
            index.add(record.id(), records);
        }
        records++;
        return current.take();
    }

    /** Takes note that the log was written with a vocabulary which is not at hand. Before its first record. */
    public void lackVocabulary() {
        context = context.lackingVocabulary();
    }

    /**
     * Takes the next record of those that are shown of a log.
     *
     * @param record the record
     * @param place where it is
     * @param number its number in the log, from 1
     * @return the findings in view of those before; not yet added up
     */
    public Findings accept(EngagementRecord record, Place place, long number) {
        index.number(records, number);
        return accept(record, place);
    }

    /** Passes on the references of a record. */
    private static final class Forwarder implements RecordReferences.Visitor {

        private final Map<LogRule, ReferenceListener> listening;
        private final EngagementRecord record;
        private final Place place;
        private final ValueWalk walk;

        Forwarder(Map<LogRule, ReferenceListener> listening, EngagementRecord record, Place place, ValueWalk walk) {
            this.listening = listening;
            this.record = record;
            this.place = place;
            this.walk = walk;
        }

        @Override
        public void record(String id, Class<?> to, RecordPointer pointer) {
            listening.forEach(
                    (rule, memory) -> memory.record(id, to, pointer, record, place, walk.reporting(rule.info())));
        }

        @Override
        public void body(BodyRef body, RecordPointer pointer) {
            listening.forEach((rule, memory) -> memory.body(body, pointer, place, walk.reporting(rule.info())));
        }
    }

    /**
     * Whether a second look at all records, before the end, would locate findings that can otherwise only be counted.
     * If so, begin it with {@link #lookAgain()}, or go without.
     *
     * @return true if it would
     */
    public boolean wantsSecondLook() {
        return referenceMemories.values().stream().anyMatch(ReferenceListener::wantsSecondLook);
    }

    /** Begins a second look, for which all records are passed to {@link #acceptAgain} in the same order. */
    public void lookAgain() {
        referenceMemories.forEach((rule, memory) -> {
            if (memory.wantsSecondLook()) {
                memory.lookAgain();
                looking.put(rule, memory);
            }
        });
    }

    /**
     * Takes a record a second time.
     *
     * @param record the record
     * @param place where it is
     * @return the findings in view of the whole log; not yet added up
     */
    public Findings acceptAgain(EngagementRecord record, Place place) {
        ValueWalk walk = new ValueWalk(context, current, place);
        looking.forEach((rule, memory) -> memory.see(record, place, walk.reporting(rule.info())));
        references.visit(record, new Forwarder(looking, record, place, walk));
        return current.take();
    }

    /**
     * Ends the log.
     *
     * @return the findings that need the whole log; not yet added up
     */
    public Findings end() {
        ValueWalk walk = new ValueWalk(context, current, END);
        memories.forEach(
                (rule, memory) -> RuleFailure.guard(rule.info(), walk, () -> memory.end(walk.reporting(rule.info()))));
        return current.take();
    }

    /**
     * Adds findings to the total, those in a record by itself or those of this session.
     *
     * @param findings the findings
     */
    public void add(Findings findings) {
        total.addAll(findings);
    }

    /**
     * All findings added so far.
     *
     * @return the findings
     */
    public Findings total() {
        return total.found();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.term.BodyRef;
import org.ohsel.rules.plan.ReferenceMemory;
import org.ohsel.rules.plan.ReferencePlan;
import org.ohsel.rules.plan.Walk;

/**
 * One log being validated as its records come in: runs the rules that look at the log as a whole, and adds everything up.
 *
 * <p>For one thread. Memory does not grow with the log but for what the rules need to remember, which their
 * documentation states.
 */
public final class Session {

    private static final Place END = new Place("", null, null);

    private final Map<LogRule, LogRule.Memory> memories = new LinkedHashMap<>();
    /** Those of them that are about references, so that a record is walked once for all. */
    private final Map<LogRule, ReferenceMemory> referenceMemories = new LinkedHashMap<>();

    private final ReferencePlan references;
    private final Context context;
    private final RecordIndex index = new RecordIndex();
    private final FindingCollector current;
    private final FindingCollector total;
    private int records;

    Session(
            List<LogRule> rules,
            ReferencePlan references,
            Context context,
            FindingCollector current,
            FindingCollector total) {
        for (LogRule rule : rules) {
            LogRule.Memory memory = rule.begin(context, index);
            memories.put(rule, memory);
            if (memory instanceof ReferenceMemory referring) {
                referenceMemories.put(rule, referring);
            }
        }
        this.references = references;
        this.context = context;
        this.current = current;
        this.total = total;
    }

    /**
     * Sees the next record with the eyes of the whole log.
     *
     * @param record the record
     * @param place where it stands
     * @return what was found with regard to the records before; not yet added up
     */
    public Findings see(EngagementRecord record, Place place) {
        Walk walk = new Walk(context, current, place);
        memories.forEach((rule, memory) -> memory.see(record, place, walk.reporting(rule.info())));
        if (!referenceMemories.isEmpty()) {
            references.visit(record, new Told(record, place, walk));
        }
        if (record.id() != null) {
            index.add(record.id(), records);
        }
        records++;
        return current.take();
    }

    /** Passes on the references of a record. */
    private final class Told implements ReferencePlan.Visitor {

        private final EngagementRecord record;
        private final Place place;
        private final Walk walk;

        Told(EngagementRecord record, Place place, Walk walk) {
            this.record = record;
            this.place = place;
            this.walk = walk;
        }

        @Override
        public void record(String id, Class<?> to, ReferencePlan.Pointer pointer) {
            referenceMemories.forEach(
                    (rule, memory) -> memory.record(id, to, pointer, record, place, walk.reporting(rule.info())));
        }

        @Override
        public void body(BodyRef body, ReferencePlan.Pointer pointer) {
            referenceMemories.values().forEach(memory -> memory.body(body, pointer, place));
        }
    }

    /**
     * Sees that there are no more records.
     *
     * @return what only then could be known of the log; not yet added up
     */
    public Findings end() {
        Walk walk = new Walk(context, current, END);
        memories.forEach((rule, memory) -> memory.end(walk.reporting(rule.info())));
        return current.take();
    }

    /**
     * Adds up what was found, in a record by itself or by this session.
     *
     * @param findings what was found
     */
    public void add(Findings findings) {
        total.addAll(findings);
    }

    /**
     * Everything that was added so far.
     *
     * @return the findings
     */
    public Findings total() {
        return total.found();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.util.Map;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Context;
import org.ohsel.rules.LogReporter;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Place;
import org.ohsel.rules.RecordIndex;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.plan.ReferenceMemory;
import org.ohsel.rules.plan.ReferencePlan;

/**
 * A record that is referred to is in the log. Remembers the references to records that have not come yet, see
 * {@link OpenReferences}; one look in the index of records a reference.
 */
final class KnownReference implements LogRule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("OHSEL-REF-002")
            .severity(Severity.ERROR)
            .pack(Pack.CORE)
            .title("A record that is referred to is not in the log")
            .rationale(
                    "An event that fed into a strategy that nobody can find has fed into nothing, for all a reader can"
                            + " tell.")
            .addSources("000:25")
            .message("no record of the log has the id {id}")
            .advice("Add the record, or correct the id.")
            .validExample("""
                    {"schemaVersion": "1.0", "records": [
                      {"type": "event", "id": "event-1", "kind": "public-event", "partOf": "event-2"},
                      {"type": "event", "id": "event-2", "kind": "public-event"}]}
                    """)
            .invalidExample("""
                    {"schemaVersion": "1.0", "records": [
                      {"type": "event", "id": "event-1", "kind": "public-event", "partOf": "event-3"},
                      {"type": "event", "id": "event-2", "kind": "public-event"}]}
                    """)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Memory begin(Context context, RecordIndex index) {
        return new Open(index);
    }

    private record Reference(Place place, ReferencePlan.Pointer pointer, String id) {}

    /** The references that are still open. */
    private static final class Open implements ReferenceMemory {

        private final RecordIndex index;
        private final OpenReferences<Reference> open = new OpenReferences<>();

        Open(RecordIndex index) {
            this.index = index;
        }

        @Override
        public void record(
                String id,
                Class<?> to,
                ReferencePlan.Pointer pointer,
                EngagementRecord from,
                Place place,
                LogReporter reporter) {
            if (index.find(id).isEmpty() && !id.equals(from.id())) {
                open.add(new Reference(place, pointer, id), id, 0);
            }
        }

        @Override
        public void end(LogReporter reporter) {
            for (Reference reference : open.first()) {
                if (index.find(reference.id()).isEmpty()) {
                    reporter.at(reference.place()).report(reference.pointer().toString(), Map.of("id", reference.id()));
                }
            }
            reporter.reportUnkept(
                    open.countMore((fingerprint, tag) -> index.find(fingerprint).isEmpty()));
        }
    }
}

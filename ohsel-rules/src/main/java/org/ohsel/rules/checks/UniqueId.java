// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.util.Map;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Context;
import org.ohsel.rules.LogReporter;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.Pack;
import org.ohsel.rules.RecordIndex;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;

/** No two records of a log have the same id. Remembers nothing beside the index that every log has. */
final class UniqueId implements LogRule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("OHSEL-REF-001")
            .severity(Severity.ERROR)
            .pack(Pack.CORE)
            .title("Two records have the same id")
            .rationale("A reference to the id means either of them, and whoever stores the log by id loses one.")
            .addSources("Popolo, Open Civic Data: identifiers")
            .message("record number {first} of the log has the id {id} already")
            .advice("Give one of the two another id, and correct the references to it.")
            .validExample("""
                    {"schemaVersion": "1.0", "records": [
                      {"type": "event", "id": "event-1", "kind": "workshop"},
                      {"type": "event", "id": "event-2", "kind": "workshop"}]}
                    """)
            .invalidExample("""
                    {"schemaVersion": "1.0", "records": [
                      {"type": "event", "id": "event-1", "kind": "workshop"},
                      {"type": "event", "id": "event-1", "kind": "workshop"}]}
                    """)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Memory begin(Context context, RecordIndex index) {
        return (record, place, reporter) -> check(record, index, reporter);
    }

    private static void check(EngagementRecord record, RecordIndex index, LogReporter reporter) {
        if (record.id() != null) {
            index.find(record.id())
                    .ifPresent(first -> reporter.report("/id", Map.of("id", record.id(), "first", first + 1)));
        }
    }
}

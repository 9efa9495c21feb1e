// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.othericb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.jakarta.RuleViolation;

class InboxTest {

    private static final EngagementReader READER = EngagementReader.strict();
    private final Inbox inbox = new Inbox(Records.vocabulary());

    InboxTest() throws IOException {}

    /** What {@code @Valid} finds in the records of a log, each delivered by itself. */
    private static List<String> violations(Inbox inbox, Path file) throws IOException {
        EngagementLog log = READER.readLog(file).partial();
        List<String> found = new ArrayList<>();
        for (EngagementRecord each : log.records()) {
            for (RuleViolation violation : inbox.violations(new Inbox.Delivery("Three Dales", each))) {
                assertTrue(violation.pointer().startsWith("/engagementRecord"), violation.pointer());
                found.add(violation.rule() + " " + violation.message());
            }
        }
        return found;
    }

    @Test
    void whatIsAsItShouldBeIsAccepted() throws IOException {
        for (Path file : Records.files("valid")) {
            assertEquals(List.of(), violations(inbox, file), file::toString);
        }
    }

    @Test
    void whatIsBrokenIsRejectedByTheSameRule() throws IOException {
        for (Records.Row row : Records.rows()) {
            assertEquals(List.of(row.rule() + " " + row.message()), violations(inbox, row.brokenFile()), row.broken());
        }
    }

    @Test
    void theHostsOwnConstraintsApplyToo() {
        assertEquals(
                List.of("/engagementRecord OHSEL-SHAPE-001", "/sender OHSEL-SHAPE-002"),
                inbox.violations(new Inbox.Delivery(" ", null)).stream()
                        .map(violation -> violation.pointer() + " " + violation.rule())
                        .sorted()
                        .toList());
    }

    @Test
    void withTheBundledVocabularyTheTermsAreUnknown() throws IOException {
        assertEquals(
                List.of(
                        "OHSEL-TERM-001 the first of boroughs is birchley, which is not a known borough",
                        "OHSEL-TERM-001 the first of workstreams is frailty, which is not a known workstream"),
                violations(new Inbox(Vocabulary.bundled()), Path.of("records/valid/merged-ccg.json")).stream()
                        .sorted()
                        .toList());
    }
}

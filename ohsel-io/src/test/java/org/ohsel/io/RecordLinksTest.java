// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ohsel.io.RecordLinks.Link;
import org.ohsel.model.UnknownRecord;

class RecordLinksTest {

    private static List<Link> links(String json) {
        return RecordLinks.in(EngagementReader.tolerant().readRecord(json).orElseThrow());
    }

    @Test
    void findsReferencesAtAnyDepthInTheOrderOfTheMembers() {
        assertEquals(
                List.of(
                        new Link("/consultations/0/events/0", "drop-in"),
                        new Link("/consultations/0/reports/0", "report"),
                        new Link("/consultations/0/reports/1", "summary"),
                        new Link("/decision/considered/0", "report")),
                links("""
                        {
                          "type": "commissioning-activity",
                          "id": "move",
                          "kind": "service-change-proposal",
                          "title": "Move of the clinic",
                          "consultations": [{"events": ["drop-in"], "reports": ["report", "summary"]}],
                          "decision": {"text": "It moves.", "outcome": "approved", "considered": ["report"]}
                        }"""));
    }

    @Test
    void takesNeitherBodiesNorDocumentsForRecords() {
        assertEquals(List.of(), links("""
                {
                  "type": "event",
                  "id": "e",
                  "kind": "public-event",
                  "body": "QKK",
                  "sources": [{"document": "000", "lines": "3"}]
                }"""));
    }

    @Test
    void findsNothingInARecordOfAnUnknownKind() {
        assertEquals(List.of(), RecordLinks.in(UnknownRecord.of("poem", "p", "{\"partOf\":\"e\"}")));
    }
}

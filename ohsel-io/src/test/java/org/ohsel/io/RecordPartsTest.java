// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ohsel.model.Commitment;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.term.StakeholderGroup;

/** Parts are found wherever they are, and those that the public may not see are left out on request. */
class RecordPartsTest {

    private static final EngagementRecord EVENT =
            EngagementReader.tolerant().readRecord("""
            {"type": "event", "id": "e", "kind": "public-event",
             "participations": [{"kind": "attended", "groups": ["carers"]}],
             "agenda": [
               {"number": "1", "title": "Open", "commitments": [{"text": "Publish."}]},
               {"number": "2", "title": "Closed", "access": "exempt", "commitments": [{"text": "Buy."}]}],
             "feedback": [{"text": "No bus.", "groups": ["public"],
               "responses": [{"text": "We ask.", "commitments": [{"text": "Ask about the bus."}]}]}],
             "commitments": [{"text": "Meet again."}]}
            """).partial();

    @Test
    void commitmentsAreFoundAtAnyDepth() {
        assertEquals(
                List.of(
                        "/agenda/0/commitments/0 Publish.",
                        "/agenda/1/commitments/0 Buy.",
                        "/feedback/0/responses/0/commitments/0 Ask about the bus.",
                        "/commitments/0 Meet again."),
                texts(RecordParts.of(Commitment.class)));
    }

    @Test
    void whatThePublicMayNotSeeIsLeftOut() {
        assertEquals(
                List.of(
                        "/agenda/0/commitments/0 Publish.",
                        "/feedback/0/responses/0/commitments/0 Ask about the bus.",
                        "/commitments/0 Meet again."),
                texts(RecordParts.of(Commitment.class).forAnyone()));
    }

    @Test
    void termsAreParts() {
        assertEquals(
                List.of("/participations/0/groups/0 carers", "/feedback/0/groups/0 public"),
                RecordParts.of(StakeholderGroup.class).in(EVENT).stream()
                        .map(part -> part.pointer() + " " + part.value().code())
                        .toList());
    }

    private static List<String> texts(RecordParts<Commitment> parts) {
        return parts.in(EVENT).stream()
                .map(part -> part.pointer() + " " + part.value().text())
                .toList();
    }
}

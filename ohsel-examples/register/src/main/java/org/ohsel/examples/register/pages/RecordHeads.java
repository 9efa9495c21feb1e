// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import org.ohsel.examples.register.security.Visitor;
import org.ohsel.examples.register.store.IndexedRecord;
import org.ohsel.examples.register.store.StoredRecord;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.planning.CommissioningActivity;
import org.springframework.stereotype.Component;

/** Says what is above a record on each of its pages. */
@Component
class RecordHeads {

    private final Words words;
    private final Visitor visitor;

    RecordHeads(Words words, Visitor visitor) {
        this.words = words;
        this.visitor = visitor;
    }

    RecordHead of(ShownRecord shown) {
        EngagementRecord content = shown.content();
        StoredRecord stored = shown.stored();
        IndexedRecord indexed = IndexedRecord.of(content, stored.json());
        String type = words.type(indexed.type());
        String kind = words.kind(indexed.type(), indexed.kind());
        return new RecordHead(
                stored.id(),
                words.title(indexed.type(), indexed.kind(), indexed.title()),
                type.equals(kind) ? type : type + " – " + kind,
                "Version " + stored.version() + ", taken in on " + words.time(stored.recorded())
                        + (visitor.isSignedIn() ? " from " + stored.who() : ""),
                !ResultTable.allIn(content).isEmpty(),
                content instanceof CommissioningActivity);
    }
}

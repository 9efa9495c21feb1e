// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.store.Head;
import org.ohsel.examples.register.store.IndexedRecord;
import org.ohsel.examples.register.store.NewVersion;
import org.ohsel.examples.register.store.RecordStore;
import org.ohsel.io.EngagementReader;
import org.ohsel.model.EngagementRecord;
import org.springframework.stereotype.Component;

/** Decides what is to become of records, by what the register has of them. */
@Component
class Decisions {

    private static final EngagementReader STORED = EngagementReader.tolerant();

    private final RecordStore store;

    Decisions(RecordStore store) {
        this.store = store;
    }

    /** Decides on records, of which those with an id that one before them has are in conflict. */
    List<Decision> on(List<Item> items, boolean replaces) {
        Map<String, Head> heads = store.heads(items.stream()
                .filter(Item::isSound)
                .map(item -> idOf(item.read().record()))
                .distinct()
                .toList());
        Set<String> seen = new HashSet<>();
        List<Decision> decisions = new ArrayList<>();
        for (Item item : items) {
            @Nullable EngagementRecord sent = item.read().record();
            if (sent == null || !item.isSound()) {
                decisions.add(decision(item, Outcome.REFUSED, 0));
            } else if (!seen.add(idOf(sent))) {
                decisions.add(decision(item, Outcome.CONFLICT, 0));
            } else {
                decisions.add(on(item, sent, heads.getOrDefault(idOf(sent), Head.NONE), replaces));
            }
        }
        return decisions;
    }

    /** Decides on a record without errors. */
    static Decision on(Item item, EngagementRecord sent, Head head, boolean replaces) {
        @Nullable String known = head.json();
        if (known == null) {
            return stored(item, sent, Outcome.CREATED, head.version() + 1);
        } else if (isSame(item.json(), sent, known)) {
            return decision(item, Outcome.UNCHANGED, head.version());
        } else {
            return replaces
                    ? stored(item, sent, Outcome.REPLACED, head.version() + 1)
                    : decision(item, Outcome.CONFLICT, head.version());
        }
    }

    private static Decision stored(Item item, EngagementRecord sent, Outcome outcome, int version) {
        NewVersion added = new NewVersion(idOf(sent), version, item.json(), IndexedRecord.of(sent, item.json()));
        return new Decision(decision(item, outcome, version).taken(), added);
    }

    private static Decision decision(Item item, Outcome outcome, int version) {
        @Nullable EngagementRecord sent = item.read().record();
        @Nullable String id = sent == null ? item.read().place().recordId() : sent.id();
        return new Decision(
                new Taken(item.read().place(), id, outcome, version, item.read().findings()), null);
    }

    /** Spaces and the order of members make no difference. */
    private static boolean isSame(String json, EngagementRecord sent, String known) {
        return json.equals(known) || sent.equals(STORED.readRecord(known).partial());
    }

    /** A record without errors has one. */
    private static String idOf(@Nullable EngagementRecord sound) {
        return Objects.requireNonNull(Objects.requireNonNull(sound).id());
    }
}

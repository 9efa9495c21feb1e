// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Evidence;
import org.ohsel.model.vocabulary.Relation;
import org.ohsel.model.vocabulary.RelationKind;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * One body that took the place of another. A vocabulary may state this for either body; here it is stated once.
 *
 * @param earlier the predecessor
 * @param later the successor
 * @param date when; null if unknown
 * @param evidence what shows it; null if nothing is recorded
 */
record SuccessionEdge(
        Ref earlier,
        Ref later,
        @Nullable PartialDate date,
        @Nullable Evidence evidence) {

    /** All successions, in the order of the vocabulary. */
    static List<SuccessionEdge> all(Vocabulary vocabulary) {
        Map<String, SuccessionEdge> all = new LinkedHashMap<>();
        vocabulary
                .schemes()
                .forEach(scheme -> scheme.concepts().forEach(concept -> {
                    for (Relation relation : concept.relations()) {
                        Ref other = Ref.target(relation);
                        if (relation.kind() == RelationKind.SUCCESSOR) {
                            keep(all, new SuccessionEdge(Ref.of(concept), other, relation.date(), relation.evidence()));
                        } else if (relation.kind() == RelationKind.PREDECESSOR) {
                            keep(all, new SuccessionEdge(other, Ref.of(concept), relation.date(), relation.evidence()));
                        }
                    }
                }));
        return List.copyOf(all.values());
    }

    /** The first statement of a succession is kept. */
    private static void keep(Map<String, SuccessionEdge> all, SuccessionEdge next) {
        all.putIfAbsent(next.earlier + " " + next.later + " " + next.date, next);
    }

    /**
     * Groups successions into events: those of one date that share a body are one event, a merger or a division. Each
     * one without a date is a separate event.
     */
    static List<List<SuccessionEdge>> events(List<SuccessionEdge> all) {
        List<List<SuccessionEdge>> events = new ArrayList<>();
        for (SuccessionEdge next : all) {
            List<List<SuccessionEdge>> touched = events.stream()
                    .filter(event -> event.stream().anyMatch(next::isOneEventWith))
                    .toList();
            List<SuccessionEdge> event = new ArrayList<>();
            touched.forEach(event::addAll);
            event.add(next);
            int place = touched.isEmpty() ? events.size() : events.indexOf(touched.get(0));
            events.removeAll(touched);
            events.add(place, event);
        }
        return events;
    }

    private boolean isOneEventWith(SuccessionEdge other) {
        return date != null && date.equals(other.date) && (earlier.equals(other.earlier) || later.equals(other.later));
    }

    static boolean involves(List<SuccessionEdge> all, Concept concept) {
        Ref ref = Ref.of(concept);
        return all.stream().anyMatch(next -> next.earlier.equals(ref) || next.later.equals(ref));
    }
}

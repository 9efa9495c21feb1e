// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.term.BodyKind;

/**
 * Which body took the place of which. Each succession is recorded once, from the earlier body, and can be read from
 * either end.
 */
final class Succession {

    private static final List<BodyKind> COMMISSIONERS =
            List.of(BodyKind.PRIMARY_CARE_TRUST, BodyKind.CLINICAL_COMMISSIONING_GROUP, BodyKind.INTEGRATED_CARE_BOARD);

    private final Vocabulary vocabulary;

    Succession(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static boolean commissions(BodyKind kind) {
        return COMMISSIONERS.contains(kind);
    }

    List<Concept> successors(Concept body) {
        return body.relations().stream()
                .filter(relation -> relation.kind() == RelationKind.SUCCESSOR)
                .map(vocabulary::find)
                .filter(Objects::nonNull)
                .toList();
    }

    List<Concept> predecessors(Concept body) {
        return vocabulary.bodies().stream()
                .filter(earlier -> successors(earlier).contains(body))
                .toList();
    }

    /** Everything reached by repeating a step, the nearest first. */
    static List<Concept> closure(Concept body, Function<Concept, List<Concept>> step) {
        Set<Concept> reached = new LinkedHashSet<>();
        Deque<Concept> waiting = new ArrayDeque<>(step.apply(body));
        while (!waiting.isEmpty()) {
            Concept next = waiting.remove();
            if (!next.equals(body) && reached.add(next)) {
                waiting.addAll(step.apply(next));
            }
        }
        return List.copyOf(reached);
    }

    List<Concept> holdersOn(Concept body, LocalDate day) {
        Set<Concept> holders = new LinkedHashSet<>();
        addHolders(body, day, new LinkedHashSet<>(), holders);
        return List.copyOf(holders);
    }

    private void addHolders(Concept body, LocalDate day, Set<Concept> seen, Set<Concept> holders) {
        if (!seen.add(body)) {
            return;
        }
        List<Concept> next = body.relations().stream()
                .filter(relation -> relation.kind() == RelationKind.SUCCESSOR && hasHappened(body, relation, day))
                .map(vocabulary::find)
                .filter(Objects::nonNull)
                .toList();
        if (next.isEmpty()) {
            holders.add(body);
        }
        next.forEach(successor -> addHolders(successor, day, seen, holders));
    }

    /**
     * A succession on an uncertain date counts as having happened from the last possible day onwards; one without a date,
     * from the day after the last on which the earlier body may have existed.
     */
    private static boolean hasHappened(Concept body, Relation relation, LocalDate day) {
        if (relation.date() != null && relation.date().latest() != null) {
            return !day.isBefore(relation.date().latest());
        }
        @Nullable
        LocalDate end = body.validity() == null ? null : body.validity().latest();
        return end == null || day.isAfter(end);
    }
}

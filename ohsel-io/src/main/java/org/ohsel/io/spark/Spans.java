// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.DatedKind;
import org.ohsel.model.vocabulary.Relation;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * From which day to which day an answer of a vocabulary is the same. An answer can change only on days that the dates in the
 * vocabulary name, so that it is enough to ask for these.
 */
final class Spans {

    private final NavigableSet<LocalDate> turns = new TreeSet<>();

    /**
     * A span.
     *
     * @param <A> the type of answer
     * @param answer the answer on each day
     * @param from the first day; null if there is none
     * @param to the last day; null if there is none
     */
    record Span<A>(
            A answer, @Nullable LocalDate from, @Nullable LocalDate to) {}

    Spans(Vocabulary vocabulary) {
        vocabulary.schemes().forEach(scheme -> scheme.concepts().forEach(this::add));
        if (turns.isEmpty()) {
            turns.add(LocalDate.EPOCH);
        }
    }

    private void add(Concept concept) {
        add(concept.validity());
        if (concept.attested() != null) {
            add(concept.attested().dates());
        }
        concept.kinds().stream().map(DatedKind::validity).forEach(this::add);
        concept.relations().stream().map(Relation::date).forEach(this::add);
    }

    /** The first and the last day of each end, and the days after. */
    private void add(@Nullable PartialDate date) {
        if (date == null) {
            return;
        }
        Stream.of(date.toString().split("/", -1))
                .filter(end -> !end.isEmpty() && !end.equals(".."))
                .map(PartialDate::parse)
                .forEach(end -> {
                    add(end.earliest());
                    add(end.latest());
                });
    }

    private void add(@Nullable LocalDate day) {
        if (day != null) {
            turns.add(day);
            turns.add(day.plusDays(1));
        }
    }

    /** The answers one after the other, each for as long as it lasts. */
    <A> List<Span<A>> of(Function<LocalDate, A> question) {
        List<Span<A>> spans = new ArrayList<>();
        @Nullable LocalDate from = null;
        A answer = question.apply(turns.first().minusDays(1));
        for (LocalDate turn : turns) {
            A next = question.apply(turn);
            if (!next.equals(answer)) {
                spans.add(new Span<>(answer, from, turn.minusDays(1)));
                answer = next;
                from = turn;
            }
        }
        spans.add(new Span<>(answer, from, null));
        return spans;
    }
}

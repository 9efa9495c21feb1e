// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.DatedKind;
import org.ohsel.model.vocabulary.Label;
import org.ohsel.model.vocabulary.LabelKind;
import org.ohsel.model.vocabulary.RelationKind;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * Who was in the place of a body on the days of a date: itself, those before it or those after it, each with its name
 * on the day.
 *
 * @param vocabulary the vocabulary in which to look up bodies
 * @param body the body
 * @param boroughs the boroughs that it is about; empty if not known. Of several bodies, only those that serve one of
 *     them are named
 */
record Tenures(Vocabulary vocabulary, Concept body, List<Borough> boroughs) {

    /** More bodies than ever followed one another. */
    private static final int MOST = 6;

    /** Bodies that were in place until a day; null if there is no end. */
    private record Tenure(
            List<Concept> bodies, LocalDate first, @Nullable LocalDate last) {}

    /**
     * The bodies to name for a date.
     *
     * @param date the date
     * @return for each body, its code and name, and the days if it was in place for only some of those of the date;
     *     empty if none is known
     */
    List<List<Object>> on(PartialDate date) {
        @Nullable LocalDate first = date.earliest() == null ? date.latest() : date.earliest();
        if (first == null) {
            return List.of();
        }
        LocalDate last = date.latest() == null ? first : date.latest();
        List<Tenure> tenures = new ArrayList<>();
        @Nullable LocalDate day = first;
        while (day != null && !day.isAfter(last) && tenures.size() < MOST) {
            Tenure tenure = from(day);
            tenures.add(tenure);
            day = tenure.last() == null ? null : tenure.last().plusDays(1);
        }
        tenures.removeIf(tenure -> tenure.bodies().isEmpty());
        List<List<Object>> phrases = new ArrayList<>();
        for (int i = 0; i < tenures.size(); i++) {
            phrases.addAll(phrases(tenures.get(i), i > 0, i + 1 < tenures.size()));
        }
        return phrases;
    }

    private static List<List<Object>> phrases(Tenure tenure, boolean begins, boolean ends) {
        List<List<Object>> phrases = new ArrayList<>();
        for (Concept body : tenure.bodies()) {
            List<Object> phrase = new ArrayList<>(List.of(body.code(), "(" + name(body, tenure.first()) + ")"));
            if (begins) {
                phrase.addAll(List.of("from", tenure.first()));
            }
            if (ends) {
                phrase.addAll(List.of("until", Objects.requireNonNull(tenure.last())));
            }
            phrases.add(phrase);
        }
        return phrases;
    }

    /** Who was in place on a day, and until when. */
    private Tenure from(LocalDate day) {
        List<Concept> bodies = serving(inPlace(day));
        @Nullable LocalDate last = null;
        for (Concept each : bodies) {
            @Nullable LocalDate end = end(each, day);
            last = last == null || (end != null && end.isBefore(last)) ? end : last;
        }
        if (bodies.isEmpty()
                && body.validity() != null
                && isBefore(day, body.validity().earliest())) {
            last = Objects.requireNonNull(body.validity().earliest()).minusDays(1);
        }
        return new Tenure(bodies, day, last);
    }

    private List<Concept> inPlace(LocalDate day) {
        if (acts(body, day)) {
            return List.of(body);
        }
        boolean before =
                body.validity() != null && isBefore(day, body.validity().earliest());
        List<Concept> others = before ? vocabulary.ancestors(body) : vocabulary.holdersOn(body, day);
        return others.stream()
                .filter(other -> !other.equals(body) && acts(other, day))
                .toList();
    }

    /** Whether a body existed on a day, and was more than a location. */
    private static boolean acts(Concept body, LocalDate day) {
        return (body.validity() == null || body.validity().includes(day))
                && !body.kindOn(day).filter(BodyKind.SUB_ICB_LOCATION::equals).isPresent();
    }

    /** Those that serve a borough in question, unless none of them does. */
    private List<Concept> serving(List<Concept> bodies) {
        List<Concept> serving = bodies.stream().filter(this::serves).toList();
        return serving.isEmpty() ? bodies : serving;
    }

    private boolean serves(Concept body) {
        return body.relations().stream()
                .anyMatch(relation -> relation.kind() == RelationKind.SERVES
                        && boroughs.stream()
                                .anyMatch(borough ->
                                        borough != null && relation.code().equals(borough.code())));
    }

    /** The last day on which a body was what it was on a day; null if there is none. */
    private static @Nullable LocalDate end(Concept body, LocalDate day) {
        boolean becameALocation = body.kinds().stream().anyMatch(kind -> BodyKind.SUB_ICB_LOCATION.equals(kind.kind()));
        for (DatedKind kind : body.kinds()) {
            @Nullable PartialDate validity = kind.validity();
            if (becameALocation && validity != null && validity.includes(day)) {
                return validity.latest();
            }
        }
        return body.validity() == null ? null : body.validity().latest();
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate other) {
        return other != null && day.isBefore(other);
    }

    /**
     * The name of a body on a day; if it did not exist then, its first or its last.
     *
     * @param body the body
     * @param day the day; null if not known
     * @return the name
     */
    static String name(Concept body, @Nullable LocalDate day) {
        if (day == null) {
            return body.preferredLabel();
        }
        LocalDate within = day;
        @Nullable PartialDate validity = body.validity();
        if (validity != null && isBefore(day, validity.earliest())) {
            within = Objects.requireNonNull(validity.earliest());
        }
        LocalDate named = within;
        return body.labels().stream()
                .filter(label -> label.kind() == LabelKind.PREFERRED)
                .filter(label -> label.validity() == null || label.validity().includes(named))
                .map(Label::text)
                .findFirst()
                .orElse(body.preferredLabel());
    }
}

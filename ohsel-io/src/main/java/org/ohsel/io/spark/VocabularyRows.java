// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.DatedKind;
import org.ohsel.model.vocabulary.IdentifierSystem;
import org.ohsel.model.vocabulary.Label;
import org.ohsel.model.vocabulary.RelationKind;
import org.ohsel.model.vocabulary.Vocabulary;

/** The rows of the tables of a vocabulary. */
final class VocabularyRows {

    private static final String BOROUGHS = "borough";

    private final Vocabulary vocabulary;
    private final Spans spans;

    VocabularyRows(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.spans = new Spans(vocabulary);
    }

    private Stream<Concept> all() {
        return vocabulary.schemes().stream().flatMap(scheme -> scheme.concepts().stream());
    }

    List<Row> concepts() {
        return all().map(concept -> RowFactory.create(
                        concept.scheme(),
                        concept.code(),
                        concept.preferredLabel(),
                        concept.definition(),
                        latestKind(concept),
                        concept.identifier(IdentifierSystem.ODS).orElse(null),
                        concept.identifier(IdentifierSystem.GSS).orElse(null),
                        text(concept.validity()),
                        first(concept.validity()),
                        last(concept.validity()),
                        vocabulary.successors(concept).stream()
                                .map(Concept::code)
                                .toArray(),
                        concept.isWithdrawn()))
                .toList();
    }

    private static @Nullable String latestKind(Concept concept) {
        List<DatedKind> kinds = concept.kinds();
        return kinds.isEmpty() ? null : kinds.get(kinds.size() - 1).kind().code();
    }

    List<Row> labels() {
        return all().flatMap(concept -> concept.labels().stream()
                        .map(label -> RowFactory.create(
                                concept.scheme(),
                                concept.code(),
                                label.text(),
                                use(concept, label),
                                text(label.validity()),
                                first(label.validity()),
                                last(label.validity()))))
                .toList();
    }

    private static String use(Concept concept, Label label) {
        return switch (label.kind()) {
            case PREFERRED -> label.text().equals(concept.preferredLabel()) ? "preferred" : "former";
            case ALTERNATIVE -> "alternative";
            case HIDDEN -> "misspelling";
        };
    }

    List<Row> identifiers() {
        return all().flatMap(concept -> concept.identifiers().stream()
                        .map(identifier -> RowFactory.create(
                                concept.scheme(), concept.code(), name(identifier.system()), identifier.value())))
                .toList();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<Row> successions() {
        return all().flatMap(concept -> concept.relations().stream()
                        .filter(relation -> relation.kind() == RelationKind.SUCCESSOR)
                        .map(relation -> RowFactory.create(
                                concept.scheme(),
                                concept.code(),
                                relation.scheme(),
                                relation.code(),
                                text(relation.date()),
                                first(relation.date()),
                                last(relation.date()))))
                .toList();
    }

    /** Who commissioned for a borough, as {@link Vocabulary#commissioner} says for a day. */
    List<Row> commissioners() {
        List<Row> rows = new ArrayList<>();
        vocabulary
                .scheme(BOROUGHS)
                .ifPresent(scheme -> scheme.concepts()
                        .forEach(borough -> spans.of(day -> vocabulary.commissioner(Borough.of(borough.code()), day))
                                .forEach(span -> addCommissioner(rows, borough, span))));
        return rows;
    }

    private static void addCommissioner(List<Row> rows, Concept borough, Spans.Span<Optional<Concept>> span) {
        span.answer()
                .ifPresent(body -> rows.add(RowFactory.create(
                        borough.code(), body.code(), body.preferredLabel(), date(span.from()), date(span.to()))));
    }

    /** What became of a code, as {@link Vocabulary#holdersOn} says for a day. */
    List<Row> holders() {
        List<Row> rows = new ArrayList<>();
        all().filter(concept -> !vocabulary.successors(concept).isEmpty())
                .forEach(concept -> spans.of(day -> vocabulary.holdersOn(concept, day))
                        .forEach(span -> span.answer()
                                .forEach(holder -> rows.add(RowFactory.create(
                                        concept.scheme(),
                                        concept.code(),
                                        holder.scheme(),
                                        holder.code(),
                                        holder.preferredLabel(),
                                        date(span.from()),
                                        date(span.to()))))));
        return rows;
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable Date first(@Nullable PartialDate date) {
        return date == null ? null : date(date.earliest());
    }

    private static @Nullable Date last(@Nullable PartialDate date) {
        return date == null ? null : date(date.latest());
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptBuilder;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.DatedKind;
import org.ohsel.model.vocabulary.Identifier;
import org.ohsel.model.vocabulary.IdentifierSystem;
import org.ohsel.model.vocabulary.Label;
import org.ohsel.model.vocabulary.LabelKind;
import org.ohsel.model.vocabulary.Relation;
import org.ohsel.model.vocabulary.RelationKind;

/**
 * A scheme being drafted: {@link #term} begins a concept, and the calls that follow describe it.
 *
 * <p>Designed so that the data reads as a list rather than as code.
 */
final class Draft {

    private final String scheme;
    private final String title;
    private final String definition;
    private final boolean closed;
    private final List<String> sources;
    private final List<Concept> concepts = new ArrayList<>();
    private @Nullable ConceptBuilder current;

    private Draft(String scheme, String title, String definition, boolean closed, String... sources) {
        this.scheme = scheme;
        this.title = title;
        this.definition = definition;
        this.closed = closed;
        this.sources = List.of(sources);
    }

    static Draft closed(String scheme, String title, String definition, String... sources) {
        return new Draft(scheme, title, definition, true, sources);
    }

    static Draft open(String scheme, String title, String definition, String... sources) {
        return new Draft(scheme, title, definition, false, sources);
    }

    /** Begins a concept, with a preferred label that the sources use or, if none are given, one of our own. */
    Draft term(String code, String label, String definition, String... sources) {
        return concept(code, definition).label(LabelKind.PREFERRED, label, null, null, sources);
    }

    /** Begins a concept whose name changed over time: add its names with {@link #named}. */
    Draft concept(String code, String definition) {
        finish();
        current = Concept.builder().scheme(scheme).code(code).definition(definition);
        return this;
    }

    Draft named(String label, String validity, String... sources) {
        return label(LabelKind.PREFERRED, label, validity, null, sources);
    }

    Draft also(String label, String... sources) {
        return label(LabelKind.ALTERNATIVE, label, null, null, sources);
    }

    Draft ambiguous(String label, String ambiguity, String... sources) {
        return label(LabelKind.ALTERNATIVE, label, null, ambiguity, sources);
    }

    Draft misspelt(String label, String... sources) {
        return label(LabelKind.HIDDEN, label, null, null, sources);
    }

    private Draft label(
            LabelKind kind, String text, @Nullable String validity, @Nullable String ambiguity, String... sources) {
        @Nullable PartialDate dates = validity == null ? null : PartialDate.parse(validity);
        current().addLabel(new Label(kind, text, dates, ambiguity, List.of(sources)));
        current().addSources(sources);
        return this;
    }

    Draft ods(String code) {
        return identifier(IdentifierSystem.ODS, code);
    }

    Draft gss(String code) {
        return identifier(IdentifierSystem.GSS, code);
    }

    Draft identifier(IdentifierSystem system, String code) {
        current().addIdentifier(new Identifier(system, code));
        return this;
    }

    Draft valid(String dates) {
        current().validity(PartialDate.parse(dates));
        return this;
    }

    Draft kind(BodyKind kind) {
        current().addKind(new DatedKind(kind, null));
        return this;
    }

    Draft kind(BodyKind kind, String dates) {
        current().addKind(new DatedKind(kind, PartialDate.parse(dates)));
        return this;
    }

    Draft successor(String code, String date) {
        return relation(RelationKind.SUCCESSOR, scheme, code, date);
    }

    Draft partOf(String code) {
        return relation(RelationKind.PART_OF, scheme, code, null);
    }

    Draft partOf(String code, String dates) {
        return relation(RelationKind.PART_OF, scheme, code, dates);
    }

    Draft serves(Borough borough) {
        return serves(List.of(borough));
    }

    Draft serves(List<Borough> boroughs) {
        for (Borough borough : boroughs) {
            relation(RelationKind.SERVES, borough.scheme(), borough.code(), null);
        }
        return this;
    }

    Draft relation(RelationKind kind, String scheme, String code) {
        return relation(kind, scheme, code, null);
    }

    private Draft relation(RelationKind kind, String scheme, String code, @Nullable String dates) {
        current().addRelation(new Relation(kind, scheme, code, dates == null ? null : PartialDate.parse(dates)));
        return this;
    }

    Draft source(String... sources) {
        current().addSources(sources);
        return this;
    }

    /** Adds another part of the same scheme, which is kept in a separate file. */
    Draft with(UnaryOperator<Draft> part) {
        return part.apply(this);
    }

    ConceptScheme scheme() {
        finish();
        return ConceptScheme.builder()
                .id(scheme)
                .title(title)
                .definition(definition)
                .closed(closed)
                .addAllConcepts(concepts)
                .addAllSources(sources)
                .build();
    }

    private ConceptBuilder current() {
        if (current == null) {
            throw new IllegalStateException("describe a concept after beginning it");
        }
        return current;
    }

    private void finish() {
        if (current != null) {
            Concept concept = current.build();
            concepts.add(concept.withSources(new LinkedHashSet<>(concept.sources())));
            current = null;
        }
    }
}

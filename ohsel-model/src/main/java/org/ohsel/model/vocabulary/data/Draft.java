// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.Attestation;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptBuilder;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.DatedKind;
import org.ohsel.model.vocabulary.Evidence;
import org.ohsel.model.vocabulary.Identifier;
import org.ohsel.model.vocabulary.IdentifierSystem;
import org.ohsel.model.vocabulary.Label;
import org.ohsel.model.vocabulary.LabelKind;
import org.ohsel.model.vocabulary.Relation;
import org.ohsel.model.vocabulary.RelationKind;

/**
 * A scheme being drafted: {@link #term} begins a concept, and the calls that follow describe it. {@link #by} and
 * {@link #inferred} give the evidence of every code, date and relation since the last such call.
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

    /* Parts of the current concept, which get their evidence after they have been added. */
    private final List<Label> labels = new ArrayList<>();
    private final Set<String> conceptSources = new LinkedHashSet<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<DatedKind> kinds = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    /** Something that needs evidence; its date is null if it has none. */
    private record Claim(@Nullable PartialDate date, Consumer<Evidence> keep) {}

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

    /** Begins a concept, with a preferred label that stands in the sources or is coined here. */
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
        return label(LabelKind.PREFERRED, label, PartialDate.parse(validity), null, sources);
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

    /** A name that something else has or had too. */
    Draft sharedName(String label, String ambiguity, String... sources) {
        return label(LabelKind.PREFERRED, label, null, ambiguity, sources);
    }

    /** Another label, in use for a time. */
    Draft alsoDuring(String dates, String label, String... sources) {
        return label(LabelKind.ALTERNATIVE, label, PartialDate.parse(dates), null, sources);
    }

    private Draft label(
            LabelKind kind, String text, @Nullable PartialDate dates, @Nullable String ambiguity, String... sources) {
        Label label = new Label(kind, text, dates, ambiguity, List.of(sources), null);
        labels.add(label);
        if (dates != null) {
            int place = labels.size() - 1;
            claims.add(new Claim(
                    dates,
                    evidence -> labels.set(place, new Label(kind, text, dates, ambiguity, label.sources(), evidence))));
        }
        return source(sources);
    }

    Draft ods(String code) {
        return identifier(IdentifierSystem.ODS, code);
    }

    Draft gss(String code) {
        return identifier(IdentifierSystem.GSS, code);
    }

    Draft identifier(IdentifierSystem system, String code) {
        int place = identifiers.size();
        identifiers.add(new Identifier(system, code, null));
        claims.add(new Claim(null, evidence -> identifiers.set(place, new Identifier(system, code, evidence))));
        return this;
    }

    Draft valid(String dates) {
        PartialDate validity = PartialDate.parse(dates);
        current().validity(validity);
        claims.add(new Claim(validity, current()::evidence));
        return this;
    }

    /** Days on which sources show it in force, where its validity leaves a start or an end unknown. */
    Draft attested(String dates, String... sources) {
        PartialDate days = PartialDate.parse(dates);
        current().attested(new Attestation(days, Proof.of(days, List.of(sources))));
        return this;
    }

    Draft kind(BodyKind kind) {
        return kind(kind, (PartialDate) null);
    }

    Draft kind(BodyKind kind, String dates) {
        return kind(kind, PartialDate.parse(dates));
    }

    private Draft kind(BodyKind kind, @Nullable PartialDate dates) {
        int place = kinds.size();
        kinds.add(new DatedKind(kind, dates, null));
        claims.add(new Claim(dates, evidence -> kinds.set(place, new DatedKind(kind, dates, evidence))));
        return this;
    }

    Draft successor(String code, String date) {
        return relation(RelationKind.SUCCESSOR, scheme, code, PartialDate.parse(date));
    }

    Draft partOf(String code) {
        return relation(RelationKind.PART_OF, scheme, code, (PartialDate) null);
    }

    Draft partOf(String code, String dates) {
        return relation(RelationKind.PART_OF, scheme, code, PartialDate.parse(dates));
    }

    Draft serves(Borough borough) {
        return serves(List.of(borough));
    }

    Draft serves(List<Borough> boroughs) {
        for (Borough borough : boroughs) {
            relation(RelationKind.SERVES, borough.scheme(), borough.code(), (PartialDate) null);
        }
        return this;
    }

    /** A mapping to another list, or a link: always our own judgement. */
    Draft relation(RelationKind kind, String scheme, String code) {
        return relation(kind, scheme, code, (PartialDate) null).inferred(PublicSources.COINED);
    }

    private Draft relation(RelationKind kind, String scheme, String code, @Nullable PartialDate date) {
        int place = relations.size();
        relations.add(new Relation(kind, scheme, code, date, null));
        claims.add(new Claim(date, evidence -> relations.set(place, new Relation(kind, scheme, code, date, evidence))));
        return this;
    }

    /** All relations of the kind are listed. */
    Draft complete(RelationKind kind) {
        current().addComplete(kind);
        return this;
    }

    /** Sources say so. How certain that makes it is worked out from how many they are, and from when. */
    Draft by(String... sources) {
        List<String> cited = List.of(sources);
        claims.forEach(claim -> claim.keep().accept(Proof.of(claim.date(), cited)));
        claims.clear();
        return this;
    }

    /** No source says so, but it follows from these. */
    Draft inferred(String... sources) {
        List<String> cited = List.of(sources);
        claims.forEach(claim -> claim.keep().accept(Proof.inferred(cited)));
        claims.clear();
        return this;
    }

    Draft source(String... sources) {
        current();
        conceptSources.addAll(List.of(sources));
        return this;
    }

    /** Terms in our own wording: see {@link #listed}. */
    Draft coined(String table) {
        return listed(PublicSources.COINED, table);
    }

    /** Terms in our own wording that draw on a source: see {@link #listed}. */
    Draft drawnFrom(String source, String table) {
        return listed(PublicSources.COINED, table, term -> term.source(source));
    }

    /**
     * Terms whose preferred labels stand in a source, as a {@link TermTable}. Their other labels are our own.
     */
    Draft listed(String source, String table) {
        return listed(source, table, term -> {});
    }

    /** As {@link #listed(String, String)}, with something more to say of each. */
    Draft listed(String source, String table, Consumer<Draft> each) {
        for (TermTable.Row row : TermTable.rows(table)) {
            term(row.code(), row.label(), row.definition(), source);
            for (TermTable.Other other : row.others()) {
                label(LabelKind.ALTERNATIVE, other.label(), null, other.ambiguity(), PublicSources.COINED);
            }
            each.accept(this);
        }
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
            concepts.add(current.addAllLabels(labels)
                    .addAllIdentifiers(identifiers)
                    .addAllKinds(kinds)
                    .addAllRelations(relations)
                    .addAllSources(conceptSources)
                    .build());
            labels.clear();
            conceptSources.clear();
            identifiers.clear();
            kinds.clear();
            relations.clear();
            claims.clear();
            current = null;
        }
    }
}

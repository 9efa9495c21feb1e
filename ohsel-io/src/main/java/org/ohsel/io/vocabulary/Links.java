// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Relation;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * The links of SKOS from each concept, in both directions: a vocabulary says one, and a reader without a reasoner needs
 * the other. Broader, narrower and related become matches where they cross schemes, as SKOS wants it.
 */
final class Links {

    private final Map<Ref, Map<Term, Set<Ref>>> links = new LinkedHashMap<>();

    Links(Vocabulary vocabulary) {
        for (ConceptScheme scheme : vocabulary.schemes()) {
            for (Concept concept : scheme.concepts()) {
                for (Relation relation : concept.relations()) {
                    Term term = term(concept, relation);
                    if (term != Term.NONE) {
                        add(Ref.of(concept), term, Ref.target(relation));
                        add(Ref.target(relation), inverse(term), Ref.of(concept));
                    }
                }
            }
        }
    }

    private void add(Ref from, Term term, Ref to) {
        links.computeIfAbsent(from, ref -> new LinkedHashMap<>())
                .computeIfAbsent(term, any -> new LinkedHashSet<>())
                .add(to);
    }

    /** What a concept is linked to. */
    List<Ref> of(Concept concept, Term term) {
        return List.copyOf(links.getOrDefault(Ref.of(concept), Map.of()).getOrDefault(term, Set.of()));
    }

    /** The link that a relation is; {@link Term#NONE} if SKOS has none for it. */
    static Term term(Concept concept, Relation relation) {
        boolean crossesSchemes = !relation.scheme().equals(concept.scheme());
        return switch (relation.kind()) {
            case BROADER -> crossesSchemes ? Term.BROAD_MATCH : Term.BROADER;
            case NARROWER -> crossesSchemes ? Term.NARROW_MATCH : Term.NARROWER;
            case RELATED -> crossesSchemes ? Term.RELATED_MATCH : Term.RELATED;
            case EXACT_MATCH -> Term.EXACT_MATCH;
            case CLOSE_MATCH -> Term.CLOSE_MATCH;
            case BROAD_MATCH -> Term.BROAD_MATCH;
            case NARROW_MATCH -> Term.NARROW_MATCH;
            case SUCCESSOR, PREDECESSOR, PART_OF, SERVES -> Term.NONE;
        };
    }

    private static Term inverse(Term term) {
        return switch (term) {
            case BROADER -> Term.NARROWER;
            case NARROWER -> Term.BROADER;
            case BROAD_MATCH -> Term.NARROW_MATCH;
            case NARROW_MATCH -> Term.BROAD_MATCH;
            default -> term;
        };
    }
}

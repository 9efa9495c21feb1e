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
 * The SKOS links from each concept, in both directions: a vocabulary states one, and a reader without a reasoner needs
 * the other. Broader, narrower and related become matches where they cross schemes, as SKOS requires.
 */
final class Links {

    private final Map<Ref, Map<RdfTerm, Set<Ref>>> links = new LinkedHashMap<>();

    Links(Vocabulary vocabulary) {
        for (ConceptScheme scheme : vocabulary.schemes()) {
            for (Concept concept : scheme.concepts()) {
                for (Relation relation : concept.relations()) {
                    RdfTerm term = term(concept, relation);
                    if (term != RdfTerm.NONE) {
                        add(Ref.of(concept), term, Ref.target(relation));
                        add(Ref.target(relation), inverse(term), Ref.of(concept));
                    }
                }
            }
        }
    }

    private void add(Ref from, RdfTerm term, Ref to) {
        links.computeIfAbsent(from, ref -> new LinkedHashMap<>())
                .computeIfAbsent(term, any -> new LinkedHashSet<>())
                .add(to);
    }

    /** What a concept is linked to. */
    List<Ref> of(Concept concept, RdfTerm term) {
        return List.copyOf(links.getOrDefault(Ref.of(concept), Map.of()).getOrDefault(term, Set.of()));
    }

    /** The link that a relation is; {@link RdfTerm#NONE} if SKOS has none for it. */
    static RdfTerm term(Concept concept, Relation relation) {
        boolean crossesSchemes = !relation.scheme().equals(concept.scheme());
        return switch (relation.kind()) {
            case BROADER -> crossesSchemes ? RdfTerm.BROAD_MATCH : RdfTerm.BROADER;
            case NARROWER -> crossesSchemes ? RdfTerm.NARROW_MATCH : RdfTerm.NARROWER;
            case RELATED -> crossesSchemes ? RdfTerm.RELATED_MATCH : RdfTerm.RELATED;
            case EXACT_MATCH -> RdfTerm.EXACT_MATCH;
            case CLOSE_MATCH -> RdfTerm.CLOSE_MATCH;
            case BROAD_MATCH -> RdfTerm.BROAD_MATCH;
            case NARROW_MATCH -> RdfTerm.NARROW_MATCH;
            case SUCCESSOR, PREDECESSOR, PART_OF, SERVES -> RdfTerm.NONE;
        };
    }

    private static RdfTerm inverse(RdfTerm term) {
        return switch (term) {
            case BROADER -> RdfTerm.NARROWER;
            case NARROWER -> RdfTerm.BROADER;
            case BROAD_MATCH -> RdfTerm.NARROW_MATCH;
            case NARROW_MATCH -> RdfTerm.BROAD_MATCH;
            default -> term;
        };
    }
}

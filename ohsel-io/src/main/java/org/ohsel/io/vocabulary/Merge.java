// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.internal.Similarity;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.DatedKind;
import org.ohsel.model.vocabulary.Label;
import org.ohsel.model.vocabulary.Relation;
import org.ohsel.model.vocabulary.RelationKind;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.standard.VocabularyRules;

/** Adds the terms of a file to a vocabulary, and finds what does not fit. */
final class Merge {

    private final Problems problems;
    private final Map<String, ConceptScheme> schemes = new LinkedHashMap<>();
    private final Map<Ref, Concept> concepts = new LinkedHashMap<>();

    /** The terms that are new, or take the place of another; the file repeats the rest. */
    private final Set<Ref> changed = new HashSet<>();

    /** The closed lists that the file does not say that it enlarges. */
    private final Set<String> closed = new LinkedHashSet<>();

    Merge(Vocabulary base, Problems problems) {
        this.problems = problems;
        for (ConceptScheme scheme : base.schemes()) {
            schemes.put(scheme.id(), scheme);
            scheme.concepts().forEach(concept -> concepts.put(Ref.of(concept), concept));
            if (scheme.closed()) {
                closed.add(scheme.id());
            }
        }
    }

    Vocabulary add(
            Vocabulary base, List<TableRow> lists, Map<Ref, FileConcept> terms, List<FileRelations.Edge> successions) {
        lists.forEach(this::addScheme);
        terms.values().forEach(this::addConcept);
        successions.forEach(this::addSuccession);
        Map<Named, List<Concept>> named = concepts.values().stream()
                .filter(concept -> !changed.isEmpty() && !concept.isWithdrawn())
                .collect(Collectors.groupingBy(concept -> Named.of(concept.scheme(), concept.preferredLabel())));
        terms.values().forEach(term -> check(term, named));
        Map<String, List<Concept>> byScheme =
                concepts.values().stream().collect(Collectors.groupingBy(Concept::scheme));
        Vocabulary merged = base;
        for (ConceptScheme scheme : schemes.values()) {
            List<Concept> members = byScheme.getOrDefault(scheme.id(), List.of());
            if (!scheme.concepts().equals(members) || base.scheme(scheme.id()).isEmpty()) {
                merged = merged.with(scheme.withConcepts(members));
            }
        }
        return merged;
    }

    private void addScheme(TableRow row) {
        String id = row.text("scheme");
        String change = row.oneOf("change", List.of("enlarge", "replace"), problems);
        if (id.isEmpty()) {
            problems.invalid(row, "scheme", "it is empty", "Write the id of the list");
            return;
        }
        if (change.equals("enlarge")) {
            closed.remove(id);
            return;
        }
        ConceptScheme scheme = ConceptScheme.builder()
                .id(id)
                .title(row.text("title").isEmpty() ? id : row.text("title"))
                .definition(row.text("definition"))
                .closed(row.isTrue("closed", problems))
                .sources(row.sources("sources"))
                .build();
        @Nullable ConceptScheme known = schemes.get(id);
        if (known == null || change.equals("replace")) {
            concepts.keySet().removeIf(ref -> ref.scheme().equals(id));
            schemes.put(id, scheme);
            closed.remove(id);
        } else if (!known.withConcepts().equals(scheme)) {
            problems.add(
                    VocabularyRules.DUPLICATE,
                    row,
                    "scheme",
                    Map.of("what", "the list", "code", id, "where", "the vocabulary, with another description"));
        }
    }

    private void addConcept(FileConcept term) {
        Concept concept = term.concept();
        Ref ref = Ref.of(concept);
        TableRow row = term.row();
        @Nullable Concept known = concepts.get(ref);
        if (!schemes.containsKey(concept.scheme())) {
            problems.add(
                    VocabularyRules.UNKNOWN_SCHEME,
                    row,
                    "scheme",
                    Map.of("scheme", new Quoted(concept.scheme()), "nearest", nearest(concept.scheme())));
        } else if (known == null && closed.contains(concept.scheme())) {
            problems.add(
                    VocabularyRules.CLOSED, row, "code", Map.of("scheme", concept.scheme(), "code", concept.code()));
        } else if (known == null || term.replaces()) {
            concepts.put(ref, concept);
            changed.add(ref);
        } else if (concept.isWithdrawn() && (row.text("label").isEmpty() || term.repeats(known.withWithdrawn(true)))) {
            concepts.put(ref, known.withWithdrawn(true));
        } else if (!term.repeats(known)) {
            problems.add(
                    VocabularyRules.DUPLICATE,
                    row,
                    "code",
                    Map.of(
                            "what",
                            "the code",
                            "code",
                            concept.code(),
                            "where",
                            "the vocabulary, where it is " + known.preferredLabel()));
        }
    }

    private String nearest(String id) {
        return schemes.keySet().stream()
                .filter(known -> Similarity.of(Similarity.normalise(id), Similarity.normalise(known)) > 0.7)
                .findFirst()
                .map(known -> ", such as " + known)
                .orElse("");
    }

    private void addSuccession(FileRelations.Edge edge) {
        boolean fromKnown = isKnown(edge.earlier(), edge.row(), edge.earlierColumn());
        boolean toKnown = isKnown(edge.later(), edge.row(), edge.laterColumn());
        @Nullable Concept earlier = concepts.get(edge.earlier());
        if (!fromKnown || !toKnown || earlier == null) {
            return;
        }
        List<Relation> relations = new ArrayList<>(earlier.relations());
        boolean said = relations.stream()
                .anyMatch(relation -> relation.kind() == RelationKind.SUCCESSOR
                        && Ref.target(relation).equals(edge.later()));
        if (!said) {
            relations.add(new Relation(
                    RelationKind.SUCCESSOR, edge.later().scheme(), edge.later().code(), edge.date(), edge.evidence()));
        }
        List<RelationKind> complete = new ArrayList<>(earlier.complete());
        if (edge.all() && !complete.contains(RelationKind.SUCCESSOR)) {
            complete.add(RelationKind.SUCCESSOR);
        }
        concepts.put(edge.earlier(), earlier.withRelations(relations).withComplete(complete));
    }

    /** Says so if a term does not exist. One in the row's own code column has been found unfit already. */
    private boolean isKnown(Ref ref, TableRow row, String column) {
        if (concepts.containsKey(ref)) {
            return true;
        }
        if (!column.equals("code")) {
            problems.add(
                    VocabularyRules.UNKNOWN_TERM,
                    row,
                    column,
                    Map.of("code", new Quoted(ref.code()), "scheme", ref.scheme()));
        }
        return false;
    }

    /** A label in a list, as labels are compared. */
    private record Named(String scheme, String label) {

        static Named of(String scheme, String label) {
            return new Named(scheme, Similarity.normalise(label));
        }
    }

    private void check(FileConcept term, Map<Named, List<Concept>> named) {
        TableRow row = term.row();
        for (DatedKind kind : term.concept().kinds()) {
            isKnown(new Ref(kind.kind().scheme(), kind.kind().notation()), row, "kind");
        }
        for (Relation relation : term.concept().relations()) {
            isKnown(Ref.target(relation), row, column(relation.kind()));
        }
        if (changed.contains(Ref.of(term.concept()))) {
            term.concept().labels().forEach(label -> checkLabel(term, label, named));
        }
    }

    private static String column(RelationKind kind) {
        return switch (kind) {
            case PART_OF -> "part_of";
            case SERVES -> "serves";
            default -> "scheme";
        };
    }

    private void checkLabel(FileConcept term, Label label, Map<Named, List<Concept>> named) {
        if (label.ambiguity() != null) {
            return;
        }
        named.getOrDefault(Named.of(term.concept().scheme(), label.text()), List.of()).stream()
                .filter(other -> !other.code().equals(term.concept().code()))
                .findFirst()
                .ifPresent(other -> problems.add(
                        VocabularyRules.LABEL_TAKEN,
                        term.row(),
                        "label",
                        Map.of("label", label.text(), "code", other.code())));
    }
}

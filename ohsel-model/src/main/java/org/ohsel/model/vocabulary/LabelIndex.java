// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.internal.Similarity;

/** Finds concepts by their labels, either exactly (ignoring case and punctuation) or approximately. */
final class LabelIndex {

    /** Below this, any similarity is chance. */
    private static final double NEAR = 0.6;

    private record Entry(Concept concept, @Nullable Label label, String text) {

        MatchKind kind() {
            if (label == null) {
                return MatchKind.CODE;
            }
            return switch (label.kind()) {
                case PREFERRED -> MatchKind.PREFERRED;
                case ALTERNATIVE -> MatchKind.ALTERNATIVE;
                case HIDDEN -> MatchKind.HIDDEN;
            };
        }
    }

    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
    private final Map<String, List<Entry>> labelled = new HashMap<>();

    /** Codes and official codes. */
    private final Map<String, List<Match>> coded = new HashMap<>();

    LabelIndex(Collection<ConceptScheme> schemes) {
        for (ConceptScheme scheme : schemes) {
            List<Entry> ofScheme = entries.computeIfAbsent(scheme.id(), id -> new ArrayList<>());
            for (Concept concept : scheme.concepts()) {
                Entry code = new Entry(concept, null, Similarity.normalise(concept.code()));
                ofScheme.add(code);
                addCode(code.text(), new Match(concept, MatchKind.CODE, null, 1));
                concept.identifiers()
                        .forEach(identifier -> addCode(
                                Similarity.normalise(identifier.value()),
                                new Match(concept, MatchKind.IDENTIFIER, null, 1)));
                for (Label label : concept.labels()) {
                    Entry entry = new Entry(concept, label, Similarity.normalise(label.text()));
                    ofScheme.add(entry);
                    labelled.computeIfAbsent(entry.text(), text -> new ArrayList<>(1))
                            .add(entry);
                }
            }
        }
    }

    private void addCode(String code, Match match) {
        coded.computeIfAbsent(code, text -> new ArrayList<>(1)).add(match);
    }

    /**
     * The concepts with a label or a code that matches the string, each once: preferred labels first, then other labels,
     * then codes.
     */
    List<Match> match(String text, Set<String> schemes) {
        Map<Concept, Match> best = new LinkedHashMap<>();
        labelled.getOrDefault(Similarity.normalise(text), List.of()).stream()
                .filter(entry -> schemes.contains(entry.concept().scheme()))
                .sorted(Comparator.comparing(Entry::kind))
                .forEach(entry ->
                        best.putIfAbsent(entry.concept(), new Match(entry.concept(), entry.kind(), entry.label(), 1)));
        coded.getOrDefault(Similarity.normalise(text), List.of()).stream()
                .filter(match -> schemes.contains(match.concept().scheme()))
                .forEach(match -> best.putIfAbsent(match.concept(), match));
        return List.copyOf(best.values());
    }

    /** The concepts with a code or label similar to the string, each once, the nearest first. */
    List<Match> nearest(String text, int most, Set<String> schemes) {
        Similarity wanted = Similarity.to(Similarity.normalise(text));
        Map<Concept, Match> best = new LinkedHashMap<>();
        entries.forEach((scheme, ofScheme) -> {
            if (schemes.contains(scheme)) {
                ofScheme.forEach(entry -> add(best, entry, wanted.of(entry.text(), NEAR)));
            }
        });
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Match::similarity).reversed())
                .limit(most)
                .toList();
    }

    private static void add(Map<Concept, Match> best, Entry entry, double similarity) {
        if (similarity >= NEAR) {
            MatchKind kind = similarity == 1 ? entry.kind() : MatchKind.NEAR;
            best.merge(
                    entry.concept(),
                    new Match(entry.concept(), kind, entry.label(), similarity),
                    (old, next) -> next.similarity() > old.similarity() ? next : old);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the vocabulary answers agrees with itself, for everything in it. */
class VocabularyAnswersTest {

    private static final Vocabulary VOCABULARY = Vocabulary.bundled();

    static Stream<Concept> bodies() {
        return VOCABULARY.scheme("body").orElseThrow().concepts().stream();
    }

    static Stream<ConceptScheme> lists() {
        return VOCABULARY.schemes().stream();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void noBodyComesAfterItself(Concept body) {
        assertFalse(VOCABULARY.descendants(body).contains(body));
        assertFalse(VOCABULARY.ancestors(body).contains(body));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void whoCameAfterABodySaysThatItCameBefore(Concept body) {
        for (Concept successor : VOCABULARY.successors(body)) {
            assertTrue(VOCABULARY.predecessors(successor).contains(body), successor::code);
        }
        for (Concept predecessor : VOCABULARY.predecessors(body)) {
            assertTrue(VOCABULARY.successors(predecessor).contains(body), predecessor::code);
        }
        for (Concept descendant : VOCABULARY.descendants(body)) {
            assertTrue(VOCABULARY.ancestors(descendant).contains(body), descendant::code);
        }
        for (Concept ancestor : VOCABULARY.ancestors(body)) {
            assertTrue(VOCABULARY.descendants(ancestor).contains(body), ancestor::code);
        }
    }

    /** A label that also means something else in its list says so, or is the name of one after another. */
    @ParameterizedTest
    @MethodSource("lists")
    void everyLabelMeansItsTermAndNoOther(ConceptScheme list) {
        for (Concept concept : list.concepts()) {
            for (Label label : concept.labels()) {
                List<Match> matches = VOCABULARY.match(label.text(), list.id());
                List<Concept> meant =
                        matches.stream().map(Match::concept).distinct().toList();
                assertTrue(meant.contains(concept), label::text);
                assertTrue(
                        meant.size() == 1 || matches.stream().allMatch(Match::isAmbiguous) || isPassedOn(matches),
                        () -> label.text() + " means "
                                + meant.stream().map(Concept::code).toList());
            }
        }
    }

    /** A body may take over the name of the one before it: on no day it is certainly that of both. */
    private static boolean isPassedOn(List<Match> matches) {
        return Stream.iterate(
                        LocalDate.of(1974, 4, 1), day -> day.isBefore(LocalDate.of(2030, 1, 1)), day -> day.plusDays(1))
                .allMatch(day -> matches.stream()
                                .filter(match -> isCertain(match.label(), day))
                                .count()
                        <= 1);
    }

    private static boolean isCertain(Label label, LocalDate day) {
        return label == null || label.validity() == null || label.validity().certainlyIncludes(day);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyCodeMeansItsTermAndNoOther(ConceptScheme list) {
        for (Concept concept : list.concepts()) {
            Stream.concat(
                            Stream.of(concept.code()),
                            concept.identifiers().stream().map(Identifier::value))
                    .forEach(code -> assertEquals(
                            List.of(concept),
                            VOCABULARY.match(code, list.id()).stream()
                                    .map(Match::concept)
                                    .distinct()
                                    .toList(),
                            code));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.Term;
import org.ohsel.model.term.Workstream;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Label;
import org.ohsel.model.vocabulary.LabelKind;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.engine.Engine;

class KnownTermsTest {

    /** What is withdrawn is a finding, and so is a code that is too long to be one. */
    @Test
    void aTermOfWhichAnythingIsFoundIsNotAmongThem() {
        ConceptScheme list = Vocabulary.bundled().scheme("workstream").orElseThrow();
        Vocabulary vocabulary = Vocabulary.bundled()
                .with(list.withConcepts(
                        area("podiatry"), area("winter-pressures").withWithdrawn(true), area("x".repeat(201))));
        assertEquals(List.of("podiatry"), codes(Workstream.class, vocabulary));
    }

    @Test
    void bodiesAreKnownByTheirOfficialCodesToo() {
        List<String> bodies = codes(BodyRef.class, Vocabulary.bundled());
        assertTrue(bodies.contains("07N") && bodies.contains("E38000011"), bodies::toString);
        List<String> boroughs = codes(Borough.class, Vocabulary.bundled());
        assertTrue(boroughs.contains("bexley"), boroughs::toString);
        assertFalse(boroughs.contains("E09000004"), boroughs::toString);
    }

    private static List<String> codes(Class<?> type, Vocabulary vocabulary) {
        Engine engine =
                EngagementValidator.standard().withVocabulary(vocabulary).engine();
        return KnownTerms.valid(type, engine.plans(), engine.context()).stream()
                .map(Term::code)
                .toList();
    }

    private static Concept area(String code) {
        return Concept.builder()
                .scheme("workstream")
                .code(code)
                .addLabels(new Label(LabelKind.PREFERRED, code, null, null, List.of(), null))
                .build();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.model.term.ClosedTerm;
import org.ohsel.model.term.OpenTerm;
import org.ohsel.model.term.Term;

/** The bundled data is consistent. */
class VocabularyDataTest {

    private static final Vocabulary VOCABULARY = Vocabulary.bundled();

    static List<ConceptScheme> schemes() {
        return VOCABULARY.schemes();
    }

    static Stream<Concept> concepts() {
        return schemes().stream().flatMap(scheme -> scheme.concepts().stream());
    }

    static List<Class<?>> termTypes() throws IOException, URISyntaxException, ClassNotFoundException {
        Path folder = Path.of(Term.class.getResource("Term.class").toURI()).getParent();
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                Class<?> type = Class.forName("org.ohsel.model.term." + name.replaceAll("^package-info$", "Term"));
                if (Term.class.isAssignableFrom(type) && !type.isInterface()) {
                    types.add(type);
                }
            }
        }
        assertTrue(types.size() > 30, "term types found: " + types);
        return types;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("concepts")
    void aConceptSaysWhatItIs(Concept concept) {
        assertNotNull(concept.definition());
        assertTrue(
                concept.labels().stream().anyMatch(label -> label.kind() == LabelKind.PREFERRED), "no preferred label");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("concepts")
    void aRelationLeadsSomewhere(Concept concept) {
        for (Relation relation : concept.relations()) {
            assertTrue(
                    VOCABULARY.concept(relation.scheme(), relation.code()).isPresent(), "leads nowhere: " + relation);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void codesAreUniqueInAScheme(ConceptScheme scheme) {
        Set<String> codes = new HashSet<>();
        scheme.concepts().forEach(concept -> assertTrue(codes.add(concept.code()), "twice: " + concept.code()));
        assertFalse(scheme.definition().isBlank());
    }

    /** SKOS S13: the preferred, alternative and hidden labels of a concept are all different. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("concepts")
    void theLabelsOfAConceptAreAllDifferent(Concept concept) {
        Set<String> texts = new HashSet<>();
        concept.labels().forEach(label -> assertTrue(texts.add(label.text()), "twice: " + label.text()));
    }

    /** SKOS S14: one preferred label at a time. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("concepts")
    void aConceptHasOneNameAtATime(Concept concept) {
        List<Label> names = concept.labels().stream()
                .filter(label -> label.kind() == LabelKind.PREFERRED)
                .toList();
        for (int i = 0; i + 1 < names.size(); i++) {
            assertTrue(
                    names.get(i).validity().isCertainlyBefore(names.get(i + 1).validity()),
                    "names overlap: " + names.get(i) + ", " + names.get(i + 1));
        }
    }

    /** Anyone looking up a code shared by two bodies would take them for one. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void anOfficialCodeBelongsToOneConceptInAScheme(ConceptScheme scheme) {
        Map<Identifier, String> owners = new HashMap<>();
        for (Concept concept : scheme.concepts()) {
            for (Identifier identifier : concept.identifiers()) {
                assertEquals(null, owners.put(identifier, concept.code()), "two concepts have " + identifier);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("termTypes")
    void everyConstantOfATermIsInTheVocabulary(Class<?> type) throws IllegalAccessException {
        for (Term constant : constants(type)) {
            assertTrue(
                    VOCABULARY.concept(constant).isPresent(),
                    constant.scheme() + " lacks " + constant.code() + " of " + type.getSimpleName());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("termTypes")
    void aClosedListIsComplete(Class<?> type) throws IllegalAccessException {
        if (ClosedTerm.class.isAssignableFrom(type)) {
            List<Term> constants = constants(type);
            ConceptScheme scheme = VOCABULARY.scheme(constants.get(0).scheme()).orElseThrow();
            assertTrue(scheme.closed());
            assertEquals(
                    constants.stream().map(Term::code).toList(),
                    scheme.concepts().stream().map(Concept::code).toList());
        }
    }

    private static List<Term> constants(Class<?> type) throws IllegalAccessException {
        assertTrue(
                OpenTerm.class.isAssignableFrom(type) != ClosedTerm.class.isAssignableFrom(type),
                type + " is neither closed nor open");
        List<Term> constants = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                constants.add((Term) field.get(null));
            }
        }
        assertFalse(constants.isEmpty(), type + " has no constants");
        return constants;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.IdentifierSystem;
import org.ohsel.model.vocabulary.Label;
import org.ohsel.model.vocabulary.LabelKind;
import org.ohsel.model.vocabulary.Relation;
import org.ohsel.model.vocabulary.RelationKind;
import org.ohsel.model.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the forms have in common, and FHIR where no FHIR library is needed to see it. */
class VocabularyWriterTest {

    private static final VocabularyWriter BUNDLED = VocabularyWriter.of(Vocabulary.bundled());

    /** The bundled schemes emptied. */
    private static final Vocabulary EMPTY = Vocabulary.bundled().schemes().stream()
            .map(scheme -> scheme.withConcepts(List.of()))
            .reduce(Vocabulary.bundled(), Vocabulary::with, (one, other) -> other);

    /** A vocabulary with little more than one scheme, which is not bundled. */
    static Vocabulary only(ConceptScheme scheme) {
        return EMPTY.with(scheme);
    }

    private static ConceptScheme scheme(String id, Concept... concepts) {
        return ConceptScheme.builder()
                .id(id)
                .title("T")
                .definition("D")
                .closed(true)
                .addConcepts(concepts)
                .build();
    }

    @Test
    void theSameVocabularyGivesTheSameText() {
        VocabularyWriter again = VocabularyWriter.of(Vocabulary.bundled().with(scheme("x")));
        VocabularyWriter once = VocabularyWriter.of(Vocabulary.bundled().with(scheme("x")));
        assertEquals(once.turtle(), again.turtle());
        assertEquals(once.jsonLd(), again.jsonLd());
        assertEquals(once.fhirBundle(), again.fhirBundle());
        assertEquals(once.csv(), again.csv());
    }

    @Test
    void aWithdrawnConceptIsDeprecatedAndInactiveAndOthersAreNot() {
        Concept kept = Concept.builder()
                .scheme("x")
                .code("kept")
                .addLabel(new Label(LabelKind.PREFERRED, "Kept", null, null, List.of(), null))
                .build();
        Concept withdrawn = kept.withCode("withdrawn").withWithdrawn(true);
        VocabularyWriter writer = VocabularyWriter.of(only(scheme("x", kept, withdrawn)));
        String asked = "?x <http://www.w3.org/2002/07/owl#deprecated> true";
        assertEquals(List.of("urn:ohsel:x:withdrawn"), Rdf.turtle(writer).select(asked));
        assertEquals(List.of("urn:ohsel:x:withdrawn"), Rdf.jsonLd(writer).select(asked));
        JsonNode concepts =
                new JsonMapper().readTree(writer.fhirCodeSystem("x")).get("concept");
        assertTrue(concepts.get(0).path("property").isMissingNode());
        assertEquals(
                "[{\"code\":\"inactive\",\"valueBoolean\":true}]",
                concepts.get(1).get("property").toString());
    }

    @Test
    void halfASurrogatePairBecomesAQuestionMark() {
        Concept concept = Concept.builder()
                .scheme("x")
                .code("c")
                .addLabel(new Label(LabelKind.PREFERRED, "a\ud83d", null, null, List.of(), null))
                .build();
        VocabularyWriter writer = VocabularyWriter.of(only(scheme("x", concept)));
        assertTrue(writer.turtle().contains("skos:prefLabel \"a?\"@en"));
        assertTrue(writer.jsonLd().contains("\"prefLabel\" : \"a?\""));
        assertTrue(writer.fhirCodeSystem("x").contains("\"display\" : \"a?\""));
        assertTrue(writer.csv().get("labels.csv").contains(",a?,preferred,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " a", "a ", "a  b", "a\tb\n"})
    void aCodeThatFhirDoesNotAllowIsRefusedAndNamed(String code) {
        Concept concept = Concept.builder().scheme("x").code(code).build();
        VocabularyWriter writer = VocabularyWriter.of(only(scheme("x", concept)));
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> writer.fhirCodeSystem("x"));
        assertTrue(refusal.getMessage().contains('"' + code + '"'), refusal.getMessage());
    }

    @Test
    void anIdThatFhirDoesNotAllowIsRefusedAndNamed() {
        for (String id : List.of("a_b", "a b", "x".repeat(65))) {
            VocabularyWriter writer = VocabularyWriter.of(only(scheme(id)));
            assertTrue(assertThrows(IllegalArgumentException.class, () -> writer.fhirValueSet(id))
                    .getMessage()
                    .contains(id));
        }
        VocabularyWriter longest = VocabularyWriter.of(only(scheme("x".repeat(64))));
        assertTrue(longest.fhirValueSet("x".repeat(64)).startsWith("{"));
    }

    @Test
    void whatDoesNotExistIsRefusedAndNamed() {
        assertThrows(IllegalArgumentException.class, () -> BUNDLED.fhirCodeSystem("no-such-scheme"));
        assertThrows(IllegalArgumentException.class, () -> BUNDLED.fhirValueSet("no-such-scheme"));
        assertThrows(IllegalArgumentException.class, () -> BUNDLED.fhirConceptMap("borough", "body"));
        assertThrows(
                IllegalArgumentException.class,
                () -> BUNDLED.fhirConceptMap(IdentifierSystem.ODS, IdentifierSystem.SNAC));
    }

    /** R4: what the target is, seen from the source. */
    @ParameterizedTest
    @CsvSource({
        "EXACT_MATCH, equivalent, false",
        "CLOSE_MATCH, inexact, true",
        "BROAD_MATCH, wider, false",
        "NARROW_MATCH, narrower, true",
        "BROADER, wider, false"
    })
    void aMappingHasItsEquivalenceAndTheCommentThatR4Wants(RelationKind kind, String equivalence, boolean comment) {
        Concept concept = Concept.builder()
                .scheme("x")
                .code("c")
                .addRelation(new Relation(kind, "workstream", "cancer", null, null))
                .addRelation(new Relation(RelationKind.RELATED, "workstream", "maternity", null, null))
                .build();
        VocabularyWriter writer = VocabularyWriter.of(Vocabulary.bundled().with(scheme("x", concept)));
        JsonNode targets = JsonMapper.shared()
                .readTree(writer.fhirConceptMap("x", "workstream"))
                .at("/group/0/element/0/target");
        assertEquals(1, targets.size());
        assertEquals("cancer", targets.at("/0/code").asString());
        assertEquals(equivalence, targets.at("/0/equivalence").asString());
        assertEquals(comment, targets.get(0).has("comment"));
    }

    @Test
    void whetherAConceptIsInForceIsSaidForADayAndOtherwiseNot() {
        assertFalse(BUNDLED.fhirCodeSystem("body").contains("\"inactive\""));
        JsonNode bodies = JsonMapper.shared()
                .readTree(BUNDLED.withAsOfDate(LocalDate.of(2021, 1, 1)).fhirCodeSystem("body"));
        assertEquals("ended true", inForce(bodies, "07N"));
        assertEquals("active false", inForce(bodies, "72Q"));
    }

    private static String inForce(JsonNode codeSystem, String code) {
        StringBuilder found = new StringBuilder();
        codeSystem.get("concept").forEach(concept -> {
            if (concept.get("code").asString().equals(code)) {
                concept.get("property").forEach(property -> {
                    switch (property.get("code").asString()) {
                        case "status" -> found.append(property.get("valueCode").asString());
                        case "inactive" ->
                            found.append(' ')
                                    .append(property.get("valueBoolean").asBoolean());
                        default -> {
                            // Of no interest here.
                        }
                    }
                });
            }
        });
        return found.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.model.PartialDate;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Label;
import org.ohsel.model.vocabulary.LabelKind;
import org.ohsel.model.vocabulary.Relation;
import org.ohsel.model.vocabulary.RelationKind;
import org.ohsel.model.vocabulary.Vocabulary;

/** What the exported SKOS says, as Apache Jena reads it. The answers are those of the domain, not of our code. */
class SkosExportTest {

    private static final Rdf BUNDLED = Rdf.bundled();

    @Test
    void turtleAndJsonLdAreTheSameGraph() {
        VocabularyWriter writer = VocabularyWriter.of(Vocabulary.bundled()).withVersion("1.0");
        Rdf turtle = Rdf.turtle(writer);
        assertTrue(turtle.size() > 3000, "triples: " + turtle.size());
        assertTrue(turtle.isIsomorphicWith(Rdf.jsonLd(writer)));
    }

    @Test
    void everyConceptIsThereWithItsCode() {
        List<String> expected = Vocabulary.bundled().schemes().stream()
                .flatMap(scheme -> scheme.concepts().stream())
                .map(concept -> concept.scheme() + " " + concept.code())
                .sorted()
                .toList();
        assertEquals(expected, BUNDLED.select("""
                ?s a skos:ConceptScheme ; skos:notation ?scheme .
                ?c a skos:Concept ; skos:inScheme ?s ; skos:notation ?code .
                FILTER (datatype(?code) = xsd:string)
                BIND (CONCAT(?scheme, " ", ?code) AS ?x)"""));
        assertEquals(List.of(), BUNDLED.select("""
                ?c a skos:Concept ; skos:inScheme ?s ; skos:notation ?x .
                FILTER NOT EXISTS { ?c skos:topConceptOf ?s }
                FILTER NOT EXISTS { ?c skos:broader ?b . ?b skos:inScheme ?s }"""), "neither at the top nor below another");
    }

    /** domain.md, section 2. */
    @ParameterizedTest
    @CsvSource({
        "body:07N, urn:ohsel:body:72Q, 2020-04-01T00:00:00",
        "body:08Q, urn:ohsel:body:72Q, 2020-04-01T00:00:00",
        "body:72Q, urn:ohsel:body:QKK, 2022-07-01T00:00:00",
        "body:TAK, urn:ohsel:body:07N, 2013-04-01T00:00:00"
    })
    void aSuccessionIsAnEventWithItsDayAndAPlainLink(String body, String successor, String time) {
        String event = "?e a org:ChangeEvent ; org:originalOrganization " + body;
        assertEquals(List.of(successor), BUNDLED.select(event + " ; org:resultingOrganization ?x"));
        assertEquals(List.of(time), BUNDLED.select(event + " ; prov:startedAtTime ?x"));
        assertEquals(List.of(successor), BUNDLED.select(body + " dcterms:isReplacedBy ?x"));
        assertTrue(BUNDLED.select("<" + successor + "> dcterms:replaces ?x").stream()
                .anyMatch(earlier -> earlier.endsWith(body)));
    }

    @Test
    void theMergerOfTheSixIsOneEvent() {
        assertEquals(
                List.of("07N", "07Q", "08A", "08K", "08L", "08Q"),
                BUNDLED.select("?e org:resultingOrganization body:72Q ; org:originalOrganization ?o ."
                        + " ?o skos:notation ?x FILTER (datatype(?x) = xsd:string)"));
        assertEquals(
                List.of("1"),
                BUNDLED.select("{ SELECT (COUNT(DISTINCT ?e) AS ?x) { ?e org:resultingOrganization body:72Q } }"));
    }

    /** Only the year is known of the programme's end, so that no time is made up. */
    @Test
    void aSuccessionOfWhichOnlyTheYearIsKnownHasNoTime() {
        String event = "?e org:originalOrganization body:commissioning-strategy-programme ; ";
        assertEquals(List.of("2016"), BUNDLED.select(event + "dcterms:date ?x"));
        assertEquals(List.of(), BUNDLED.select(event + "prov:startedAtTime ?x"));
    }

    @Test
    void aMisspellingIsHiddenAndSaysWhereItWasUsed() {
        String misspelt = "\"Long terms conditions, physical and mental health\"@en";
        assertEquals(
                List.of("urn:ohsel:workstream:long-term-conditions"),
                BUNDLED.select("?x skos:hiddenLabel " + misspelt));
        assertEquals(List.of(), BUNDLED.select("?x skos:prefLabel|skos:altLabel " + misspelt));
        assertEquals(
                List.of("004:61"),
                BUNDLED.select(
                        "?c skosxl:hiddenLabel ?l . ?l skosxl:literalForm " + misspelt + " ; dcterms:source ?x"));
    }

    /** SKOS S13 and S14, and the dumbing-down of SKOS-XL (S55 to S57). */
    @Test
    void theLabelsKeepTheConditionsOfSkos() {
        assertEquals(List.of(), BUNDLED.select("?x skos:prefLabel ?l ; skos:altLabel|skos:hiddenLabel ?l"));
        assertEquals(List.of(), BUNDLED.select("?x skos:altLabel ?l ; skos:hiddenLabel ?l"));
        assertEquals(List.of(), BUNDLED.select("?x skos:prefLabel ?l, ?m FILTER (?l != ?m)"));
        assertEquals(List.of(), BUNDLED.select("?x a skos:Concept MINUS { ?x skos:prefLabel ?l }"));
        for (String kind : List.of("prefLabel", "altLabel", "hiddenLabel")) {
            assertEquals(
                    List.of(),
                    BUNDLED.select("?x skosxl:" + kind + "/skosxl:literalForm ?l MINUS { ?x skos:" + kind + " ?l }"));
        }
    }

    /** 72Q was renamed and QKK became a board: domain.md, section 2, traps 1 and 2. */
    @Test
    void aFormerNameAndAFormerKindHaveTheirDates() {
        assertEquals(
                List.of("2020-04-01/2022-06-30"),
                BUNDLED.select("body:72Q skosxl:altLabel ?l ."
                        + " ?l skosxl:literalForm \"NHS South East London CCG\"@en ; dcterms:valid ?x"));
        assertEquals(List.of("NHS South East London ICB - 72Q"), BUNDLED.select("body:72Q skos:prefLabel ?x"));
        assertEquals(
                List.of("2020-04-01/2022-06-30"),
                BUNDLED.select("?s a rdf:Statement ; rdf:subject body:72Q ; rdf:predicate org:classification ;"
                        + " rdf:object <urn:ohsel:body-kind:clinical-commissioning-group> ; dcterms:valid ?x"));
        assertEquals(
                3,
                BUNDLED.select("body:QKK org:classification ?x . ?x a skos:Concept")
                        .size());
    }

    @Test
    void validityIsThereInEdtfAndWhereItIsPlainInDates() {
        assertEquals(List.of("2013-04-01/2020-03-31"), BUNDLED.select("body:07N dcterms:valid ?x"));
        assertEquals(
                List.of("http://id.loc.gov/datatypes/edtf/EDTF"),
                BUNDLED.select("body:07N dcterms:valid ?v BIND (datatype(?v) AS ?x)"));
        assertEquals(
                List.of("2020-03-31"),
                BUNDLED.select("body:07N schema:validThrough ?x FILTER (?x < \"2020-04-01\"^^xsd:date)"));
        assertEquals(List.of("2016"), BUNDLED.select("body:QKK schema:validFrom ?x FILTER (datatype(?x) = xsd:gYear)"));
        assertEquals(List.of(), BUNDLED.select("body:QKK schema:validThrough ?x"));
    }

    @Test
    void anOfficialCodeIsANotationOfItsOwnType() {
        assertEquals(
                List.of("urn:ohsel:body:08Q"),
                BUNDLED.select("?x skos:notation \"08Q\"^^<https://fhir.nhs.uk/Id/ods-organization-code>"));
        assertEquals(
                List.of("urn:ohsel:body:710", "urn:ohsel:borough:southwark"),
                BUNDLED.select("?x skos:notation \"E09000028\"^^<urn:ohsel:identifier-system:gss>"));
    }

    @Test
    void whatShowsADateOrACodeIsStated() {
        String statement = "?s rdf:subject body:RYQ ; rdf:predicate ";
        assertEquals(
                List.of("Certainty: verified"), BUNDLED.select(statement + "dcterms:valid ; skos:editorialNote ?x"));
        assertEquals(List.of("Certainty: stated"), BUNDLED.select(statement + "skos:notation ; skos:editorialNote ?x"));
        assertTrue(BUNDLED.select("?e org:originalOrganization body:RYQ ; skos:editorialNote ?x").stream()
                .anyMatch(note -> note.startsWith("RYQ to RPG: verified")));
        assertEquals(List.of("Complete: successor"), BUNDLED.select("body:08K skos:editorialNote ?x"));
    }

    @Test
    void mappingsAreStatedFromBothEnds() {
        String priority = "<urn:ohsel:delivery-priority:mental-health>";
        String area = "<urn:ohsel:workstream:long-term-conditions>";
        assertEquals(
                List.of("urn:ohsel:workstream:long-term-conditions"), BUNDLED.select(priority + " skos:broadMatch ?x"));
        assertEquals(
                List.of("urn:ohsel:delivery-priority:mental-health"), BUNDLED.select(area + " skos:narrowMatch ?x"));
        // Related across schemes is a mapping in SKOS.
        assertEquals(List.of(), BUNDLED.select("?x skos:related ?y"));
        assertTrue(BUNDLED.select("<urn:ohsel:digital-project:nhs-111-online> skos:relatedMatch ?x")
                .contains("urn:ohsel:workstream:urgent-and-emergency-care"));
    }

    /** Part of South London Healthcare until it was dissolved, of King's from the next day on. */
    @Test
    void aSiteThatMovedSaysWhen() {
        String statement =
                "?s rdf:subject body:RJZ30 ; rdf:predicate dcterms:isPartOf ; dcterms:valid ?x ; rdf:object ";
        assertEquals(List.of("2009-04-01/2013-09-30"), BUNDLED.select(statement + "body:RYQ"));
        assertEquals(List.of("2013-10-01/.."), BUNDLED.select(statement + "body:RJZ"));
        // Queen Elizabeth Hospital and Queen Mary's moved on the same day.
        assertEquals(
                List.of("urn:ohsel:body:RJ231", "urn:ohsel:body:RJZ30", "urn:ohsel:body:queen-marys-hospital-sidcup"),
                BUNDLED.select("?x a org:Site ; dcterms:isPartOf body:RYQ"));
    }

    @Test
    void aVocabularyOfOnesOwnHasItsOwnUris() {
        ConceptScheme scheme = ConceptScheme.builder()
                .id("ward list")
                .title("Wards")
                .definition("Wards.")
                .closed(true)
                .addConcept(Concept.builder()
                        .scheme("ward list")
                        .code("a/b:é")
                        .addLabel(new Label(
                                LabelKind.PREFERRED, "A", PartialDate.parse("2001/2002"), null, List.of(), null))
                        .addLabel(new Label(LabelKind.HIDDEN, "A", null, null, List.of("x"), null))
                        .addRelation(new Relation(RelationKind.BROADER, "ward list", "c", null, null))
                        .build())
                .addConcept(Concept.builder().scheme("ward list").code("c").build())
                .build();
        VocabularyWriter writer =
                VocabularyWriter.of(Vocabulary.bundled().with(scheme)).withBase("https://example.org/v#");
        Rdf graph = Rdf.turtle(writer);
        assertTrue(graph.isIsomorphicWith(Rdf.jsonLd(writer)));
        String concept = "<https://example.org/v#ward%20list/a%2Fb%3A%C3%A9>";
        assertEquals(List.of("A"), graph.select(concept + " skos:prefLabel ?x"));
        assertEquals(List.of(), graph.select(concept + " skos:hiddenLabel|skos:topConceptOf ?x"));
        assertEquals(
                List.of(concept.substring(1, concept.length() - 1)),
                graph.select("<https://example.org/v#ward%20list/c> skos:narrower ?x"));
        assertEquals(List.of("c"), graph.select("<https://example.org/v#ward%20list/c> skos:prefLabel ?x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ohsel", "relative/", "https://example.org/v", "https://a b/", "https://a>b/", "skos:", "é:"
            })
    void aBaseFromWhichNoUriCanBeMadeIsRefused(String base) {
        VocabularyWriter writer = VocabularyWriter.of(Vocabulary.bundled());
        assertThrows(IllegalArgumentException.class, () -> writer.withBase(base));
    }
}

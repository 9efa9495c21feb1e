// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Label;
import org.ohsel.model.vocabulary.LabelKind;
import org.ohsel.model.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Labels, codes and sources of any characters come out of every form as they went in. */
class VocabularyExportPropertyTest {

    private static final String SCHEME = "own";

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "\"",
                "\\",
                "\n",
                "\r",
                "\r\n",
                "\t",
                "'",
                "''",
                "=",
                "+",
                "-",
                "@",
                "@en",
                ";",
                ",",
                "\\u0041",
                "<a>",
                "\"\"\"",
                "^^",
                "é",
                "\u00a0",
                "\u2028",
                "\ud83d\ude00",
                "\u0000",
                "\u0007",
                "\u007f",
                "\u0085",
                "\u202e",
                "\uff1d",
                "{",
                "]",
                "#",
                "%41",
                "@id",
                "urn:x",
                "a",
                " ");
        return pieces.list().ofMinSize(1).ofMaxSize(8).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<Label> labels() {
        return Combinators.combine(
                        Arbitraries.of(LabelKind.class),
                        texts(),
                        texts().injectNull(0.5),
                        texts().list().ofMaxSize(2))
                .as((kind, text, ambiguity, sources) -> new Label(kind, text, null, ambiguity, sources, null));
    }

    @Provide
    Arbitrary<Concept> concepts() {
        return Combinators.combine(texts(), texts(), labels().list().ofMaxSize(4))
                .as((code, definition, labels) -> Concept.builder()
                        .scheme(SCHEME)
                        .code(code)
                        .definition(definition)
                        .labels(labels)
                        .build());
    }

    private static VocabularyWriter writer(Concept concept) {
        ConceptScheme scheme = ConceptScheme.builder()
                .id(SCHEME)
                .title(concept.code())
                .definition(concept.definition())
                .closed(false)
                .addConcept(concept)
                .build();
        Vocabulary own = VocabularyWriterTest.only(scheme);
        return VocabularyWriter.of(own);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void skosHasEveryTextAndBothFormsAreOneGraph(@ForAll("concepts") Concept concept) {
        VocabularyWriter writer = writer(concept);
        Rdf graph = Rdf.turtle(writer);
        assertTrue(graph.isIsomorphicWith(Rdf.jsonLd(writer)));
        assertEquals(List.of(concept.code()), graph.select("?c a skos:Concept ; skos:notation ?x"));
        assertEquals(List.of(concept.definition()), graph.select("?c skos:definition ?x"));
        TreeSet<String> expected = new TreeSet<>(List.of(concept.preferredLabel()));
        concept.labels().forEach(label -> expected.add(label.text()));
        assertEquals(List.copyOf(expected), graph.select("?c skos:prefLabel|skos:altLabel|skos:hiddenLabel ?x"));
        assertEquals(List.of(concept.preferredLabel()), graph.select("?c skos:prefLabel ?x"));
        TreeSet<String> sources = new TreeSet<>();
        concept.labels().forEach(label -> sources.addAll(label.sources()));
        assertEquals(List.copyOf(sources), graph.select("?l a skosxl:Label ; dcterms:source ?x"));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void csvHasEveryText(@ForAll("concepts") Concept concept) {
        var tables = writer(concept).csv();
        var row = Csv.read(tables.get("concepts.csv")).get(0);
        assertEquals(concept.code(), Csv.text(row.get("code")));
        assertEquals(concept.definition(), Csv.text(row.get("definition")));
        List<String> labels = Csv.read(tables.get("labels.csv")).stream()
                .map(next -> Csv.text(next.get("label")) + "|" + Csv.text(next.get("can_also_mean")))
                .sorted()
                .toList();
        assertEquals(
                concept.labels().stream()
                        .map(label -> label.text() + "|" + (label.ambiguity() == null ? "" : label.ambiguity()))
                        .sorted()
                        .toList(),
                labels);
        Csv.read(tables.get("labels.csv"))
                .forEach(next -> next.forEach(field ->
                        assertTrue(field.isEmpty() || "=+-@\t\r\n".indexOf(field.charAt(0)) < 0, field)));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void fhirHasEveryLabelThatIsNotBlank(@ForAll("concepts") Concept concept) {
        Concept coded = concept.withCode("c");
        JsonNode written = JsonMapper.shared()
                .readTree(writer(coded).fhirCodeSystem(SCHEME))
                .get("concept")
                .get(0);
        TreeSet<String> found = new TreeSet<>(List.of(written.path("display").asString("")));
        written.path("designation").forEach(next -> found.add(next.get("value").asString()));
        TreeSet<String> expected =
                new TreeSet<>(List.of(coded.preferredLabel().isBlank() ? "" : coded.preferredLabel()));
        coded.labels().stream().map(Label::text).filter(text -> !text.isBlank()).forEach(expected::add);
        assertEquals(expected, found);
    }
}

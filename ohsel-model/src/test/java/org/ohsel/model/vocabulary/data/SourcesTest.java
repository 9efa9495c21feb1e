// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.Certainty;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Label;
import org.ohsel.model.vocabulary.Vocabulary;

/** Everything that ships shows where it comes from. */
class SourcesTest {

    static List<ConceptScheme> schemes() {
        return Vocabulary.bundled().schemes();
    }

    static Stream<Concept> concepts() {
        return schemes().stream().flatMap(scheme -> scheme.concepts().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void everySchemeShowsItsSource(ConceptScheme scheme) throws IOException {
        assertKnown(scheme.id(), scheme.sources());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("concepts")
    void everyConceptShowsItsSource(Concept concept) throws IOException {
        assertKnown(concept.scheme() + "/" + concept.code(), concept.sources());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("concepts")
    void everyLabelShowsItsSourceAndStandsThere(Concept concept) throws IOException {
        DocumentLines lines = DocumentLines.read();
        for (Label label : concept.labels()) {
            assertKnown(concept.code() + ", " + label.text(), label.sources());
            for (String source : label.sources()) {
                assertTrue(
                        !DocumentLines.isLine(source) || lines.hold(label.text(), source),
                        "\"" + label.text() + "\" does not stand in " + source);
            }
        }
    }

    private static void assertKnown(String what, List<String> sources) throws IOException {
        DocumentLines lines = DocumentLines.read();
        assertFalse(sources.isEmpty(), "no source: " + what);
        for (String source : sources) {
            assertTrue(PublicSources.isKnown(source), "not in the registry of sources: " + source + " of " + what);
            assertTrue(!DocumentLines.isLine(source) || lines.exist(source), "no such line: " + source);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("concepts")
    void everyCodeDateAndRelationShowsItsEvidence(Concept concept) throws IOException {
        for (Fact fact : Fact.of(concept)) {
            assertTrue(fact.evidence() != null, "no evidence: " + fact.words());
            assertKnown(fact.words(), fact.evidence().sources());
        }
    }

    /** Worked by hand from document 003, lines 13 and 93, and document 004, lines 7 and 8. */
    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "Strategic Planning Group, 003:13, true",
        "strategic planning group, 003:13, true",
        "Strategic Planning Group, 003:14, false",
        "Strategic Planning Group, 003:93, false",
        "Planning Strategic Group, 003:13, false",
        "Group Planning, 003:13, false",
        "Healthwatch, 003:93, true",
        "Healthwatch, 003:95, false",
        "Healthier Communities Select Committee, 004:7, false",
        "Healthier Communities Select Committee, 004:7-8, true",
    })
    void aLabelStandsOnALineOrDoesNot(String label, String source, boolean holds) throws IOException {
        assertEquals(holds, DocumentLines.read().hold(label, source));
    }

    /** An announcement of an event is no evidence that it happened, and two lines of one document are one source. */
    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource(nullValues = "none", delimiter = '|', textBlock = """
            2012-02-03/.. | greenwich.co.uk, 3 February 2012; diamondgeezer blog, 4 February 2012 | verified
            2012-02-03/.. | greenwich.co.uk, 3 February 2012                                      | stated
            2018-09/      | ourhealthiersel.nhs.uk, governance                                    | stated
            2020-03-31    | 003:3; newsletter of the programme, November 2014                     | stated
            2017-07       | 003:3; 003:13                                                         | stated
            2017-07       | 003:3; BMJ 2018;360:k201                                              | verified
            none          | 003:3; 004:25                                                         | verified
            """)
    void whatSourcesMakeOfADate(String date, String sources, String certainty) {
        List<String> cited = List.of(sources.split("; ", -1));
        PartialDate dated = date == null ? null : PartialDate.parse(date);
        assertEquals(Certainty.of(certainty), Proof.of(dated, cited).certainty());
    }

    @Test
    void everySourceOfTheRegistryIsUsed() {
        Set<String> used = new HashSet<>();
        schemes().forEach(scheme -> used.addAll(scheme.sources()));
        concepts().forEach(concept -> {
            used.addAll(concept.sources());
            Fact.of(concept).forEach(fact -> used.addAll(fact.evidence().sources()));
        });
        assertEquals(
                List.of(),
                PublicSources.list().stream()
                        .map(PublicSources.PublicSource::name)
                        .filter(name -> !used.contains(name))
                        .toList());
    }
}

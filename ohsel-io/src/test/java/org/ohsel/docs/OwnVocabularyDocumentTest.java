// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.vocabulary.VocabularyFile;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;

/** What {@code docs/own-vocabulary.md} shows is this test's code, and a table that can be read. */
class OwnVocabularyDocumentTest {

    private static final Path SOURCE = Path.of("src/test/java/org/ohsel/docs/OwnVocabularyDocumentTest.java");

    private static final Path EXAMPLE = Path.of("../ohsel-examples/other-icb");

    private static List<String> blocks(String language) throws IOException {
        return blocks(Path.of("../docs/own-vocabulary.md"), language);
    }

    private static List<String> blocks(Path document, String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?\n)```")
                .matcher(Files.readString(document))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void theTableCanBeReadAndTheCodeIsThatOfThisTest(@TempDir Path path) throws IOException {
        Files.writeString(path.resolve("concepts.csv"), blocks("csv").get(0));
        assertTrue(
                VocabularyFile.read(path).addTo(Vocabulary.bundled()).findings().isEmpty());
        Vocabulary vocabulary =
                VocabularyFile.read(path).addTo(Vocabulary.bundled()).orElseThrow();
        EngagementReader reader = EngagementReader.strict()
                .withValidator(EngagementValidator.standard().withVocabulary(vocabulary));
        assertTrue(withoutSpace(Files.readString(SOURCE))
                .contains(withoutSpace(blocks("java").get(0))));
        assertTrue(reader.readRecord("{\"type\": \"event\", \"id\": \"e\", \"kind\": \"public-event\","
                        + " \"boroughs\": [\"ashdale\"], \"workstreams\": [\"podiatry\"]}")
                .findings()
                .isEmpty());
        assertEquals(
                List.of("NHS Three Dales CCG"),
                vocabulary.successors(new BodyRef("Z9A")).stream()
                        .map(Concept::preferredLabel)
                        .toList());
        assertEquals(
                "Z9B",
                vocabulary
                        .commissioner(Borough.of("birchley"), LocalDate.of(2020, 1, 1))
                        .orElseThrow()
                        .code());
        assertEquals(
                "Z9C",
                vocabulary
                        .commissioner(Borough.of("birchley"), LocalDate.of(2020, 4, 1))
                        .orElseThrow()
                        .code());
    }

    /** {@code docs/validation.md} shows the code of three examples, whose tests run it. */
    @ParameterizedTest
    @CsvSource({
        "1, other-icb/src/main/java/org/ohsel/examples/othericb/Inbox.java",
        "2, ../ohsel-io/spring-boot-starter/src/host-test/java/org/ohsel/examples/beans/OtherBeans.java",
        "3, quarkus/src/test/java/org/ohsel/examples/quarkus/OwnVocabulary.java"
    })
    void whatIsShownBehindValidIsTheCodeOfTheExamples(int number, String file) throws IOException {
        List<String> shown = blocks(Path.of("../docs/validation.md"), "java");
        assertEquals(3, shown.size());
        String code = Files.readString(Path.of("../ohsel-examples").resolve(file));
        assertTrue(withoutSpace(code).contains(withoutSpace(shown.get(number - 1))), shown.get(number - 1));
    }

    /** The document shows a part of the example: the codes, and when each body was what. */
    @Test
    void theTermsAreThoseOfTheExample() throws IOException {
        Vocabulary example = VocabularyFile.read(EXAMPLE.resolve("vocabulary"))
                .addTo(Vocabulary.bundled())
                .orElseThrow();
        Vocabulary shown = VocabularyFile.of(
                        Map.of("concepts.csv", blocks("csv").get(0).getBytes(StandardCharsets.UTF_8)))
                .addTo(Vocabulary.bundled())
                .orElseThrow();
        int terms = 0;
        for (ConceptScheme scheme : shown.schemes()) {
            for (Concept concept : scheme.concepts()) {
                Concept same = example.concept(scheme.id(), concept.code()).orElseThrow();
                assertEquals(same.preferredLabel(), concept.preferredLabel());
                assertEquals(same.identifiers(), concept.identifiers(), concept.code());
                assertEquals(same.validity(), concept.validity(), concept.code());
                assertEquals(same.kinds(), concept.kinds(), concept.code());
                assertEquals(codes(example.successors(same)), codes(shown.successors(concept)), concept.code());
                terms += Vocabulary.bundled()
                                .concept(scheme.id(), concept.code())
                                .isPresent()
                        ? 0
                        : 1;
            }
        }
        assertEquals(8, terms);
    }

    private static List<String> codes(List<Concept> concepts) {
        return concepts.stream().map(Concept::code).toList();
    }
}

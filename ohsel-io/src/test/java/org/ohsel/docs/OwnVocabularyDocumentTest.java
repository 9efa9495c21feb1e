// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.vocabulary.VocabularyFile;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;

/** What {@code docs/own-vocabulary.md} shows is this test's code, and a table that can be read. */
class OwnVocabularyDocumentTest {

    private static final Path SOURCE = Path.of("src/test/java/org/ohsel/docs/OwnVocabularyDocumentTest.java");

    private static String block(String language) throws IOException {
        Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?\n)```")
                .matcher(Files.readString(Path.of("../docs/own-vocabulary.md")));
        assertTrue(block.find(), language);
        return block.group(1);
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void theTableCanBeReadAndTheCodeIsThatOfThisTest(@TempDir Path path) throws IOException {
        Files.writeString(path.resolve("concepts.csv"), block("csv"));
        assertTrue(
                VocabularyFile.read(path).addTo(Vocabulary.bundled()).findings().isEmpty());
        Vocabulary vocabulary =
                VocabularyFile.read(path).addTo(Vocabulary.bundled()).orElseThrow();
        EngagementReader reader = EngagementReader.strict()
                .withValidator(EngagementValidator.standard().withVocabulary(vocabulary));
        assertTrue(withoutSpace(Files.readString(SOURCE)).contains(withoutSpace(block("java"))));
        assertTrue(reader.readRecord("{\"type\": \"event\", \"id\": \"e\", \"kind\": \"public-event\","
                        + " \"boroughs\": [\"ashdale\"], \"workstreams\": [\"podiatry\"]}")
                .findings()
                .isEmpty());
        assertEquals(
                List.of("NHS Two Dales CCG"),
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
                        .commissioner(Borough.of("birchley"), LocalDate.of(2022, 1, 1))
                        .orElseThrow()
                        .code());
    }
}

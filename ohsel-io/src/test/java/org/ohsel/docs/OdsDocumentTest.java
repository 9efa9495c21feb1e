// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.vocabulary.OdsRegister;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;

/** What {@code docs/ods.md} shows is this test's code, and files that can be read. */
class OdsDocumentTest {

    private static final Path SOURCE = Path.of("src/test/java/org/ohsel/docs/OdsDocumentTest.java");

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?\n)```")
                .matcher(Files.readString(Path.of("../docs/ods.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void theFilesCanBeReadAndTheCodeIsThatOfThisTest(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("eccg.csv"), blocks("csv").get(0));
        Files.writeString(folder.resolve("succ.csv"), blocks("csv").get(1));
        OdsRegister register = OdsRegister.read(List.of(folder.resolve("eccg.csv"), folder.resolve("succ.csv")));
        Vocabulary vocabulary = register.addTo(Vocabulary.bundled()).orElseThrow();
        EngagementReader reader = EngagementReader.strict()
                .withValidator(EngagementValidator.standard().withVocabulary(vocabulary));
        Event event = (Event) reader.readRecord("""
                {"type": "event", "id": "e1", "kind": "public-event", "body": "Z9A", "date": "2019-05-14"}
                """).orElseThrow();
        List<Concept> today = vocabulary.successors(new BodyRef("Z9A"));
        assertEquals(new BodyRef("Z9A"), event.body());
        assertEquals(List.of("Z9C"), today.stream().map(Concept::code).toList());
        assertEquals(List.of(), register.addTo(Vocabulary.bundled()).findings().kept());
        String code = blocks("java").get(0);
        assertTrue(withoutSpace(Files.readString(SOURCE)).contains(withoutSpace(code)), code);
    }
}

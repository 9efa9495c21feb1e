// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.http.ProblemDetails;
import tools.jackson.databind.json.JsonMapper;

/** What {@code docs/spring-boot.md} and {@code docs/quarkus.md} show is the code of the examples, and what the library answers. */
class HostsDocumentTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Path EXAMPLES = Path.of("../ohsel-examples");

    private static List<String> blocks(String document, String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(Files.readString(DOCS.resolve(document)))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @CsvSource({
        "spring-boot.md, 0, spring-boot-3/src/main/java/org/ohsel/examples/springboot/RecordController.java",
        "spring-boot.md, 0, spring-boot-4/src/main/java/org/ohsel/examples/springboot/RecordController.java",
        "quarkus.md, 0, quarkus/src/main/java/org/ohsel/examples/quarkus/RecordResource.java",
        "quarkus.md, 1, quarkus/src/test/java/org/ohsel/examples/quarkus/OwnVocabulary.java"
    })
    void theCodeIsThatOfTheExamples(String document, int number, String file) throws IOException {
        String shown = blocks(document, "java").get(number);
        String code = Files.readString(EXAMPLES.resolve(file));
        assertTrue(withoutSpace(code).contains(withoutSpace(shown)), shown);
    }

    @ParameterizedTest
    @CsvSource({"spring-boot.md, spring-boot-3", "spring-boot.md, spring-boot-4", "quarkus.md, quarkus"})
    void theDependencyIsThatOfTheExamples(String document, String example) throws IOException {
        String shown = blocks(document, "xml").get(0).replaceAll("\\s*<version>.*</version>", "");
        String pom = Files.readString(EXAMPLES.resolve(example).resolve("pom.xml"));
        assertTrue(withoutSpace(pom).contains(withoutSpace(shown)), shown);
    }

    @Test
    void theAnswerIsTheOneThatIsGiven() throws IOException {
        String document = Files.readString(DOCS.resolve("spring-boot.md"));
        String request = Pattern.compile("to `(\\{.*?})`:")
                .matcher(document)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
        String answer = ProblemDetails.of(
                        EngagementReader.tolerant().readRecord(request).findings())
                .toJson();
        JsonMapper mapper = JsonMapper.shared();
        assertEquals(mapper.readTree(blocks("spring-boot.md", "json").get(0)), mapper.readTree(answer));
    }

    @Test
    void everyPropertyIsInTheTable() throws IOException {
        String source =
                Files.readString(Path.of("spring-boot-starter/src/test/java/org/ohsel/spring/boot/MetadataTest.java"));
        Set<String> listed = Pattern.compile("\"(ohsel\\.[a-z.-]+)\"")
                .matcher(source)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> shown = Pattern.compile("(?m)^\\| `(ohsel\\.[a-z.-]+)` \\|")
                .matcher(Files.readString(DOCS.resolve("spring-boot.md")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(listed, shown);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ohsel.io.jackson.OhselModule;
import org.ohsel.io.jackson.UnreadableJsonException;
import org.ohsel.model.EngagementLog;
import tools.jackson.databind.json.JsonMapper;

/** The examples that {@code docs/jackson.md} shows are the ones that are tested. */
class JacksonDocumentTest {

    private static final String EXAMPLES = "src/test/java/org/ohsel/docs/JacksonExampleTest.java";

    @Test
    void theExamplesAreTheOnesThatAreTested() throws IOException {
        List<String> shown = new ArrayList<>();
        Matcher block = Pattern.compile("(?s)```java\n(?!module )(.*?)```")
                .matcher(Files.readString(Path.of("../docs/jackson.md")));
        while (block.find()) {
            shown.add(block.group(1).strip());
        }
        String source = Files.readString(Path.of(EXAMPLES));
        List<String> tested = Stream.of("types", "jackson 3", "jackson 2", "problems")
                .map(name -> between(name, source))
                .toList();
        assertEquals(tested, shown);
    }

    @Test
    void theMessageIsTheOneThatIsGiven() throws IOException {
        Matcher shown = Pattern.compile("(?s)```\n(cannot read an .*?)\n```")
                .matcher(Files.readString(Path.of("../docs/jackson.md")));
        assertTrue(shown.find());
        JsonMapper mapper = JsonMapper.builder().addModule(new OhselModule()).build();
        String json = "{\"records\":[{\"type\":\"event\",\"id\":1,\"status\":\"late\"}]}";
        UnreadableJsonException refusal =
                assertThrows(UnreadableJsonException.class, () -> mapper.readValue(json, EngagementLog.class));
        assertEquals(shown.group(1), refusal.getOriginalMessage());
    }

    private static String between(String name, String source) {
        Matcher part = Pattern.compile("(?s)// " + name + ": begin\n(.*?)\n *// " + name + ": end")
                .matcher(source);
        assertTrue(part.find(), name);
        return part.group(1).stripIndent().strip();
    }
}

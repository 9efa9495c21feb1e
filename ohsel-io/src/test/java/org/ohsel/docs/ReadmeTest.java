// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README says nothing that is not so. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");

    private static String block(String language) throws IOException {
        Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(Files.readString(README));
        assertTrue(block.find(), "no block of " + language);
        return block.group(1);
    }

    @Test
    void theFirstCommandsAreTwo() throws IOException {
        List<String> commands = block("sh").lines().toList();
        assertEquals(2, commands.size());
        assertTrue(commands.get(0).endsWith(" validate seeds"), commands.get(0));
        assertTrue(commands.get(1).startsWith("mvn "), commands.get(1));
    }

    @Test
    void theExampleIsTheOneThatIsTested() throws IOException {
        Matcher example = Pattern.compile("(?s)// readme: begin\n(.*?)\n *// readme: end")
                .matcher(Files.readString(Path.of("src/test/java/org/ohsel/docs/FirstExampleTest.java")));
        assertTrue(example.find());
        assertEquals(example.group(1).stripIndent().strip(), block("java").strip());
    }

    @Test
    void theImportsAreThoseOfTheExample() throws IOException {
        String imports = Files.readString(Path.of("src/test/java/org/ohsel/docs/FirstExampleTest.java"))
                .lines()
                .filter(line -> line.matches("import (java|org\\.ohsel)\\..*"))
                .collect(Collectors.joining("\n"));
        List<String> blocks = Pattern.compile("(?s)```java\n(.*?)```")
                .matcher(Files.readString(README))
                .results()
                .map(block -> block.group(1).strip())
                .toList();
        assertEquals(imports, blocks.get(1));
    }

    @Test
    void theVersionIsTheOneThatIsBuilt() throws IOException {
        Matcher revision =
                Pattern.compile("<revision>(.*)</revision>").matcher(Files.readString(Path.of("../pom.xml")));
        assertTrue(revision.find());
        assertTrue(block("xml").contains("<version>" + revision.group(1) + "</version>"), block("xml"));
    }
}

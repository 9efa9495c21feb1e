// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each message in {@code docs/troubleshooting.md} is provoked here and compared, and each that is provoked stands there. */
class TroubleshootingDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/troubleshooting.md");

    /** A row of a table: the message in its first cell, in backquotes; single ones, or double ones around single ones. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`` ?(.+?) ?``|`([^`]+)`) \\|");

    private static final Map<String, String> MET = new LinkedHashMap<>();

    @BeforeAll
    static void provoke(@TempDir Path folder) {
        new Provocations(folder).all().forEach((name, provocation) -> MET.put(name, provocation.message()));
    }

    private static List<String> shown() throws IOException {
        return ROW.matcher(Repository.text(DOCUMENT))
                .results()
                .map(row -> row.group(2) == null ? row.group(3) : row.group(2))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyMessageIsTheOneThatPeopleMeet() throws IOException {
        return shown().stream()
                .map(message -> DynamicTest.dynamicTest(
                        message,
                        () -> assertTrue(
                                MET.values().stream().anyMatch(met -> matches(message, met)),
                                () -> message + "\nis none of:\n" + String.join("\n", MET.values()))));
    }

    @Test
    void everyMessageThatPeopleMeetIsOnThePage() throws IOException {
        List<String> shown = shown();
        assertTrue(MET.size() > 25, MET::toString);
        assertEquals(
                List.of(),
                MET.entrySet().stream()
                        .filter(met -> shown.stream().noneMatch(message -> matches(message, met.getValue())))
                        .toList());
    }

    @Test
    void anotherMessageDoesNotMatch() {
        assertTrue(matches("a … c", "a b c\nand more"));
        assertTrue(!matches("a … c", "a b d"));
        assertTrue(!matches("a", "ab"));
    }

    /** Dots stand for what differs, and only the first line is shown. */
    private static boolean matches(String shown, String message) {
        String pattern = Stream.of(shown.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".+"));
        return Pattern.matches(pattern, message.lines().findFirst().orElse(""));
    }
}

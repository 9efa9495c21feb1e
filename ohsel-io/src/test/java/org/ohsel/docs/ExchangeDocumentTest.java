// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.Importer;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.Result;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.EventKind;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Place;

/** The classes and pages that {@code docs/exchange.md} names exist, and its code is that of this test. */
class ExchangeDocumentTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Path SOURCES = Path.of("src/main/java/org/ohsel/io");
    private static final Path THIS = Path.of("src/test/java/org/ohsel/docs/ExchangeDocumentTest.java");

    private static String document() throws IOException {
        return Files.readString(DOCS.resolve("exchange.md"));
    }

    @Test
    void theClassesOfTheTableArePublicAndThePagesExist() throws IOException {
        String table = document()
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| what "))
                .collect(Collectors.joining("\n"));
        Set<String> classes = Pattern.compile("`([A-Z]\\w+)`")
                .matcher(table)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertEquals(11, classes.size(), classes::toString);
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> found = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".java") && classes.contains(name.replace(".java", "")))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
            assertEquals(classes, found);
        }
        Matcher pages = Pattern.compile("\\]\\((\\w[\\w-]*\\.md)\\)").matcher(document());
        assertTrue(pages.find());
        do {
            assertTrue(Files.exists(DOCS.resolve(pages.group(1))), pages.group(1));
        } while (pages.find());
    }

    @Test
    @SuppressWarnings("StreamResourceLeak") // the importer closes the stream of its records, and so that of the lines
    void theCodeIsThatOfThisTest(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "spring Spring meeting\nautumn Autumn meeting\n");
        EngagementValidator validator = EngagementValidator.standard();

        Importer notes = () -> Files.lines(file).map(line -> {
            String[] fields = line.split(" ", 2);
            Event event = Event.builder()
                    .id(fields[0])
                    .kind(EventKind.PUBLIC_EVENT)
                    .title(fields[1])
                    .build();
            return new ReadRecord(event, new Place("", event.id(), null), validator.validate(event));
        });
        Result<EngagementLog> log = notes.log();

        assertEquals("Autumn meeting", ((Event) log.orElseThrow().records().get(1)).title());
        Matcher code = Pattern.compile("(?s)```java\n(.*?)```").matcher(document());
        assertTrue(code.find());
        assertTrue(
                Files.readString(THIS)
                        .replaceAll("\\s+", "")
                        .contains(code.group(1).replaceAll("\\s+", "")),
                code.group(1));
    }
}

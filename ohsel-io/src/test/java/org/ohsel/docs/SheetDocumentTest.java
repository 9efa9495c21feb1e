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
import org.ohsel.io.Result;
import org.ohsel.io.sheet.Columns;
import org.ohsel.io.sheet.SheetReader;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.event.Event;
import org.ohsel.rules.Finding;

/** What {@code docs/spreadsheets.md} shows is this test's code, and a file that can be read. */
class SheetDocumentTest {

    private static final Path PAGE = Path.of("../docs/spreadsheets.md");
    private static final Path SOURCE = Path.of("src/test/java/org/ohsel/docs/SheetDocumentTest.java");

    private static String block(String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?\n)```")
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult block) -> block.group(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCodeIsThatOfThisTest() throws IOException {
        String code = block("java").replaceAll("\\s+", "");
        assertTrue(Files.readString(SOURCE).replaceAll("\\s+", "").contains(code), code);
    }

    @Test
    void theFileOfColumnsCanBeRead(@TempDir Path folder) throws IOException {
        Path columns = Files.writeString(folder.resolve("columns.json"), block("json"));
        Path log = Files.writeString(
                folder.resolve("log.csv"),
                "Our file,Kind,Quote,Facilitator,Room cost\nspring,Public event,Parking is hard,Head of engagement,120\n");
        Result<EngagementLog> result =
                SheetReader.standard().withColumns(Columns.of(columns)).readLog(log);
        Event event = (Event) result.orElseThrow().records().get(0);
        assertEquals("Parking is hard", event.feedback().get(0).text());
        assertEquals("Head of engagement", event.contributors().get(0).post());
        assertEquals(
                List.of("OHSEL-LOOP-001", "OHSEL-LOOP-004"),
                result.findings().stream().map(Finding::ruleId).sorted().toList());
    }

    /** Not run: a reader has a file of their own. */
    static void asInTheDocument() throws IOException {
        Result<EngagementLog> result = SheetReader.standard().readLog(Path.of("log.csv"));
        result.findings().forEach(System.out::println);
    }
}

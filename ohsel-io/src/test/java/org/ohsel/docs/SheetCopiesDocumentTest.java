// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.Result;
import org.ohsel.io.sheet.AnnotatedCopy;
import org.ohsel.io.sheet.FriendsAndFamilyRecords;
import org.ohsel.io.sheet.FriendsAndFamilyTest;
import org.ohsel.io.sheet.SheetReader;
import org.ohsel.model.EngagementLog;
import org.ohsel.rules.Finding;

/** What {@code docs/friends-and-family-test.md} and {@code docs/findings-in-the-sheet.md} show is this test's code and its output. */
class SheetCopiesDocumentTest {

    private static final Path SOURCE = Path.of("src/test/java/org/ohsel/docs/SheetCopiesDocumentTest.java");

    private static List<String> blocks(String document, String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?\n)```")
                .matcher(Files.readString(Path.of("../docs").resolve(document)))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static void isThisCode(String code) throws IOException {
        String source = Files.readString(SOURCE).replaceAll("\\s+", "");
        assertTrue(source.contains(code.replaceAll("\\s+", "")), code);
    }

    @Test
    void theReturnHasWhatThePageSays(@TempDir Path folder) throws IOException {
        String page = "friends-and-family-test.md";
        Files.writeString(folder.resolve("trusts.csv"), blocks(page, "csv").get(0));
        List<String> found = new ArrayList<>();
        try (FriendsAndFamilyRecords records =
                FriendsAndFamilyTest.read(folder.resolve("trusts.csv")).records()) {
            records.forEachRemaining(next -> next.findings().forEach(finding -> found.add(finding.toString())));
        }
        String shown = Files.readString(Path.of("../docs").resolve(page));
        assertTrue(shown.contains("finds\n\n```\n" + String.join("\n", found) + "\n```"), found::toString);
        isThisCode(blocks(page, "java").get(0));
    }

    @Test
    void theCopyIsThatOfThePage(@TempDir Path folder) throws IOException {
        String page = "findings-in-the-sheet.md";
        Files.writeString(folder.resolve("log.csv"), blocks(page, "csv").get(0));
        Result<EngagementLog> result = SheetReader.standard().readLog(folder.resolve("log.csv"));
        List<Finding> elsewhere = AnnotatedCopy.of(result.findings())
                .write(folder.resolve("log.csv"), folder.resolve("log-with-findings.csv"));
        assertEquals(List.of(), elsewhere);
        assertEquals(blocks(page, "csv").get(1), Files.readString(folder.resolve("log-with-findings.csv")));
        isThisCode(blocks(page, "java").get(0));
    }
}

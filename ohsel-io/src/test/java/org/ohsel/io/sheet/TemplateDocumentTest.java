// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.example.Examples;
import org.ohsel.model.vocabulary.Vocabulary;

/** What {@code docs/template-workbook.md} shows is this test's code, and its table has the columns of the template. */
class TemplateDocumentTest {

    private static final Path SOURCE = Path.of("src/test/java/org/ohsel/io/sheet/TemplateDocumentTest.java");
    private static final Path PAGE = Path.of("../docs/template-workbook.md");

    @Test
    void theCodeIsThatOfThisTest(@TempDir Path folder) throws IOException {
        EngagementLog log = Examples.log();
        Path file = folder.resolve("empty.xlsx");
        Path other = folder.resolve("log.xlsx");

        try (OutputStream output = Files.newOutputStream(file)) {
            TemplateWorkbook.of(Vocabulary.bundled(), LocalDate.of(2017, 6, 14)).write(output);
        }
        try (OutputStream output = Files.newOutputStream(other)) {
            WrittenSheets written = SheetWriter.xlsx(LocalDate.of(2017, 6, 14)).write(log.records(), output);
            written.leftOut().forEach(System.out::println);
        }

        assertTrue(Files.size(other) > Files.size(file));
        Matcher block = Pattern.compile("(?s)```java\n(.*?)```").matcher(Files.readString(PAGE));
        assertTrue(block.find());
        String code = Files.readString(SOURCE).replaceAll("\\s+", "");
        assertTrue(code.contains(block.group(1).replaceAll("\\s+", "")), block.group(1));
    }

    @Test
    void theTableHasTheColumns() throws IOException {
        String page = Files.readString(PAGE);
        assertEquals(table(), page.substring(page.indexOf("| Sheet |")));
    }

    static String table() {
        List<String> headings = HowTo.HEADINGS;
        String rows = HowTo.table().stream()
                .map(row -> "| " + String.join(" | ", row).replaceAll(" +(?= )", " ") + " |\n")
                .collect(Collectors.joining());
        return "| " + String.join(" | ", headings) + " |\n|" + "---|".repeat(headings.size()) + "\n" + rows;
    }
}

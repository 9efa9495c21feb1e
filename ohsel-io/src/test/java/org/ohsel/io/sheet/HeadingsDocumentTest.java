// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ohsel.generated.GeneratedFile;

/** The table of headings in {@code docs/spreadsheets.md} is the one that is used. {@code -Dohsel.generate=true} writes it. */
class HeadingsDocumentTest {

    private static final Path PAGE = Path.of("../docs/spreadsheets.md");
    private static final String TOP = "| headings | member |\n|---|---|\n";

    @Test
    @Tag(GeneratedFile.TAG)
    void theTableIsTheOneThatIsUsed() throws IOException {
        String table = Headings.table().entrySet().stream()
                .map(row -> "| " + String.join(", ", row.getValue()) + " | `" + row.getKey() + "` |\n")
                .collect(Collectors.joining());
        String page = Files.readString(PAGE);
        int begin = page.indexOf(TOP) + TOP.length();
        int end = page.indexOf("\n\n", begin) + 1;
        if (Boolean.getBoolean("ohsel.generate")) {
            Files.writeString(PAGE, page.substring(0, begin) + table + page.substring(end));
            return;
        }
        assertEquals(table, page.substring(begin, end), "run the command that writes what is generated");
    }
}

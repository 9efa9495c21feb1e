// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.calendar.CalendarEntry;
import org.ohsel.io.calendar.ICalendarWriter;
import org.ohsel.io.calendar.WrittenCalendar;
import org.ohsel.io.linkeddata.DcatWriter;
import org.ohsel.io.linkeddata.SchemaOrgWriter;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.example.Examples;
import org.ohsel.model.term.BodyRef;

/** What {@code docs/calendar-and-web.md} shows is this test's code. */
class CalendarAndWebDocumentTest {

    private static final Path SOURCE = Path.of("src/test/java/org/ohsel/docs/CalendarAndWebDocumentTest.java");
    private static final Path PAGE = Path.of("../docs/calendar-and-web.md");

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void theCodeIsThatOfThisTest(@TempDir Path folder) throws IOException {
        EngagementLog log = Examples.log();
        Iterable<EngagementRecord> records = log.records();

        WrittenCalendar calendar;
        try (OutputStream output = Files.newOutputStream(folder.resolve("engagement.ics"))) {
            calendar = ICalendarWriter.of("example.org", Instant.parse("2026-11-26T09:00:00Z"))
                    .withName("Engagement in Bexley")
                    .write(records, output);
        }
        try (OutputStream output = Files.newOutputStream(folder.resolve("events.jsonld"))) {
            SchemaOrgWriter.of("https://example.org/events/").write(records, output);
        }
        try (OutputStream output = Files.newOutputStream(folder.resolve("publications.jsonld"))) {
            DcatWriter.of("https://example.org/publications/", "What we publish")
                    .withPublisher(BodyRef.BEXLEY_CCG)
                    .write(records, output);
        }

        // The event of 14 June 2017, not that of two months; the end of the consultation and the council's comments.
        assertEquals(1, calendar.events());
        assertEquals(2, calendar.deadlines());
        Matcher block = Pattern.compile("(?s)```java\n(.*?)```").matcher(Files.readString(PAGE));
        assertTrue(block.find());
        String code = withoutSpace(Files.readString(SOURCE));
        assertTrue(code.contains(withoutSpace(block.group(1))), block.group(1));
    }

    @Test
    void everyKindOfEntryIsInTheTable() throws IOException {
        String page = Files.readString(PAGE);
        Arrays.stream(CalendarEntry.values())
                .forEach(entry -> assertTrue(page.contains("| `" + entry + "` |"), entry::toString));
    }
}

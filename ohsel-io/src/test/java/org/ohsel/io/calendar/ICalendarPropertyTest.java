// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.ohsel.io.publishing.Expected;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ModelArbitraries;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;

/** Any records, valid or not, make a calendar that can be read and has what it should. */
class ICalendarPropertyTest {

    @Provide
    Arbitrary<List<EngagementRecord>> records() {
        return ModelArbitraries.any(EngagementRecord.class).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return ModelArbitraries.any(Event.class)
                .map(event -> event.withDate(PartialDate.of(2017, 6, 14)))
                .list()
                .ofMaxSize(4);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void anyLogGivesACalendarWithEveryEventAndDeadline(@ForAll("records") List<EngagementRecord> records)
            throws IOException {
        long events = 0;
        long deadlines = 0;
        long inexact = 0;
        long withoutId = 0;
        long restricted = 0;
        for (EngagementRecord record : records) {
            Expected expected = Expected.of(record);
            boolean hasId = Expected.hasId(record);
            if (record instanceof Event event) {
                boolean onADay = Expected.isOnADay(event);
                events += onADay && hasId ? 1 : 0;
                withoutId += onADay && !hasId ? 1 : 0;
                inexact += onADay ? 0 : 1;
            }
            deadlines += hasId ? expected.deadlines() : 0;
            withoutId += hasId ? 0 : expected.deadlines();
            inexact += expected.inexact();
            restricted += expected.restricted();
        }
        assertEquals(new WrittenCalendar(events, deadlines, inexact, withoutId, restricted), check(records));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void anyEventOnADayIsThere(@ForAll("events") List<Event> events) throws IOException {
        assertEquals(
                events.stream().filter(Expected::hasId).count(), check(events).events());
    }

    private static WrittenCalendar check(List<? extends EngagementRecord> records) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        WrittenCalendar written =
                ICalendarWriter.of("example.org", Instant.EPOCH).write(records, output);
        String text = output.toString(StandardCharsets.UTF_8);
        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertTrue(line.chars().noneMatch(c -> (c < ' ' && c != '\t') || c == 0x7f), line);
        }
        assertEquals(written.events() + written.deadlines(), Ical.read(text).size());
        return written;
    }
}

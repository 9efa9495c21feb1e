// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ohsel.io.calendar.ICalendarWriter;
import org.ohsel.io.linkeddata.DcatWriter;
import org.ohsel.io.linkeddata.SchemaOrgWriter;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.PublicationKind;

/** Calendars and catalogues of many records are written in less memory than they have bytes. */
@Tag("slow")
class PublishingMemoryTest {

    private static final int MANY = 100_000;

    @Test
    @Timeout(600)
    void memoryDoesNotGrowWithTheRecords() throws Exception {
        assertEquals(
                List.of("100000 in the calendar", "100000 events", "100000 publications"),
                ChildJvm.run("32m", Writing.class));
    }

    /** Writes records as they are made, and says how many. */
    static final class Writing {

        private Writing() {}

        public static void main(String[] arguments) throws IOException {
            OutputStream nowhere = OutputStream.nullOutputStream();
            System.out.println(ICalendarWriter.of("example.org", Instant.EPOCH)
                            .write(events(), nowhere)
                            .events()
                    + " in the calendar");
            System.out.println(SchemaOrgWriter.of("https://example.org/")
                            .write(events(), nowhere)
                            .events()
                    + " events");
            System.out.println(DcatWriter.of("https://example.org/", "All")
                            .write(publications(), nowhere)
                            .publications()
                    + " publications");
        }

        private static Iterator<? extends EngagementRecord> events() {
            return IntStream.range(0, MANY)
                    .mapToObj(number -> Event.builder()
                            .id("event-" + number)
                            .kind(EventKind.PUBLIC_EVENT)
                            .title("An evening ".repeat(40))
                            .date(PartialDate.of(2017, 6, 14))
                            .build())
                    .iterator();
        }

        private static Iterator<? extends EngagementRecord> publications() {
            return IntStream.range(0, MANY)
                    .mapToObj(number -> Publication.builder()
                            .id("publication-" + number)
                            .kind(PublicationKind.PARTNERSHIP_UPDATE)
                            .title("An update ".repeat(40))
                            .build())
                    .iterator();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;

/** The rules in the calendar give the offsets that Java knows. */
class LondonTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static VTimeZone zone() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ICalendarWriter.of("example.org", Instant.EPOCH).write(List.of(), output);
        return Ical.read(output.toString(StandardCharsets.UTF_8)).timeZone();
    }

    @Test
    void theOffsetsOfEveryWeekAreThoseOfJava() throws IOException {
        VTimeZone zone = zone();
        ZonedDateTime moment = LocalDateTime.of(1996, 3, 31, 12, 0).atZone(LONDON);
        int weeks = 0;
        for (; moment.getYear() < 2040; moment = moment.plusWeeks(1)) {
            assertEquals(moment.getOffset(), offset(zone, moment), moment::toString);
            weeks++;
        }
        assertEquals(2283, weeks);
    }

    /** ical4j brings the whole history of the time zone; its last rules are ours, which begin with a year of their own. */
    @Test
    void theRulesAreTheLastOfThoseThatOthersPublish() throws IOException {
        Set<Set<String>> published = blocks(published());
        Set<Set<String>> ours = blocks(String.join("\n", London.RULES).replace("19960331T", "19810329T"));
        assertEquals(2, ours.size());
        assertTrue(published.containsAll(ours), () -> ours + " in " + published);
    }

    private static String published() throws IOException {
        try (InputStream input = VTimeZone.class.getResourceAsStream("/zoneinfo/Europe/London.ics")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<Set<String>> blocks(String text) {
        return Pattern.compile("(?s)BEGIN:(STANDARD|DAYLIGHT)\\R.*?END:\\1")
                .matcher(text)
                .results()
                .map(block -> block.group().lines().collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static ZoneOffset offset(VTimeZone zone, ZonedDateTime moment) {
        Observance observance = zone.getApplicableObservance(moment.toOffsetDateTime());
        return ZoneOffset.of(observance.getProperty("TZOFFSETTO").orElseThrow().getValue());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The time of the United Kingdom, as calendars have it. */
final class London {

    /** The rules since 1996: summer time begins and ends at 01:00 UTC on the last Sunday of March and October. */
    static final List<String> RULES = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:Europe/London",
            "BEGIN:DAYLIGHT",
            "DTSTART:19960331T010000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "TZOFFSETFROM:+0000",
            "TZOFFSETTO:+0100",
            "TZNAME:BST",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "DTSTART:19961027T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0000",
            "TZNAME:GMT",
            "END:STANDARD",
            "END:VTIMEZONE");

    private static final Instant RULES_BEGIN = Instant.parse("1996-03-31T01:00:00Z");

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private London() {}

    /** A property with a moment, in UTC if it is before the rules. */
    static String property(String name, ZonedDateTime moment) {
        return moment.toInstant().isBefore(RULES_BEGIN)
                ? name + ":" + utc(moment.toInstant())
                : name + ";TZID=Europe/London:" + LOCAL.format(moment);
    }

    static String utc(Instant moment) {
        return LOCAL.format(moment.atOffset(ZoneOffset.UTC)) + "Z";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.calendar;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.publishing.IsoDates;
import org.ohsel.model.event.Event;

/**
 * When an event takes place, as lines of a calendar.
 *
 * @param lines DTSTART and, if need be, DTEND
 * @param startShown whether they show the time at which it starts
 * @param endShown whether they show the time at which it ends
 */
record Timing(List<String> lines, boolean startShown, boolean endShown) {

    /** The last day that has a next one of eight digits, which the end of a whole day is. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    /** Null if no calendar can show it. */
    static @Nullable Timing of(Event event) {
        IsoDates dates = IsoDates.of(event.date());
        @Nullable LocalDate first = dates.firstDay();
        @Nullable LocalDate last = dates.lastDay();
        if (first == null || last == null || last.isAfter(LAST)) {
            return null;
        }
        Optional<ZonedDateTime> start = event.startsAt();
        Optional<ZonedDateTime> end = event.endsAt();
        if (start.isPresent() && (end.isPresent() || first.equals(last))) {
            return ofMoments(start.get(), end.filter(moment -> moment.isAfter(start.get())));
        }
        return new Timing(days(first, last), false, false);
    }

    private static Timing ofMoments(ZonedDateTime start, Optional<ZonedDateTime> end) {
        List<String> lines = new ArrayList<>(List.of(London.property("DTSTART", start)));
        end.ifPresent(moment -> lines.add(London.property("DTEND", moment)));
        return new Timing(lines, true, end.isPresent());
    }

    /** Whole days. The end is the day after. */
    static List<String> days(LocalDate first, LocalDate last) {
        String start = "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(first);
        return first.equals(last)
                ? List.of(start)
                : List.of(start, "DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(last.plusDays(1)));
    }
}

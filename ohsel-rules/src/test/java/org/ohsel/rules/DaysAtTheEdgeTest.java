// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.EventStatus;

/**
 * Days next to each other where clocks and calendars go wrong: the turn of the year, the end of February with and without a 29th, and
 * the days on which clocks change in London. What was, may not be tomorrow (OHSEL-TIME-002); what is to be, may not be yesterday
 * (OHSEL-LOOP-008). The time zone of the machine makes no difference.
 */
@ResourceLock(Resources.TIME_ZONE)
class DaysAtTheEdgeTest {

    private static final Set<String> RULES = Set.of("OHSEL-TIME-002", "OHSEL-LOOP-008");

    @ParameterizedTest
    @CsvSource({
        // the turn of the year
        "2026-12-31, passed, 2026-12-31, none",
        "2026-12-31, passed, 2027-01-01, OHSEL-TIME-002",
        "2027-01-01, passed, 2027-01-01, none",
        "2026-12-31, confirmed, 2026-12-31, none",
        "2027-01-01, confirmed, 2026-12-31, OHSEL-LOOP-008",
        "2026-12-31, confirmed, 2026, none",
        "2027-01-01, confirmed, 2026, OHSEL-LOOP-008",
        "2026-12-31, passed, 2027, OHSEL-TIME-002",
        "2027-01-01, passed, 2027, none",
        // February with a 29th
        "2028-02-28, passed, 2028-02-29, OHSEL-TIME-002",
        "2028-02-29, passed, 2028-02-29, none",
        "2028-02-29, confirmed, 2028-02-28, OHSEL-LOOP-008",
        "2028-02-29, confirmed, 2028-02, none",
        "2028-03-01, confirmed, 2028-02, OHSEL-LOOP-008",
        "2028-03-01, confirmed, 2028-02-29, OHSEL-LOOP-008",
        // and without
        "2027-02-28, confirmed, 2027-02, none",
        "2027-03-01, confirmed, 2027-02, OHSEL-LOOP-008",
        "2027-02-28, passed, 2027-03-01, OHSEL-TIME-002",
        "2027-03-01, passed, 2027-03-01, none",
        // 2100 has no 29th
        "2100-02-28, confirmed, 2100-02, none",
        "2100-03-01, confirmed, 2100-02, OHSEL-LOOP-008",
        // clocks go forward, and back
        "2026-03-28, passed, 2026-03-29, OHSEL-TIME-002",
        "2026-03-29, passed, 2026-03-29, none",
        "2026-03-29, confirmed, 2026-03-29, none",
        "2026-03-30, confirmed, 2026-03-29, OHSEL-LOOP-008",
        "2026-10-24, passed, 2026-10-25, OHSEL-TIME-002",
        "2026-10-25, passed, 2026-10-25, none",
        "2026-10-25, confirmed, 2026-10-25, none",
        "2026-10-26, confirmed, 2026-10-25, OHSEL-LOOP-008"
    })
    void oneDayMakesTheDifference(LocalDate today, String status, String date, String rule) {
        Event event = Event.builder()
                .id("event-1")
                .kind(EventKind.PUBLIC_EVENT)
                .date(PartialDate.parse(date))
                .status(EventStatus.of(status))
                .build();
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : new String[] {"Europe/London", "Pacific/Kiritimati", "Pacific/Pago_Pago"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                Findings findings =
                        EngagementValidator.standard().withAsOfDate(today).validate(event);
                TreeSet<String> found = new TreeSet<>(findings.countByRule().keySet());
                found.retainAll(RULES);
                assertEquals(rule.equals("none") ? "[]" : "[" + rule + "]", found.toString(), zone);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }
}

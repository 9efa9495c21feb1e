// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Today is the day in London, to the second, wherever the machine is. */
class DayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T23:59:59Z, 2026-12-31",
        "2027-01-01T00:00:00Z, 2027-01-01",
        "2028-02-28T23:59:59Z, 2028-02-28",
        "2028-02-29T00:00:00Z, 2028-02-29",
        "2028-02-29T23:59:59Z, 2028-02-29",
        "2028-03-01T00:00:00Z, 2028-03-01",
        // clocks go forward at 1.00 in the night of 29 March 2026: that day has 23 hours
        "2026-03-28T23:59:59Z, 2026-03-28",
        "2026-03-29T00:00:00Z, 2026-03-29",
        "2026-03-29T22:59:59Z, 2026-03-29",
        "2026-03-29T23:00:00Z, 2026-03-30",
        // and back at 2.00 in the night of 25 October 2026, which has 25
        "2026-10-24T22:59:59Z, 2026-10-24",
        "2026-10-24T23:00:00Z, 2026-10-25",
        "2026-10-25T23:59:59Z, 2026-10-25",
        "2026-10-26T00:00:00Z, 2026-10-26",
    })
    void todayIsTheDayInLondon(Instant now, LocalDate day) {
        for (String zone : new String[] {"UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"}) {
            assertEquals(day, Day.today(Clock.fixed(now, ZoneId.of(zone))), zone);
        }
    }
}

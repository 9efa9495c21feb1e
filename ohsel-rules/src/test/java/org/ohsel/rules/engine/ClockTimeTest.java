// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {

    @ParameterizedTest
    @CsvSource({
        "7.00 pm, 19:00",
        "7pm, 19:00",
        "7:30 PM, 19:30",
        "7.30 p.m., 19:30",
        "12 noon, 12:00",
        "12.30 am, 00:30",
        "12.30pm, 12:30",
        "10.00 am, 10:00",
        "19.30, 19:30",
        "1930, 19:30",
        "1930hrs, 19:30",
        "09.30, 09:30",
        "17:30:00, 17:30",
        "Midday, 12:00",
        "midnight, 00:00",
    })
    void isReadWhereItCanMeanOneTimeOnly(String written, String time) {
        assertEquals(time, ClockTime.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.30", "10:00", "7", "13 pm", "25:00", "half past seven", "", "17:30Z", "evening"})
    void isNotGuessed(String written) {
        assertNull(ClockTime.read(written));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateInputTest {

    @ParameterizedTest
    @CsvSource({
        "14, 6, 2017, '', 2017-06-14",
        "04, 09, 2017, '', 2017-09-04",
        "'', 6, 2017, '', 2017-06",
        "'', '', 2017, '', 2017",
        "14, June, 2017, '', 14 June 2017",
        "'', '', '', ' 2017-07/2017-08 ', 2017-07/2017-08",
        "'', '', '', '', ''",
        "31, 13, 2017, '', 2017-13-31",
    })
    void isPutTogether(String day, String month, String year, String other, String date) {
        assertEquals(date, new DateInput(day, month, year, other).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-06-14", "2017-06", "2017", "2017-07/2017-08", "../2017-12", "2017~", ""})
    void aDateOfARecordComesBackAsItWas(String date) {
        assertEquals(date, DateInput.of(date).text());
    }

    @Test
    void saysWhatIsMissing() {
        assertEquals("Enter the year too", problem("14", "6", "", ""));
        assertEquals("Enter the month too", problem("14", "", "2017", ""));
        assertEquals("Enter the date in the boxes or in words, not both", problem("", "", "2017", "2018"));
        assertEquals("", problem("", "", "2017", ""));
        assertEquals("", problem("", "", "", "anything"));
    }

    private static String problem(String day, String month, String year, String other) {
        return new DateInput(day, month, year, other).problem().orElse("");
    }
}

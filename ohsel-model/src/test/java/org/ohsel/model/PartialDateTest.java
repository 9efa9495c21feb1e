// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource(nullValues = "none", textBlock = """
            2017-09-04,            2017-09-04, 2017-09-04
            2017-09,               2017-09-01, 2017-09-30
            2016-02,               2016-02-01, 2016-02-29
            2017,                  2017-01-01, 2017-12-31
            2017-21,               2017-03-01, 2017-05-31
            2017-22,               2017-06-01, 2017-08-31
            2017-23,               2017-09-01, 2017-11-30
            2017-24,               2017-12-01, 2018-02-28
            2017-33,               2017-01-01, 2017-03-31
            2017-34,               2017-04-01, 2017-06-30
            2017-36,               2017-10-01, 2017-12-31
            2017-07/2017-08,       2017-07-01, 2017-08-31
            2016-04/2017-03,       2016-04-01, 2017-03-31
            ../2017-12,            none,       2017-12-31
            2020-04/..,            2020-04-01, none
            /2013-03-31,           none,       2013-03-31
            XXXX-09/XXXX-12,       none,       none
            201X,                  2010-01-01, 2019-12-31
            19XX,                  1900-01-01, 1999-12-31
            2017-XX-XX,            2017-01-01, 2017-12-31
            2017-09-XX,            2017-09-01, 2017-09-30
            XXXX-02-29,            none,       none
            2013~,                 2013-01-01, 2013-12-31
            2014?,                 2014-01-01, 2014-12-31
            2014-09%,              2014-09-01, 2014-09-30
            """)
    void hasAnEarliestAndALatestDay(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertEquals(earliest, date.earliest());
        assertEquals(latest, date.latest());
        assertEquals(text, date.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "4 September 2017",
                "2017-9-4",
                "2017-02-30",
                "2017-13",
                "2017-00",
                "2017-25",
                "2017-37",
                "2017-22-01",
                "2017-22-XX",
                "XXXX-33-XX",
                "2017-XX-04",
                "201X-09",
                "20170904",
                "2017-09-04T10:00",
                "2017/2018/2019",
                "XXXX-02-30",
                "2017-09-04 ",
                "+2017",
                "-2017",
                "12017",
                "2017~~",
                "\u0662\u0660\u0661\u0667"
            })
    void refusesAnythingThatIsNotADate(String text) {
        DateTimeParseException refusal = assertThrows(DateTimeParseException.class, () -> PartialDate.parse(text));
        assertEquals(text, refusal.getParsedString());
    }

    @Test
    void isMadeFromItsParts() {
        assertEquals("2017-09-04", PartialDate.of(2017, 9, 4).toString());
        assertEquals("2017-09", PartialDate.ofMonth(2017, 9).toString());
        assertEquals("0987", PartialDate.ofYear(987).toString());
        assertEquals("2016-04/2017-03", PartialDate.ofFinancialYear(2016).toString());
        assertEquals(
                "../2017-12", PartialDate.until(PartialDate.ofMonth(2017, 12)).toString());
        assertEquals(
                "2020-04-01/..", PartialDate.from(PartialDate.of(2020, 4, 1)).toString());
        assertThrows(DateTimeException.class, () -> PartialDate.ofYear(10_000));
        assertThrows(DateTimeException.class, () -> PartialDate.of(2017, 2, 29));
        assertThrows(DateTimeException.class, () -> PartialDate.from(PartialDate.ofFinancialYear(2016)));
    }

    @ParameterizedTest(name = "{0} before {1}: certainly {2}, perhaps {3}")
    @CsvSource({
        "2017-08-31, 2017-09-01, true,  true",
        "2017-09-01, 2017-09-01, false, false",
        "2017-09,    2017-09-04, false, true",
        "2017-09,    2017-10,    true,  true",
        "2017-10,    2017-09,    false, false",
        "2017-08~,   2017-09,    false, true",
        "2017-10,    2017-09?,   false, true",
        "../2017-08, 2017-09,    true,  true",
        "2017-09/.., 2017-10,    false, true",
        "XXXX-09,    2017-10,    false, true",
    })
    void comparesByEarliestAndLatestDay(String one, String other, boolean certainly, boolean perhaps) {
        PartialDate first = PartialDate.parse(one);
        PartialDate second = PartialDate.parse(other);
        assertEquals(certainly, first.isCertainlyBefore(second));
        assertEquals(perhaps, first.mayBeBefore(second));
    }

    @Test
    void recognisesAnIntervalThatEndsBeforeItBegins() {
        assertTrue(PartialDate.parse("2017-09/2017-07").isReversed());
        assertFalse(PartialDate.parse("2017-09/2017-09").isReversed());
        assertFalse(PartialDate.parse("2017-09/..").isReversed());
    }

    @ParameterizedTest(name = "{0} within {1}: perhaps {2}, certainly {3}")
    @CsvSource({
        "2016-05-01, 2016/2019,             true,  false",
        "2017-05-01, 2016/2019,             true,  true",
        "2019-05-01, 2016/2019,             true,  false",
        "2020-01-01, 2016/2019,             false, false",
        "2030-01-01, 2020-04-01/..,         true,  true",
        "2012-01-01, /2013-03-31,           true,  false",
        "2012-01-01, ../2013-03-31,         true,  true",
        "2020-03-31, 2013-04-01/2020-03-31, true,  true",
        "2020-04-01, 2013-04-01/2020-03-31, false, false",
    })
    void includesDays(LocalDate day, String date, boolean perhaps, boolean certainly) {
        assertEquals(perhaps, PartialDate.parse(date).includes(day));
        assertEquals(certainly, PartialDate.parse(date).certainlyIncludes(day));
    }
}

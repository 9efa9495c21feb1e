// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expectations are worked out by hand from the table in {@link DateOrder}. */
class DateOrderTest {

    @ParameterizedTest(name = "{0} before {1}: {2}")
    @CsvSource({
        "2017-03-13, 2017-03-14, CERTAIN",
        "2017-03-14, 2017-03-14, UNKNOWN",
        // what overlaps
        "2017-03-14, 2017-03, UNKNOWN",
        "2017-03, 2017-03-14, UNKNOWN",
        "2017, 2017-12-31, UNKNOWN",
        "2016/2018, 2018-01, UNKNOWN",
        // a closure in 2020 and about 2025: within two years, and beyond them; twice as wide
        "2020-03-31, 2022-04~, PROBABLE",
        "2020-03-31, 2022~, UNKNOWN",
        "2020-03-31, 2023~, PROBABLE",
        "2020-03-31, 2025?, PROBABLE",
        "2020-03-31, 2024%, UNKNOWN",
        "2020-03-31, 2025%, PROBABLE",
        "2020-03-31, 2025-06%, PROBABLE",
        "2020-12-31, 202X~, UNKNOWN",
        // a month: three months; a day: one month; a season or quarter: a year
        "2017-03-31, 2017-07~, PROBABLE",
        "2017-04-01, 2017-07~, UNKNOWN",
        "2017-05-14, 2017-06-15~, PROBABLE",
        "2017-05-15, 2017-06-15~, UNKNOWN",
        "2016-05-31, 2017-22?, PROBABLE",
        "2016-06-01, 2017-22?, UNKNOWN",
        // seasons differ by a month, and the winter of 2020 may be that of 2019/20
        "2020-03-31, 2020-24, PROBABLE",
        "2019-11-30, 2020-24, CERTAIN",
        "2017-04-30, 2017-22, CERTAIN",
        "2017-05-31, 2017-22, PROBABLE",
        "2017-22, 2017-09-30, PROBABLE",
        "2017-22, 2017-10-01, CERTAIN",
        // only the end that matters
        "2016~/2017-03, 2017-04, CERTAIN",
        "2017-03, 2017-04/2018?, CERTAIN",
        // a marked end has the margin of its own, however long the whole interval is written
        "/2013-05~, 2013-07, UNKNOWN",
        "2012/2013-05~, 2013-07, UNKNOWN",
        "2012/2013-05~, 2013-10, PROBABLE",
        "2013-05~, 2013-09-01, PROBABLE",
        "2013-05~, 2013-08-31, UNKNOWN",
        // open, unknown, not given, and the wrong way round
        "2017/.., 2018, UNKNOWN",
        "../2017, 2018, CERTAIN",
        "2017, /2018, UNKNOWN",
        "XXXX-03, 2018, UNKNOWN",
        "2017/2012-03, 2020, UNKNOWN",
        "2010, 2017/2012-03, UNKNOWN",
    })
    void saysNoMoreThanCanBeTold(String date, String other, DateOrder order) {
        assertEquals(order, DateOrder.isBefore(PartialDate.parse(date), PartialDate.parse(other)));
    }

    @Test
    void anIntervalTheWrongWayRoundIsNotBeforeItself() {
        PartialDate reversed = PartialDate.parse("2017/2012-03");
        assertFalse(reversed.isCertainlyBefore(reversed));
    }
}

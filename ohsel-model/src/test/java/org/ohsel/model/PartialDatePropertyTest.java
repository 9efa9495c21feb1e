// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class PartialDatePropertyTest {

    @Property
    void aDayReadsBackAndIsItsOwnBounds(@ForAll @DateRange(min = "0001-01-01", max = "9999-12-31") LocalDate day) {
        PartialDate date = PartialDate.of(day);
        assertEquals(date, PartialDate.parse(date.toString()));
        assertEquals(day, date.earliest());
        assertEquals(day, date.latest());
    }

    @Property
    void everyDayOfAMonthIsInIt(@ForAll @DateRange(min = "0001-01-01", max = "9999-12-31") LocalDate day) {
        PartialDate month = PartialDate.ofMonth(day.getYear(), day.getMonthValue());
        assertTrue(month.certainlyIncludes(day));
        assertFalse(month.includes(day.withDayOfMonth(1).minusDays(1)));
        assertFalse(month.includes(day.withDayOfMonth(1).plusMonths(1)));
    }

    @Property
    void ofTwoDaysOneIsBeforeOrTheyAreTheSame(
            @ForAll @DateRange(min = "1900-01-01", max = "2100-12-31") LocalDate one,
            @ForAll @DateRange(min = "1900-01-01", max = "2100-12-31") LocalDate other) {
        PartialDate first = PartialDate.of(one);
        PartialDate second = PartialDate.of(other);
        assertEquals(one.isBefore(other), first.isCertainlyBefore(second));
        assertEquals(one.isBefore(other), first.mayBeBefore(second));
    }

    @Property
    void whatIsCertainMayBe(
            @ForAll @IntRange(min = 1990, max = 2030) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @DateRange(min = "1990-01-01", max = "2030-12-31") LocalDate day) {
        PartialDate coarse = PartialDate.ofMonth(year, month);
        PartialDate fine = PartialDate.of(day);
        if (coarse.isCertainlyBefore(fine)) {
            assertTrue(coarse.mayBeBefore(fine));
            assertFalse(fine.mayBeBefore(coarse));
        }
    }
}

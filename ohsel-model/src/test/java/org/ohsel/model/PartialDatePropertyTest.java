// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
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

    /**
     * A day and what somebody may still say of it who does not know it, or not for certain: whatever is said with certainty
     * holds of the day.
     */
    record Vague(LocalDate day, PartialDate date) {}

    @Provide
    Arbitrary<Vague> vague() {
        return Combinators.combine(
                        Dates.dates().between(LocalDate.of(2014, 1, 1), LocalDate.of(2021, 12, 31)),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 13))
                .as((day, before, after, how) -> new Vague(day, PartialDate.parse(said(day, before, after, how))));
    }

    private static String said(LocalDate day, int before, int after, int how) {
        String year = String.valueOf(day.getYear());
        String month = day.toString().substring(0, 7);
        int winter = day.getMonthValue() < 3 ? day.getYear() - 1 : day.getYear();
        return switch (how) {
            case 0 -> day.toString();
            case 1 -> month;
            case 2 -> year;
            case 3 -> year.substring(0, 3) + "X";
            case 4 -> year + "-XX-XX";
            case 5 -> year + "-" + (33 + (day.getMonthValue() - 1) / 3);
            case 6 -> winter + "-" + (day.getMonthValue() % 12 < 3 ? 24 : 20 + day.getMonthValue() / 3);
            case 7 -> day.minusDays(before) + "/" + day.plusDays(after);
            case 8 -> month + "/" + day.plusDays(after).toString().substring(0, 7);
            case 9 -> "../" + day.plusDays(after);
            case 10 -> day.minusDays(before) + "/..";
            case 11 -> year + "~/" + day.plusDays(after);
            case 12 -> day.minusDays(before) + "/" + year + "?";
            default -> day.minusDays(before) + "/";
        };
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theDayIsInWhatIsSaidOfIt(@ForAll("vague") Vague one) {
        assertTrue(one.date().includes(one.day()), one::toString);
        assertFalse(one.date().isReversed(), one::toString);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsSaidOfTheOrderHoldsOfTheDays(@ForAll("vague") Vague one, @ForAll("vague") Vague other) {
        if (one.date().isCertainlyBefore(other.date())) {
            assertTrue(one.day().isBefore(other.day()), () -> one + " " + other);
        }
        if (one.day().isBefore(other.day())) {
            assertTrue(one.date().mayBeBefore(other.date()), () -> one + " " + other);
            assertFalse(other.date().isCertainlyBefore(one.date()), () -> one + " " + other);
        }
        if (one.date().certainlyIncludes(other.day())) {
            assertTrue(one.date().includes(other.day()), () -> one + " " + other);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void ofTwoDatesNotBothAreCertainlyBeforeTheOther(@ForAll("vague") Vague one, @ForAll("vague") Vague other) {
        if (one.date().isCertainlyBefore(other.date())) {
            assertFalse(other.date().isCertainlyBefore(one.date()), () -> one + " " + other);
            assertFalse(other.date().mayBeBefore(one.date()), () -> one + " " + other);
            assertTrue(one.date().mayBeBefore(other.date()), () -> one + " " + other);
        }
        assertFalse(one.date().isCertainlyBefore(one.date()), one::toString);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsCertainlyBeforeTheMiddleIsCertainlyBeforeTheLast(
            @ForAll("vague") Vague one, @ForAll("vague") Vague middle, @ForAll("vague") Vague last) {
        List<PartialDate> dates = Stream.of(one, middle, last)
                .sorted(Comparator.comparing(Vague::day))
                .map(Vague::date)
                .toList();
        if (dates.get(0).isCertainlyBefore(dates.get(1)) && dates.get(1).isCertainlyBefore(dates.get(2))) {
            assertTrue(dates.get(0).isCertainlyBefore(dates.get(2)), dates::toString);
        }
    }

    /** A decade says less than a year, a year less than a month, and a month less than a day. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void whoeverKnowsMoreCanTellMore(@ForAll("vague") Vague one, @ForAll("vague") Vague other) {
        boolean before = false;
        boolean after = false;
        for (int how : new int[] {3, 2, 1, 0}) {
            PartialDate date = PartialDate.parse(said(one.day(), 0, 0, how));
            assertFalse(before && !date.isCertainlyBefore(other.date()), () -> one + " " + other + " " + date);
            assertFalse(after && !other.date().isCertainlyBefore(date), () -> one + " " + other + " " + date);
            before = date.isCertainlyBefore(other.date());
            after = other.date().isCertainlyBefore(date);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users of value types expect of a date: made from the JDK's dates, ordered, and refusing null by name. */
class PartialDateOrderTest {

    /** In the documented order: earliest day (or the latest, if that is all there is), latest day, string. */
    private static final List<String> IN_ORDER = List.of(
            "2013-04-01",
            "2016-04/2017-03",
            "2017-01",
            "2017",
            "2017-01/2017-12",
            "2017/..",
            "2017-06",
            "2017-06-14/2017-06",
            "../2017-12",
            "/2017-12",
            "2017-12-31",
            "2020",
            "XXXX-09/XXXX-12");

    @Test
    void datesHaveTheOrderThatTheirJavadocStates() {
        List<PartialDate> shuffled =
                new ArrayList<>(IN_ORDER.stream().map(PartialDate::of).toList());
        Collections.shuffle(shuffled, new Random(2017));
        assertEquals(
                IN_ORDER, shuffled.stream().sorted().map(PartialDate::toString).toList());
    }

    @Property
    void theOrderIsConsistentWithEquals(@ForAll Random random) {
        PartialDate one = PartialDate.of(IN_ORDER.get(random.nextInt(IN_ORDER.size())));
        PartialDate other = PartialDate.of(IN_ORDER.get(random.nextInt(IN_ORDER.size())));
        assertEquals(one.equals(other), one.compareTo(other) == 0);
        assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
    }

    @Test
    void aDateIsMadeFromAStringAMonthOrAYear() {
        assertEquals(PartialDate.parse("2017-06"), PartialDate.of("2017-06"));
        assertEquals(PartialDate.parse("2017-06"), PartialDate.valueOf("2017-06"));
        assertEquals(PartialDate.parse("2017-06"), PartialDate.of(YearMonth.of(2017, 6)));
        assertEquals(PartialDate.parse("2017"), PartialDate.of(Year.of(2017)));
        assertEquals(PartialDate.parse("0099"), PartialDate.of(Year.of(99)));
        assertThrows(DateTimeException.class, () -> PartialDate.of(Year.of(10_000)));
        assertThrows(DateTimeException.class, () -> PartialDate.of(YearMonth.of(-1, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"June 2017", "2017-13", "", " 2017"})
    void aStringThatIsNoDateIsRefused(String text) {
        assertThrows(DateTimeParseException.class, () -> PartialDate.of(text));
        assertThrows(DateTimeParseException.class, () -> PartialDate.valueOf(text));
    }

    @Test
    void nullIsRefusedByName() {
        assertNamed("text", () -> PartialDate.parse(null));
        assertNamed("text", () -> PartialDate.of((String) null));
        assertNamed("day", () -> PartialDate.of((LocalDate) null));
        assertNamed("month", () -> PartialDate.of((YearMonth) null));
        assertNamed("year", () -> PartialDate.of((Year) null));
        assertNamed("end", () -> PartialDate.between(PartialDate.ofYear(2017), null));
    }

    private static void assertNamed(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}

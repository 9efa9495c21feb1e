// SPDX-License-Identifier: Apache-2.0
package org.ohsel.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ohsel.model.PartialDate;

/** The pattern of dates matches what {@link PartialDate} reads, and nothing else. */
class DatePatternPropertyTest {

    private static final Pattern PATTERN = Pattern.compile(DatePattern.PATTERN);

    /** Everything that can stand where a month or a day does, and some that cannot. */
    private static final List<String> TWO_DIGITS = Arbitraries.integers()
            .between(0, 99)
            .allValues()
            .orElseThrow()
            .map(number -> "%02d".formatted(number))
            .toList();

    @Example
    void everyDayAndEveryMonthOfSomeYears() {
        for (String year : List.of("0000", "1900", "2000", "2016", "2017", "XXXX", "201X", "20XX", "2XXX")) {
            agree(year);
            for (String month : TWO_DIGITS) {
                agree(year + "-" + month);
                agree(year + "-" + month + "-XX");
                TWO_DIGITS.forEach(day -> agree(year + "-" + month + "-" + day));
            }
        }
    }

    @Example
    void everyLeapDay() {
        for (int year = 0; year <= 9999; year++) {
            agree("%04d-02-29".formatted(year));
        }
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> year = Arbitraries.of("2016", "2017", "1900", "0000", "201X", "20XX", "XXXX", "2X17", "");
        Arbitrary<String> part = Arbitraries.of(
                "", "", "-00", "-02", "-04", "-12", "-13", "-22", "-29", "-30", "-31", "-33", "-XX", "-X");
        Arbitrary<String> mark = Arbitraries.of("", "", "", "?", "~", "%", "~?", " ", "\n");
        return Arbitraries.oneOf(
                Combinators.combine(year, part, part, mark).as((y, m, d, q) -> y + m + d + q),
                Arbitraries.of("", "..", "."));
    }

    @Property(tries = 20_000)
    void intervals(@ForAll("dates") String start, @ForAll("dates") String end) {
        agree(start);
        agree(start + "/" + end);
        agree(start + "/" + end + "/" + start);
    }

    @Property(tries = 5000)
    void anything(@ForAll("letters") String text) {
        agree(text);
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.strings().withChars("0123456789X-/.?~%\n ").ofMaxLength(12);
    }

    private static void agree(String text) {
        // A schema knows no "line terminator before the end": $ is the very end.
        boolean matches = !text.endsWith("\n") && PATTERN.matcher(text).find();
        assertEquals(isRead(text), matches, () -> "<" + text + ">");
    }

    private static boolean isRead(String text) {
        try {
            PartialDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}

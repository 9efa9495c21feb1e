// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
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
            2014-12~,              2014-12-01, 2014-12-31
            2014-12-24?,           2014-12-24, 2014-12-24
            2014-12-XX,            2014-12-01, 2014-12-31
            2016-02-29~,           2016-02-29, 2016-02-29
            0000,                  0000-01-01, 0000-12-31
            9999,                  9999-01-01, 9999-12-31
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

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2017-02-30   | there is no such day
            2017-02-29~  | there is no such day
            2017-04-31   | there is no such day
            2017-00      | there is no such day
            2017-01-00   | there is no such day
            2017-13      | there is no month 13: use 01 to 12, or 21 to 24 for a season, 33 to 36 for a quarter
            2017-22-01   | there is no such day
            2017-22-XX   | a day cannot follow a season or a quarter
            2017-XX-04   | a day cannot follow an unspecified month
            201X-09      | a month cannot follow a partly specified year
            4 March 2017 | it is not in any of the accepted date formats
            """)
    void saysWhyItIsNoDate(String text, String reason) {
        DateTimeParseException refusal = assertThrows(DateTimeParseException.class, () -> PartialDate.parse(text));
        assertEquals(reason, refusal.getMessage());
    }

    @Test
    void hasAYearOfFourDigits() {
        assertEquals("0000", PartialDate.ofYear(0).toString());
        assertEquals("9999", PartialDate.ofYear(9_999).toString());
        assertEquals("9999-12-31", PartialDate.of(9_999, 12, 31).toString());
        assertYear("10000", () -> PartialDate.ofYear(10_000));
        assertYear("10000", () -> PartialDate.ofMonth(10_000, 1));
        assertYear("10000", () -> PartialDate.of(10_000, 1, 1));
        assertYear("-1", () -> PartialDate.ofYear(-1));
        assertYear("-1", () -> PartialDate.ofMonth(-1, 1));
        assertYear("-1", () -> PartialDate.of(-1, 12, 31));
    }

    private static void assertYear(String year, Executable made) {
        DateTimeException refusal = assertThrows(DateTimeException.class, made);
        assertEquals("the year " + year + " is not between 0 and 9999", refusal.getMessage());
    }

    @ParameterizedTest(name = "{0} begins {1} and ends {2}")
    @CsvSource({
        "2017,                 KNOWN,   KNOWN",
        "2017-09-04,           KNOWN,   KNOWN",
        "2016/2017-03,         KNOWN,   KNOWN",
        "../2017,              OPEN,    KNOWN",
        "2017/..,              KNOWN,   OPEN",
        "/2017,                UNKNOWN, KNOWN",
        "2017/,                KNOWN,   UNKNOWN",
        "/..,                  UNKNOWN, OPEN",
        "XXXX-09/XXXX-12,      KNOWN,   KNOWN",
    })
    void saysWhatIsSaidOfItsEnds(String text, DateBound start, DateBound end) {
        assertEquals(start, PartialDate.parse(text).startBound());
        assertEquals(end, PartialDate.parse(text).endBound());
    }

    @Test
    void isSerialisedAsItsStringAndParsedAgain() throws IOException, ClassNotFoundException {
        PartialDate date = PartialDate.parse("2016-04/2017-03");
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(written)) {
            out.writeObject(date);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            PartialDate read = (PartialDate) in.readObject();
            assertEquals(date, read);
            assertEquals(date.hashCode(), read.hashCode());
            assertEquals(LocalDate.of(2017, 3, 31), read.latest());
        }
    }

    @Test
    void isFoundInAHashTable() {
        Set<Integer> hashes = IntStream.rangeClosed(2000, 2029)
                .mapToObj(year -> PartialDate.ofYear(year).hashCode())
                .collect(Collectors.toSet());
        assertTrue(hashes.size() > 20, hashes::toString);
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
        "2017-09,    ../2017-08, false, false",
        // Of an interval only the end that matters counts.
        "2016~/2017, 2018,       true,  true",
        "2018,       2016~/2017, false, false",
        "2018/2019?, 2016/2017,  false, false",
        "2018~/2019, 2016/2017,  false, true",
        "2017-09/.., 2017-10,    false, true",
        "XXXX-09,    2017-10,    false, true",
        "2019/2012,  2010,       false, true",
        "2019,       2018/2012,  false, true",
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
        "2017-05-01, 2017,                  true,  true",
        "2017-05-01, 2017~,                 true,  false",
    })
    void includesDays(LocalDate day, String date, boolean perhaps, boolean certainly) {
        assertEquals(perhaps, PartialDate.parse(date).includes(day));
        assertEquals(certainly, PartialDate.parse(date).certainlyIncludes(day));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.model.PartialDate;

/** English messages put dates into words; messages in other languages have them in their string form. */
class DateWordsTest {

    private static final RuleInfo RULE = RuleInfo.builder()
            .id("EXAMPLE-001")
            .severity(Severity.ERROR)
            .pack(Pack.CORE)
            .title("A date")
            .rationale("It is shown.")
            .addSources("this test")
            .message("dated {date}")
            .advice("Compare it with {date}.")
            .validExample("{}")
            .invalidExample("[]")
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-03-31            | 31 March 2020
            2018-09-04            | 4 September 2018
            2016-02-29            | 29 February 2016
            2017-06               | June 2017
            2017-05               | May 2017
            2017                  | 2017
            201X                  | the 2010s
            20XX                  | 20XX
            XXXX                  | XXXX
            2017-21               | spring 2017
            2017-22               | summer 2017
            2017-23               | autumn 2017
            2017-24               | winter 2017/18
            1999-24               | winter 1999/2000
            2008-24               | winter 2008/09
            2017-33               | the first quarter of 2017
            2017-34               | the second quarter of 2017
            2017-35               | the third quarter of 2017
            2017-36               | the fourth quarter of 2017
            2017-XX               | some month in 2017
            2017-XX-XX            | some day in 2017
            2017-06-XX            | some day in June 2017
            XXXX-09               | September of an unknown year
            XXXX-12-25            | 25 December of an unknown year
            XXXX-12-XX            | some day in December of an unknown year
            XXXX-24               | winter of an unknown year
            XXXX-33               | the first quarter of an unknown year
            XXXX-XX-XX            | XXXX-XX-XX
            2013~                 | about 2013
            2014?                 | perhaps 2014
            2014%                 | perhaps about 2014
            2017-06~              | about June 2017
            2020-03-31?           | perhaps 31 March 2020
            2017-22~              | about summer 2017
            201X~                 | about the 2010s
            2013-04-01/2020-03-31 | from 1 April 2013 to 31 March 2020
            2016-04/2017-03       | from April 2016 to March 2017
            2015/2017             | from 2015 to 2017
            2015~/2017-06?        | from about 2015 to perhaps June 2017
            XXXX-09/XXXX-12       | from September to December of an unknown year
            2017-22/2018          | from summer 2017 to 2018
            2022-07-01/..         | from 1 July 2022 onwards
            ../2017-12            | by December 2017
            2017-12/              | from December 2017 to an unknown date
            /2017-12              | from an unknown date to December 2017
            ../..                 | ../..
            20XX/2017             | 20XX/2017
            2017/20XX             | 2017/20XX
            """)
    void aDateIsSaidAsPeopleSayIt(String written, String said) {
        Finding finding = finding(PartialDate.parse(written));

        assertEquals("dated " + said, finding.message());
        assertEquals("Compare it with " + said + ".", finding.advice());
    }

    @Test
    void aDayOfTheCalendarIsSaidTheSameWay() {
        assertEquals("dated 2 April 2020", finding(LocalDate.of(2020, 4, 2)).message());
    }

    @Test
    void aDayBeyondTheYear9999KeepsItsForm() {
        assertEquals("dated +10000-01-01", finding(LocalDate.of(10_000, 1, 1)).message());
    }

    @Test
    void anythingElseThatLooksLikeADateStays() {
        assertEquals("dated 2020-03-31", finding("2020-03-31").message());
    }

    @Test
    void listsHaveCommasAndListsWithinThemNone() {
        List<Object> phrases = List.of(
                List.of("clinical-commissioning-group", PartialDate.parse("2013/2020")), List.of("sub-icb-location"));

        assertEquals(
                "dated clinical-commissioning-group from 2013 to 2020, sub-icb-location",
                finding(phrases).message());
    }

    @Test
    void anotherLanguageHasDatesInTheirStringForm() {
        Messages german = Messages.of(new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"EXAMPLE-001", "vom {date}"}};
            }
        });

        assertEquals("vom 2020-03-31", german.message(finding(PartialDate.parse("2020-03-31"))));
    }

    private static Finding finding(Object date) {
        return new Finding(RULE, Severity.ERROR, "", Map.of("date", date), null, null);
    }
}

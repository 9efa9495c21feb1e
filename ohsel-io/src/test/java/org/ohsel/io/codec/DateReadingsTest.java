// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DateReadingsTest {

    @Test
    void inNumbers() {
        areRead("""
                2017-09-04 => 2017-09-04
                2017-09/.. => 2017-09/..
                2017-xx-xx => 2017-XX-XX
                04/09/2017 => 2017-09-04, 2017-04-09
                4.9.2017 => 2017-09-04, 2017-04-09
                17/06/2020 => 2020-06-17
                06/17/2020 => 2020-06-17
                31/02/2017 =>
                2017/9/4 => 2017-09-04
                2017/13/04 => 2017-04-13
                20170904 => 2017-09-04
                2017-09-04T10:30:00Z => 2017-09-04
                2017-09-04 9:30 => 2017-09-04
                09/2017 => 2017-09
                9-2017 => 2017-09
                2017/9 => 2017-09
                2016/17 => 2016-04/2017-03
                FY 2016/17 => 2016-04/2017-03
                2016/7 => 2016-04/2017-03, 2016-07
                2009/10 => 2009-04/2010-03, 2009-10
                1999/00 => 1999-04/2000-03
                2016/18 =>
                2016-2018 => 2016/2018
                2018-2016 =>
                """);
    }

    @Test
    void inWords() {
        areRead("""
                4 September 2017 => 2017-09-04
                4th of Sept 2017 => 2017-09-04
                September 4, 2017 => 2017-09-04
                Sep 4th 2017 => 2017-09-04
                30 February 2017 =>
                September 2017 => 2017-09
                Dec-2017 => 2017-12
                28-29 June 2017 => 2017-06-28/2017-06-29
                28\u201329 June 2017 => 2017-06-28/2017-06-29
                28 and 29 June 2017 => 2017-06-28/2017-06-29
                29-28 June 2017 =>
                July/August 2017 => 2017-07/2017-08
                June to August 2017 => 2017-06/2017-08
                June/June 2017 => 2017-06/2017-06
                December/January 2018 => 2017-12/2018-01
                between September and December => XXXX-09/XXXX-12
                spring 2017 => 2017-21
                summer of 2017 => 2017-22
                autumn 2017 => 2017-23
                fall 2017 => 2017-23
                winter 2017/18 => 2017-24
                Q1 2017 => 2017-33, 2017-04/2017-06
                Q4 2017 => 2017-36, 2018-01/2018-03
                Q1 2017/18 => 2017-04/2017-06
                Q3 2017/18 => 2017-10/2017-12
                Q4 2017-18 => 2018-01/2018-03
                Monday 4 September 2017 => 2017-09-04
                Tues, 5 September 2017 => 2017-09-05
                Monday =>
                the summer =>
                September =>
                """);
    }

    @Test
    void boundsAndIntervals() {
        areRead("""
                by December 2017 => ../2017-12
                until 4 September 2017 => ../2017-09-04
                from April 2020 => 2020-04/..
                since 2020 => 2020/..
                about 2013 => 2013~
                circa May 2014 => 2014-05~
                by July/August 2017 =>
                by then =>
                2017-06-01 to 2017-06-03 => 2017-06-01/2017-06-03
                May 2017 until June 2017 => 2017-05/2017-06
                June 2017 to May 2017 =>
                28 June to 3 July 2017 => 2017-06-28/2017-07-03
                28 June to 28 June 2017 => 2017-06-28/2017-06-28
                30 December to 2 January 2018 => 2017-12-30/2018-01-02
                3 July to 28 June 2017 => 2016-07-03/2017-06-28
                31 June to 2 July 2017 =>
                June to 3 July 2017 =>
                3 July to summer =>
                3 July to 3/4/2017 =>
                13/6/2017-14/6/2017 => 2017-06-13/2017-06-14
                1/6/2017-3/6/2017 => 2017-06-01/2017-06-03, 2017-01-06/2017-03-06
                1/6/2017-13/6/2017 =>
                May 2017/June 2017 => 2017-05/2017-06
                soon/later =>
                later =>
                """);
    }

    @Test
    void sentencesAreNoDates() {
        String date = "4 September 2017";
        assertEquals(1, DateReadings.of(date + " ".repeat(60 - date.length())).size());
        assertEquals(0, DateReadings.of(date + " ".repeat(61 - date.length())).size());
        assertEquals(0, DateReadings.of("").size());
    }

    @Test
    void someLookLikeDatesThatThereAreNot() {
        assertEquals(true, DateReadings.looksLikeDate(" 31/02/2017 "));
        assertEquals(true, DateReadings.looksLikeDate("2017/02/31"));
        assertEquals(false, DateReadings.looksLikeDate("31 February 2017"));
        assertEquals("31/02/2017", new DateShown(" 31/02/2017 ").toString());
        assertEquals("4 May 2017", new DateShown("4 May 2017 ").toString());
        assertEquals("after lunch", new DateShown("after lunch").toString());
    }

    @Test
    void advice() {
        WrittenNumbersTest.rows("""
                4 May 2017 => Write 2017-05-04.
                04/09/2017 => Write 2017-09-04, or 2017-04-09 if the month comes first.
                2016/7 => Write 2016-04/2017-03 or 2016-07, whichever is meant.
                Q1 2017 => Write 2017-33 or 2017-04/2017-06, whichever is meant.
                """).forEach(row -> assertEquals(row[1], new DateRemedy(row[0]).toString()));
        assertEquals(true, new DateRemedy("soon").toString().startsWith("Write it as 2017-09-04, "));
    }

    private static void areRead(String table) {
        WrittenNumbersTest.rows(table)
                .forEach(row -> assertEquals(row[1], String.join(", ", DateReadings.of(row[0])), row[0]));
    }
}

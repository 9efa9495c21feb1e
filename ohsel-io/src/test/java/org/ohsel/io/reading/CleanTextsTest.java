// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.ohsel.io.Limits;
import org.ohsel.rules.Catalogue;

/** Which texts are read without a parser, member by member, at each edge; that the parser agrees is seen to as well. */
class CleanTextsTest {

    private static final BothWays READING = new BothWays(Catalogue.standard(), Limits.standard());

    @Test
    void theseAreTaken() {
        """
        "inPublic":true
        "inPublic":false
        "boroughs":["bexley"]
        "boroughs":["bexley","bromley"]
        "boroughs" : [ "bexley" , "bromley" ]
        "sessions":1
        "sessions": 10000
        "participations":[{"kind":"attended","headcount":{"count":10000000,"qualifier":"exact"}}]
        "participations":[{"kind":"attended","responseRate":0}]
        "participations":[{"kind":"attended","responseRate": 7}]
        "participations":[{"kind":"attended","responseRate":12.5}]
        "participations":[{"kind":"attended","responseRate":0.123456}]
        "participations":[ { "kind" : "attended" , "responseRate" : 19.09 } ]
        "title":"plain"
        "title":"caf\u00e9, \u20ac5 \u2013 \ud83d\ude00"
        "title":"\\"\\\\\\/\\b\\f\\n\\r\\t"
        "title":"\\u0041\\u00e9\\u20ACx"
        "title":"\u00e9\\u00e9"
        "title":"ends with \\\\"
        "title":"ends with \\u00e9"
        "date":"2017-06"
        """.lines().forEach(members -> {
            assertEquals(true, isTaken(READING, members), members);
            READING.isTakenIfClean(bytes(members));
        });
    }

    @Test
    void theseAreLeftToTheParser() {
        """
        "inPublic":tru
        "inPublic":truth
        "inPublic":1
        "inPublic":null
        "inPublic"true
        "inPublic":true,
        "inPublic":true,"inPublic":true
        "unknown":true
        "boroughs":[]
        "boroughs":["bexley",]
        "boroughs":["bexley" "bromley"]
        "boroughs":"bexley"
        "sessions":0
        "sessions":00
        "sessions":01
        "sessions":-1
        "sessions":1.0
        "sessions":
        "participations":[{"kind":"attended","headcount":{"count":1234567890,"qualifier":"exact"}}]
        "participations":[{"kind":"attended","responseRate":.5}]
        "participations":[{"kind":"attended","responseRate":5.}]
        "participations":[{"kind":"attended","responseRate":05}]
        "participations":[{"kind":"attended","responseRate":0.1234567}]
        "participations":[{"kind":"attended","responseRate":1e1}]
        "participations":[{"kind":"attended","responseRate":1234567890123456789}]
        "participations":[{"kind":"attended","responseRate":12345678901234567.89}]
        "participations":[{}]
        "title":""
        "title":"\u0001"
        "title":"\u00e9\u0001"
        "title":"\\x"
        "title":"\\u00e"
        "title":"\\u00g9"
        "title":"\\ud83d\\ude00"
        "title":"\\ud83d"
        "title":"\ufffd"
        "title":"open
        "title":"open\\"
        "title":plain
        "date":"June 2017"
        "date":"2017-06/2017-05"
        "workstreams":[""]
        "workstreams":["something-else"]
        """.lines().forEach(members -> {
            assertEquals(false, isTaken(READING, members), members);
            READING.isTakenIfClean(bytes(members));
        });
    }

    @Test
    void whatIsJustWithinALimitIsTaken() {
        Limits standard = Limits.standard();
        isTakenUpTo(10, standard.withStringLength(10), standard.withStringLength(9), "\"title\":\"abcdefghij\"");
        isTakenUpTo(10, standard.withStringLength(10), standard.withStringLength(9), "\"title\":\"abcdefgh\u00e9\"");
        isTakenUpTo(
                12,
                standard.withStringLength(12),
                standard.withStringLength(11),
                "\"boroughs\":[\"southwark\"],\"kind\":\"public-event\"");
        isTakenUpTo(2, standard.withElements(2), standard.withElements(1), "\"boroughs\":[\"bexley\",\"bromley\"]");
        isTakenUpTo(2, standard.withDepth(2), standard.withDepth(1), "\"boroughs\":[\"bexley\"]");
        isTakenUpTo(1, standard.withDepth(1), standard, "\"inPublic\":true");
        isTakenUpTo(4, standard.withNumberLength(4), standard.withNumberLength(3), "\"sessions\":1234");
        isTakenUpTo(
                6,
                standard.withNumberLength(6),
                standard.withNumberLength(3),
                "\"participations\":[{\"kind\":\"attended\",\"responseRate\":19.091}]");
    }

    /** The stricter limit may be the standard one, which then is no limit here. */
    private static void isTakenUpTo(int limit, Limits enough, Limits less, String members) {
        assertTrue(isTaken(READING.with(enough), members), members + " within " + limit);
        assertEquals(less.equals(Limits.standard()), isTaken(READING.with(less), members), members + " below " + limit);
        READING.with(less).isTakenIfClean(bytes(members));
    }

    /** As in a buffer in which the next record follows, and would complete this one. */
    @Test
    void theRecordEndsWhereItsFrameDoes() {
        for (String members : new String[] {
            "\"title\":\"caf\u00e9 \\n\"",
            "\"inPublic\":true,\"boroughs\":[\"bexley\"]",
            "\"sessions\":12",
            "\"title\":\"ends with \\\\\"",
            "\"participations\":[{\"kind\":\"attended\",\"responseRate\":19.09}]"
        }) {
            byte[] text = bytes(members);
            for (int length = 0; length < text.length; length++) {
                assertNull(READING.take(text, length), members + " up to " + length);
            }
        }
    }

    /** Found by the fuzzer. */
    @Test
    void aKnownCodeWithEscapesIsKnown() {
        assertTrue(READING.isTakenIfClean("""
                {"type":"event","id":"event-1","kind":"\\u0070ublic-event"}""".getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isTaken(BothWays reading, String members) {
        byte[] text = bytes(members);
        byte[] spaced = Arrays.copyOf(text, text.length + 1);
        spaced[text.length] = ' ';
        boolean taken = reading.take(text, text.length) != null;
        assertEquals(taken, reading.take(spaced, spaced.length) != null, members);
        return taken;
    }

    private static byte[] bytes(String members) {
        String kind = members.contains("public-event") ? "" : "\"kind\":\"workshop\",";
        return (" {\"type\":\"event\",\"id\":\"e1\"," + kind + members + "}").getBytes(StandardCharsets.UTF_8);
    }
}

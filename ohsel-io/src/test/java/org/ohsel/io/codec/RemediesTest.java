// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Fix;
import org.ohsel.rules.Messages;

/** What is advised, and offered as a fix, in place of a value of the wrong type or a name that is unknown. */
class RemediesTest {

    private static final String ABSENT = "; leave the member out if there is nothing to say.";

    @Test
    void theValueThatIsMeant() {
        WrittenNumbersTest.rows("""
                "inPublic":"yes" => true
                "inPublic":1 => true
                "inPublic":"N" => false
                "sessions":"12" => 12
                "sessions":" 1,200 " => 1200
                "sessions":[12] => 12
                "title":12 => "12"
                "date":2017 => "2017"
                "date":20170904 => "2017-09-04"
                "date":["2017"] => "2017"
                "boroughs":"bexley" => ["bexley"]
                "boroughs":"Bexley" => ["bexley"]
                "boroughs":"bexley, bromley" => ["bexley", "bromley"]
                "boroughs":"Bexley, Lewisham" => ["bexley", "lewisham"]
                "status":["passed"] => "passed"
                "sources":["003:93"] => {"document": "003", "lines": "93"}
                "sources":["003:93-95,97"] => {"document": "003", "lines": "93-95,97"}
                "participations":[{"kind":"attended","headcount":40}] => {"count": 40, "qualifier": "exact"}
                "participations":[{"kind":"attended","headcount":"about 40"}] => {"count": 40, "qualifier": "approximately"}
                "fedInto":"event-2" => ["event-2"]
                """).forEach(row -> {
            Finding finding = only(row[0], "OHSEL-JSON-002");
            assertEquals("Write " + row[1] + ".", advice(finding), row[0]);
            assertEquals(row[1], finding.fix().map(Fix::value).orElse(""), row[0]);
        });
    }

    @Test
    void whatElseIsSaidHasToBeLookedAt() {
        WrittenNumbersTest.rows("""
                "status":{"code":"passed"} => "passed"
                "status":{"id":"passed","label":"Passed","x":[1]} => "passed"
                "participations":[{"kind":"attended","headcount":"40 residents"}] => {"count": 40, "qualifier": "exact"}
                """).forEach(row -> {
            Fix fix = only(row[0], "OHSEL-JSON-002").fix().orElseThrow();
            assertEquals(row[1], fix.value(), row[0]);
            assertEquals(fix.toReview(), fix, row[0]);
        });
    }

    @Test
    void whatCouldBeAnythingIsNotGuessed() {
        List.of(
                        "\"inPublic\":\"maybe\" => Write true or false" + ABSENT,
                        "\"inPublic\":[true,false] => Write true or false" + ABSENT,
                        "\"sessions\":\"a dozen\" => Write a whole number" + ABSENT,
                        "\"sessions\":\"0\" => Write a whole number" + ABSENT,
                        "\"sessions\":[] => Write a whole number" + ABSENT,
                        "\"sessions\":[12,13] => Write a whole number" + ABSENT,
                        "\"title\":true => Write a string" + ABSENT,
                        "\"status\":{\"id\":\"passed\",\"label\":\"Cancelled\"} => Write a code as a string" + ABSENT,
                        "\"status\":{\"id\":12} => Write a code as a string" + ABSENT,
                        "\"boroughs\":\"[\\\"bexley\\\"]\" => Write the array itself, without quotation marks around it.")
                .forEach(line -> {
                    String[] row = line.split(" => ", 2);
                    Finding finding = only(row[0], "OHSEL-JSON-002");
                    assertEquals(row[1], advice(finding), row[0]);
                    assertEquals(true, finding.fix().isEmpty(), row[0]);
                });
    }

    @Test
    void whatANullMeansDependsOnWhereItIs() {
        String event = "{\"type\":\"event\",\"id\":\"e\",\"kind\":\"workshop\"";
        Fix none = Fix.remove("");
        Map<String, Map.Entry<String, Fix>> nulls = Map.of(
                event + ",\"title\":null}",
                Map.entry("Leave the member out if there is nothing to say.", Fix.remove("/title")),
                "[" + event + ",\"title\":null}]",
                Map.entry("Leave the member out if there is nothing to say.", Fix.remove("/0/title")),
                event + ",\"boroughs\":[null]}",
                Map.entry(
                        "Delete the null from the array.",
                        Fix.remove("/boroughs/0").toReview()),
                "{\"type\":\"event\",\"id\":\"e\",\"kind\":null}",
                Map.entry("Write a value: the member is required.", none),
                "{\"records\":null}",
                Map.entry("Write [] if there are no records.", Fix.replace("/records", "[]")),
                "{\"records\":[],\"schemaVersion\":null}",
                Map.entry("Write a value: the member is required.", none));
        nulls.forEach((json, expected) -> {
            List<Finding> found = EngagementReader.strict().readLog(json).findings().kept().stream()
                    .filter(finding -> finding.ruleId().equals("OHSEL-JSON-002"))
                    .toList();
            assertEquals(1, found.size(), json);
            assertEquals(expected.getKey(), found.get(0).advice(), json);
            assertEquals(expected.getValue(), found.get(0).fix().orElse(none), json);
        });
    }

    /** Unless they are asked for, somebody's words are not repeated; nor is what is long. */
    @Test
    void wordsAreShownOnRequestOnly() {
        String words = "some words of mine";
        Finding list = only("\"fedInto\":{\"x\":1}", "OHSEL-JSON-002");
        assertEquals("Write an array" + ABSENT, list.advice());
        Finding title = only("\"title\":[\"" + words + "\"]", "OHSEL-JSON-002");
        assertEquals("Write \"" + words + "\".", advice(title));
        assertEquals("Write a string.", title.advice());
        Finding dates = only("\"date\":[\"2017\"]", "OHSEL-JSON-002");
        assertEquals("Write \"2017\".", dates.advice());
        Finding longTitle = only("\"title\":[\"" + "x".repeat(90) + "\"]", "OHSEL-JSON-002");
        assertEquals("Write a string.", advice(longTitle));
        Finding longId = only("\"fedInto\":\"" + "x".repeat(90) + "\"", "OHSEL-JSON-002");
        assertEquals("Write [ before the value and ] after it.", advice(longId));
        Finding id = only("\"fedInto\":\"" + "x".repeat(76) + "\"", "OHSEL-JSON-002");
        assertEquals("Write [\"" + "x".repeat(76) + "\"].", advice(id));
        Finding tooLong = only("\"fedInto\":\"" + "x".repeat(77) + "\"", "OHSEL-JSON-002");
        assertEquals("Write [ before the value and ] after it.", advice(tooLong));
    }

    /** Beyond them a number has the wrong type; within them it may be out of a member's own range. */
    @Test
    void numbersAreReadUpToTheirBounds() {
        WrittenNumbersTest.rows("""
                "sessions":2147483647.0 => false
                "sessions":2147483648.0 => true
                "sessions":-2147483648.0 => false
                "sessions":-2147483649.0 => true
                "sessions":2147483648 => true
                "sessions":1.5 => true
                "sessions":1e400 => true
                """)
                .forEach(row -> assertEquals(row[1], String.valueOf(isOfWrongType(row[0])), row[0]));
        for (String digits : List.of("1".repeat(100), "0." + "0".repeat(99) + "1", "1e99")) {
            assertEquals(false, isOfWrongType(rate(digits)), digits);
        }
        for (String digits :
                List.of("1".repeat(101), "0." + "0".repeat(100) + "1", "1e101", "1e-101", "1e9999999999")) {
            assertEquals(true, isOfWrongType(rate(digits)), digits);
        }
    }

    private static String rate(String number) {
        return "\"participations\":[{\"kind\":\"attended\",\"responseRate\":" + number + "}]";
    }

    private static boolean isOfWrongType(String members) {
        return findings(members).stream().anyMatch(finding -> finding.ruleId().equals("OHSEL-JSON-002"));
    }

    @Test
    void theNameThatIsMeant() {
        WrittenNumbersTest.rows("""
                "in_public":true => inPublic
                "InPublic":true => inPublic
                "IN-PUBLIC":true => inPublic
                "borough":["bexley"] => boroughs
                "attendance":[] => attendances
                "inPublic":true,"in_public":true =>
                "in_public":true,"inPublic":true =>
                "colour":"red" =>
                """).forEach(row -> {
            Finding finding = only(row[0], "OHSEL-JSON-003");
            String message = finding.message();
            assertEquals(
                    row[1].isEmpty() ? "" : "; did you mean " + row[1] + "?",
                    message.substring(message.contains("; did") ? message.indexOf("; did") : message.length()),
                    row[0]);
        });
        assertEquals(
                "inPublic",
                only("\"in_public\":true", "OHSEL-JSON-003")
                        .fix()
                        .map(Fix::name)
                        .orElse(""));
        assertEquals(true, only("\"borough\":[]", "OHSEL-JSON-003").fix().isEmpty());
    }

    private static List<Finding> findings(String members) {
        return EngagementReader.strict()
                .readRecord("{\"type\":\"event\",\"id\":\"event-1\",\"kind\":\"workshop\"," + members + "}")
                .findings()
                .kept();
    }

    private static Finding only(String members, String rule) {
        List<Finding> findings = findings(members);
        assertEquals(List.of(rule), findings.stream().map(Finding::ruleId).toList(), members + ": " + findings);
        return findings.get(0);
    }

    private static String advice(Finding finding) {
        return Messages.english().withQuotedText().advice(finding);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that differs in anything that the case says fails, and nothing else does. */
class JudgeTest {

    private static final String FINDING =
            "{\"rule\":\"R-1\",\"severity\":\"error\",\"pointer\":\"/a\",\"line\":1,\"column\":2}";
    private static final ConformanceCase READ = read("", FINDING);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "findings": [{"rule":"R-1","severity":"error","pointer":"/a","line":1,"column":2}]              | PASSED
            "findings": [{"column":2,"line":1,"message":"M","rule":"R-1","severity":"error","pointer":"/a"}] | PASSED
            "findings": []                                                                                  | FAILED
            "findings": null                                                                                | FAILED
            "findings": [7]                                                                                 | FAILED
            "other": 1                                                                                      | FAILED
            "findings": [{"rule":"R-2","severity":"error","pointer":"/a","line":1,"column":2}]              | FAILED
            "findings": [{"rule":"R-1","severity":"warning","pointer":"/a","line":1,"column":2}]            | FAILED
            "findings": [{"rule":"R-1","severity":"error","pointer":"/b","line":1,"column":2}]              | FAILED
            "findings": [{"rule":"R-1","severity":"error","pointer":"/a","line":2,"column":2}]              | FAILED
            "findings": [{"rule":"R-1","severity":"error","pointer":"/a","line":1,"column":3}]              | FAILED
            "findings": [{"rule":"R-1","severity":"error","pointer":"/a","line":1}]                         | FAILED
            "findings": [{"rule":"R-1","severity":"error","pointer":"/a","line":1,"column":2},{"rule":"R-2"}] | FAILED
            "error": "no"                                                                                   | FAILED
            "skipped": "no such thing"                                                                      | SKIPPED
            "pointers": ["/a"]                                                                              | SKIPPED
            """)
    void judgesFindings(String members, Outcome outcome) throws Exception {
        assertEquals(outcome, READ.verdict("{\"id\": \"a\", " + members + "}").outcome());
    }

    @Test
    void findingsMustBeInOrder() throws Exception {
        ConformanceCase two = read("", "{\"rule\":\"R-1\"},{\"rule\":\"R-2\"}");
        assertEquals(Outcome.PASSED, outcome(two, "\"findings\": [{\"rule\":\"R-1\"},{\"rule\":\"R-2\"}]"));
        assertEquals(Outcome.FAILED, outcome(two, "\"findings\": [{\"rule\":\"R-2\"},{\"rule\":\"R-1\"}]"));
    }

    @Test
    void findingsOfOtherRulesAreLeftOut() throws Exception {
        String both = "\"findings\": [{\"rule\":\"Q-9\"},{\"rule\":\"R-1\"}]";
        assertEquals(Outcome.PASSED, outcome(read("\"rules\": [\"R-1\"],", "{\"rule\":\"R-1\"}"), both));
        assertEquals(Outcome.PASSED, outcome(read("\"rules\": [\"R-*\"],", "{\"rule\":\"R-1\"}"), both));
        assertEquals(Outcome.FAILED, outcome(read("\"rules\": [\"R-2\"],", "{\"rule\":\"R-1\"}"), both));
        assertEquals(Outcome.FAILED, outcome(read("\"rules\": [\"R-1\", \"Q-*\"],", "{\"rule\":\"R-1\"}"), both));
        assertEquals(Outcome.FAILED, outcome(read("\"rules\": [\"R-1\"],", ""), both));
    }

    @Test
    void pointersOfASchemaAreComparedInAnyOrder() throws Exception {
        ConformanceCase decidable = read("\"decidableBy\": {\"schema\": [\"/a\", \"/b\"]},", FINDING);
        assertEquals(Outcome.PASSED, outcome(decidable, "\"pointers\": [\"/b\", \"/a\"]"));
        assertEquals(Outcome.FAILED, outcome(decidable, "\"pointers\": [\"/b\"]"));
        assertEquals(Outcome.FAILED, outcome(decidable, "\"pointers\": [\"/b\", \"/a\", \"/a\"]"));
        assertEquals(Outcome.FAILED, outcome(decidable, "\"pointers\": \"/a\""));
    }

    @Test
    void codesAreComparedInAnyOrderAndOtherMembersAsTheyAre() throws Exception {
        ConformanceCase term = of("{\"codes\": [\"b\", \"a\"]}");
        assertEquals(Outcome.PASSED, outcome(term, "\"codes\": [\"a\", \"b\"]"));
        assertEquals(Outcome.FAILED, outcome(term, "\"codes\": [\"a\"]"));
        ConformanceCase name = of("{\"text\": null}");
        assertEquals(Outcome.PASSED, outcome(name, "\"text\": null"));
        assertEquals(Outcome.FAILED, outcome(name, "\"text\": \"null\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yes",
                "[]",
                "{\"id\": \"a\"",
                "{\"id\": \"a\"} {\"id\": \"a\"}",
                "{\"id\": \"b\", \"findings\": []}",
                "{\"id\": null}",
                "{'id': 'a', 'findings': []}",
                "{\"findings\": []}"
            })
    void anythingElseIsNoAnswer(String line) {
        assertThrows(TesteeException.class, () -> READ.verdict(line));
    }

    private static Outcome outcome(ConformanceCase asked, String members) throws TesteeException {
        return asked.verdict("{\"id\": \"a\", " + members + "}").outcome();
    }

    private static ConformanceCase read(String options, String findings) {
        return parse("{\"id\": \"a\", \"kind\": \"read\", \"input\": \"{}\", " + options
                + " \"expected\": {\"findings\": [" + findings + "]}}");
    }

    private static ConformanceCase of(String expected) {
        return parse("{\"id\": \"a\", \"kind\": \"term\", \"expected\": " + expected + "}");
    }

    private static ConformanceCase parse(String line) {
        try {
            return ConformanceCase.of(Json.object(line), SuiteFiles.bundled());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

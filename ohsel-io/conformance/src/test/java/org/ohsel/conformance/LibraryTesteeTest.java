// SPDX-License-Identifier: Apache-2.0
package org.ohsel.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library speaks the protocol, and what is wrong with a request is an answer. */
class LibraryTesteeTest {

    @Test
    void answersEveryLineWithALine() throws IOException {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        String requests = """
                {"id": "\u00e9", "kind": "date", "ask": "before", "date": "2017-03", "other": "2017-04"}
                nonsense
                {"id": "b", "text": "\\ud83d"}
                {"id": "c", "kind": "riddle"}
                {"id": "d", "kind": "place", "ask": "successors", "code": "07N"}""";
        new LibraryTestee().serve(new ByteArrayInputStream(requests.getBytes(StandardCharsets.UTF_8)), answers);
        assertEquals("""
                {"id":"\u00e9","before":"certain"}
                {"error":"it is not JSON"}
                {"error":"it has half of a surrogate pair; write U+FFFD"}
                {"id":"c","skipped":"kind riddle is not known"}
                {"id":"d","codes":["72Q"]}
                """, answers.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "kind": "read"                                                     | input is missing
            "kind": "read", "input": 7                                         | input must be a string
            "kind": "read", "base64": "!"                                      | base64 is not Base64
            "kind": "read", "input": "", "reader": "kind"                      | reader must be strict or tolerant
            "kind": "read", "input": "", "form": "xml"                         | form must be auto, json or ndjson
            "kind": "read", "input": "", "today": "2023"                       | today must be a day such as 2023-01-01
            "kind": "read", "input": "", "limits": {"width": 1}                | there is no limit width
            "kind": "read", "input": "", "limits": 7                           | limits must be an object
            "kind": "policy", "input": ""                                      | policy is missing
            "kind": "canonical", "input": "", "value": "record", "layout": "a" | layout must be compact or indented
            "kind": "canonical", "input": "", "value": "record", "layout": "compact" | nothing could be read
            "kind": "term", "text": "a"                                        | list is missing
            "kind": "term", "text": "a", "list": "animals"                     | there is no list animals
            "kind": "term", "text": "a", "system": "isbn"                      | system must be ods or gss
            "kind": "place", "code": "a", "ask": "status", "date": "2020-01-01" | there is no such body
            "kind": "place", "code": "07N", "ask": "status", "date": "2020"    | date must be a day such as 2020-04-01
            "kind": "date", "ask": "days", "date": "June"                      | June is not a valid date
            "kind": "date", "ask": "after", "date": "2017"                     | ask must be valid, days or before
            """)
    void saysWhatIsWrongWithARequest(String members, String error) {
        assertEquals(
                "{\"id\":\"a\",\"error\":\"" + error + "\"}",
                new LibraryTestee().answer("{\"id\": \"a\", " + members + "}"));
    }
}

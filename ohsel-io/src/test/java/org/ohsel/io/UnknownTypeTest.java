// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record of an unknown type is one problem, regardless of its other members. */
class UnknownTypeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"type\": {}}",
                "{\"type\": {}, \"id\": \"1\"}",
                "{\"type\": [{}], \"id\": \"1\"}",
                "{\"id\": \"1\", \"type\": {}}",
                "{\"id\": \"1\", \"type\": {}, \"title\": \"2\"}",
                "{\"type\": \"evnt\", \"decision\": {\"text\": \"x\"}, \"id\": \"1\"}",
                "{\"decision\": {\"text\": \"x\"}, \"id\": \"1\"}",
                "{\"sources\": [{}, {}], \"decision\": {\"a\": {}}}"
            })
    void isOneProblem(String json) {
        List<String> found = EngagementReader.strict().readRecord(json).findings().kept().stream()
                .map(finding -> finding.ruleId() + " " + finding.pointer())
                .toList();
        assertEquals(List.of("OHSEL-JSON-009 /type"), found);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"OHSEL-TIME-001", "A-1", "A-B", "T1-2X-3", "A0-0"})
    void capitalLettersAndDigitsInTwoOrMoreParts(String id) {
        assertEquals(id, withId(id).id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "1",
                "-",
                "A-",
                "-A",
                "A--B",
                "1-A",
                "a-1",
                "A-b",
                "A_1-B",
                "A 1-B",
                "A-\u00c9",
                "A-\u0661",
                "A-B\n"
            })
    void nothingElse(String id) {
        assertEquals(
                "a rule id is made like OHSEL-TIME-001, unlike " + id,
                assertThrows(IllegalArgumentException.class, () -> withId(id)).getMessage());
    }

    private static RuleInfo withId(String id) {
        return RuleInfo.builder()
                .id(id)
                .severity(Severity.ERROR)
                .pack("test")
                .title("A title")
                .rationale("A reason.")
                .message("a message")
                .advice("Advice.")
                .validExample("{}")
                .invalidExample("{}")
                .build();
    }
}

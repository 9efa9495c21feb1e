// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Gaps are filled in their order, each once, and none is left. */
class ExampleJsonTest {

    @Test
    void eachGapIsFilledWithItsValue() {
        assertEquals("", ExampleJson.fill(""));
        assertEquals("no gap", ExampleJson.fill("no gap"));
        assertEquals("at the start", ExampleJson.fill("%s the start", "at"));
        assertEquals("1 and 2 and 3%", ExampleJson.fill("%s and %s and %s%", 1, 2L, "3"));
        assertEquals("%s stays, and so does s", ExampleJson.fill("%s and so does %s", "%s stays,", "s"));
        assertEquals("onetwo", ExampleJson.fill("%s%s", "one", "two"));
    }

    @Test
    void thereAreAsManyValuesAsGaps() {
        assertThrows(IllegalArgumentException.class, () -> ExampleJson.fill("no gap", 1));
        assertThrows(IllegalArgumentException.class, () -> ExampleJson.fill("%s", 1, 2));
        assertThrows(IllegalArgumentException.class, () -> ExampleJson.fill("%s"));
        assertThrows(IllegalArgumentException.class, () -> ExampleJson.fill("%s and %s", 1));
    }

    @Test
    void recordsHaveTheMembersThatMatter() {
        assertEquals("""
                {"type": "event", "id": "event-1", "kind": "public-event",
                 "title": "T"}
                """, ExampleJson.event(" \"title\": \"T\"\n"));
        assertEquals("""
                {"type": "commissioning-activity", "id": "activity-1", "kind": "procurement", "title": "A community service",
                 "body": "08Q"}
                """, ExampleJson.activity("procurement", " \"body\": \"08Q\"\n"));
    }
}

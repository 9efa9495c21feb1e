// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class SpellingsTest {

    private static Spellings<String> of(String... names) {
        Spellings<String> spellings = new Spellings<>();
        for (String name : names) {
            spellings.add(name, name);
        }
        return spellings;
    }

    @Test
    void aNameIsFoundInTheSingularAndInThePlural() {
        Spellings<String> names = of("borough", "methods", "activity", "bodies");
        assertEquals("borough", names.meaning("borough"));
        assertEquals("borough", names.meaning("boroughs"));
        assertEquals("methods", names.meaning("method"));
        assertEquals("activity", names.meaning("activities"));
        assertEquals("bodies", names.meaning("body"));
    }

    @Test
    void otherWordsAreNotFound() {
        Spellings<String> names = of("borough", "activity", "title");
        assertNull(names.meaning("boroughies"));
        assertNull(names.meaning("activit"));
        assertNull(names.meaning("titles of it"));
        assertNull(names.meaning(""));
    }

    @Test
    void ofNamesWrittenAlikeTheFirstIsMeant() {
        assertEquals("date", of("date", "dates").meaning("dates"));
        assertEquals("dates", of("dates", "date").meaning("date"));
    }
}

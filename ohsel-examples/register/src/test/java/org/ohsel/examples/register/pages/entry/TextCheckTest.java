// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.examples.register.pages.entry.CheckedText.Found;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Location;

class TextCheckTest {

    private static final String VALID = "{\"type\":\"event\",\"id\":\"e1\",\"kind\":\"public-event\"}";
    private static final String DATE =
            "{\"type\":\"event\",\"id\":\"e1\",\"kind\":\"public-event\",\"date\":\"14/06/2017\"}";

    private final TextCheck check = new TextCheck(EngagementValidator.standard());

    @Test
    void aFindingHasThePlaceOfTheValue() {
        Found found = check.check(DATE).findings().get(0);
        assertEquals("OHSEL-JSON-008", found.rule());
        assertEquals("\"14/06/2017\"", DATE.substring(found.from(), found.to()));
        assertEquals(1, found.line());
        assertEquals(DATE.indexOf("\"14/") + 1, found.column());
    }

    @Test
    void placesAreCountedAsATextAreaDoes() {
        String text =
                "{\"type\":\"event\",\"id\":\"e1\",\"kind\":\"public-event\",\n \"title\":\"\uD83D\uDE00\", \"place\":7}";
        Found found = check.check(text).findings().get(0);
        assertEquals("7", text.substring(found.from(), found.to()));
        assertEquals(2, found.line());
        // A space, 11 characters up to and with the face, its quotation mark, a comma, a space, "place":
        assertEquals(1 + "\"title\":\"*\", \"place\":".length() + 1, found.column());
    }

    @Test
    void aPlaceBeyondTheTextIsItsEnd() {
        assertEquals(3, new TextOffsets("a\nb").of(new Location(9, 1)));
        assertEquals(1, new TextOffsets("a\nb").of(new Location(1, 9)));
        assertEquals(2, new TextOffsets("\uFEFFab").of(new Location(1, 2)));
    }

    @Test
    void theSummaryCounts() {
        assertEquals("1 record. Nothing found.", check.check(VALID).summary());
        assertEquals("There are no records in this text.", check.check("[]").summary());
        assertEquals(
                "2 records: 1 error, no warnings, no notes.",
                check.check(VALID + "\n" + DATE.replace("e1", "e2")).summary());
    }

    @Test
    void oneFixOrAllAreApplied() {
        String two = DATE.replace("}", ",\"startTime\":\"5.30pm\"}");
        String fixed = two.replace("14/06/2017", "2017-06-14");
        assertEquals(fixed, check.fix(two, 0));
        assertEquals(fixed.replace("5.30pm", "17:30"), check.fixAll(two));
        assertEquals(two, check.fix(two, 99));
    }

    @Test
    void whatIsNotCertainHasNoFix() {
        Found found = check.check(DATE.replace("14/06", "04/06")).findings().get(0);
        assertEquals("OHSEL-JSON-008", found.rule());
        assertNull(found.fix());
    }

    @Test
    void moreFindingsAreCountedThanListed() {
        CheckedText result = check.check((DATE + "\n").repeat(150).indent(0));
        assertEquals(100, result.findings().size());
        // Each line has the wrong date, and all but the first an id that is there already.
        assertEquals(150 + 149 - 100, result.more());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "\u0000", "\uD83D", "<script>alert(1)</script>", "[[[[[[[[", "\uFEFF[", "}\n{\n"})
    void whateverIsPastedIsAnswered(String text) {
        CheckedText result = check.check(text);
        assertEquals(0, result.records());
        assertTrue(result.findings().stream()
                .allMatch(found -> 0 <= found.from() && found.from() <= found.to() && found.to() <= text.length()));
    }
}

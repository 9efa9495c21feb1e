// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.EventKind;

class EngagementWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"plain", "caf\u00e9 \u2013 \u20ac5", "\ud83d\ude00"})
    void charactersStandForThemselves(String title) throws IOException {
        assertWritten(title, title);
    }

    /** UTF-8 cannot hold it; the escape survives when the string becomes bytes. */
    @Test
    void halfOfASurrogatePairIsEscaped() throws IOException {
        assertWritten("a\ud800b", "a\\uD800b");
    }

    /** Longer than what is made a string at once. */
    @ParameterizedTest
    @ValueSource(strings = {"plain", "caf\u00e9", "\u2013", "\ud83d\ude00"})
    void longTextsStandForThemselves(String word) throws IOException {
        String plain = "x".repeat(9_000);
        assertWritten(word + plain, word + plain);
        assertWritten(plain + word, plain + word);
        assertWritten(plain + word + plain, plain + word + plain);
    }

    @Test
    void halfOfASurrogatePairIsEscapedWhereverItIs() throws IOException {
        for (String plain : List.of("x".repeat(9_000), "\u2013".repeat(9_000))) {
            assertWritten("\udc00" + plain, "\\uDC00" + plain);
            assertWritten(plain + "\udc00", plain + "\\uDC00");
        }
    }

    private static void assertWritten(String title, String written) throws IOException {
        Event event =
                Event.builder().id("x").kind(EventKind.WORKSHOP).title(title).build();
        String expected = "{\"type\":\"event\",\"id\":\"x\",\"kind\":\"workshop\",\"title\":\"" + written + "\"}";
        assertEquals(expected, EngagementWriter.compact().write(event));
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        EngagementWriter.compact().writeLines(List.of(event).iterator(), lines);
        assertEquals(expected + "\n", lines.toString(StandardCharsets.UTF_8));
    }
}

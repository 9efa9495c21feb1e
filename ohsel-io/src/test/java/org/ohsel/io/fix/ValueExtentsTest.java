// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.io.text.Frame;
import org.ohsel.rules.Location;

/**
 * Where values begin and end. The frames are in the middle of a buffer, between commas that are not theirs. In the tables
 * {@code ~} is a line feed, {@code ^} a carriage return and {@code >} a tab.
 */
class ValueExtentsTest {

    private static final String AROUND = " , , ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                // text | pointer | the value | what goes with it when it is removed
                "{\"a\": 1, \"b\": 2}         | /a | 1 | '\"a\": 1, '",
                "{\"a\": 1, \"b\": 2}         | /b | 2 | ', \"b\": 2'",
                "{\"a\": 1, \"b\": 2, \"c\": 3} | /b | 2 | '\"b\": 2, '",
                "{ \"a\": 1 }                 | /a | 1 | '\"a\": 1'",
                "{\"a\":1}                    | /a | 1 | '\"a\":1'",
                "[1, 2, 3]                    | /0 | 1 | '1, '",
                "[1, 2, 3]                    | /1 | 2 | '2, '",
                "[1, 2, 3]                    | /2 | 3 | ', 3'",
                "[1,2]                        | /0 | 1 | '1,'",
                "[ 1 ]                        | /0 | 1 | '1'",
                // White space goes up to what takes the place, and stays before the bracket.
                "[1 ~,>2]                     | /0 | 1 | '1 ~,>'",
                "[1,^~2]                      | /0 | 1 | '1,^~'",
                "[1, ~>^2 ~]                  | /1 | 2 | ', ~>^2'",
                "[1,>2]                       | /1 | 2 | ',>2'",
                "[1,^2]                       | /1 | 2 | ',^2'",
                // Numbers and words end at a comma, a bracket or any white space.
                "[-1.5e3,2]                   | /0 | -1.5e3 | '-1.5e3,'",
                "[true~,2]                    | /0 | true   | 'true~,'",
                "[null>]                      | /0 | null   | 'null'",
                "[false^]                     | /0 | false  | 'false'",
                "{\"a\": 12 }                 | /a | 12     | '\"a\": 12'",
                // In strings, none of these ends anything.
                "[\"x, ]}\",2]                | /0 | '\"x, ]}\"'     | '\"x, ]}\",'",
                "[\"x\\\"y\", 2]              | /0 | '\"x\\\"y\"'    | '\"x\\\"y\", '",
                "[\"x\\\\\", 2]               | /0 | '\"x\\\\\"'     | '\"x\\\\\", '",
                "[\"\", 2]                    | /0 | '\"\"'          | '\"\", '",
                "{\"a, \": \"b\"}             | '/a, ' | '\"b\"'     | '\"a, \": \"b\"'",
                // Objects and arrays, with all that is in them.
                "{\"a\": {\"b\": [1, 2]}, \"c\": 3} | /a   | '{\"b\": [1, 2]}' | '\"a\": {\"b\": [1, 2]}, '",
                "{\"a\": {\"b\": [1, 2]}, \"c\": 3} | /a/b | '[1, 2]'          | '\"b\": [1, 2]'",
                "[[], {}]                     | /0 | '[]' | '[], '",
                "[[], {}]                     | /1 | '{}' | ', {}'",
                // The whole of a frame has neither a name nor a comma.
                "12                           | ''  | 12       | 12",
                "\"x\"                        | ''  | '\"x\"'  | '\"x\"'",
                "{\"a\": 1}                   | ''  | '{\"a\": 1}' | '{\"a\": 1}'",
                // Of members with one name, the first.
                "{\"a\": 1, \"a\": 22}        | /a | 1 | '\"a\": 1, '",
                "{\"a\": [], \"a\": 22}       | /a | [] | '\"a\": [], '",
            })
    void aValueAndWhatGoesWithIt(String text, String pointer, String value, String removed) {
        ValueExtents extents = extents(shown(text), pointer);
        ValueExtents.Extent extent = Objects.requireNonNull(extents.of(pointer));
        assertEquals(shown(value), of(text, extent));
        assertEquals(shown(removed), of(text, extents.withComma(extent)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Not there.
                "{\"a\": 1}     | /b",
                "[1]            | /1",
                // A number that may have been longer, and brackets that are open where the text breaks off.
                "{\"a\": 12     | /a",
                "{\"a\": [1, 2  | /a",
                "{\"a\": {\"b\": 1}, \"c | /c",
            })
    void noValue(String text, String pointer) {
        assertNull(extents(text, pointer).of(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // What is whole before the mistake is found.
                "{\"a\": 12 x    | /a | 12",
                "{\"a\": [1], x  | /a | [1]",
            })
    void aValueBeforeAMistake(String text, String pointer, String value) {
        assertEquals(value, of(text, extents(text, pointer).of(pointer)));
    }

    @Test
    void membersThatAreThere() {
        ValueExtents extents = extents("{\"a\": {\"b\": 1, \"b\": 2}, \"c\": []}", "/a");
        assertTrue(extents.has("/a"));
        assertTrue(extents.has("/a/b"));
        assertTrue(extents.has("/c"));
        assertFalse(extents.has("/b"));
        assertTrue(extents.isRepeated("/a/b"));
        assertFalse(extents.isRepeated("/a"));
        assertFalse(extents.isRepeated("/c"));
    }

    private static ValueExtents extents(String text, String wanted) {
        byte[] bytes = (AROUND + text + AROUND).getBytes(StandardCharsets.UTF_8);
        return new ValueExtents(
                Frame.of(
                        Frame.Content.RECORD,
                        "",
                        bytes,
                        AROUND.length(),
                        bytes.length - 2 * AROUND.length(),
                        new Location(1, 1)),
                Set.of(wanted));
    }

    private static String of(String text, ValueExtents.@Nullable Extent extent) {
        return shown(text).substring(Objects.requireNonNull(extent).start(), extent.end());
    }

    private static String shown(String cell) {
        return cell.replace('~', '\n').replace('^', '\r').replace('>', '\t');
    }
}

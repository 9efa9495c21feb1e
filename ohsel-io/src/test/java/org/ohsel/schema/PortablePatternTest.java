// SPDX-License-Identifier: Apache-2.0
package org.ohsel.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortablePatternTest {

    @Test
    void blankIsWhatJavaCallsBlank() {
        Pattern notBlank = Pattern.compile(PortablePattern.NOT_BLANK);
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            String text = Character.toString(point);
            assertEquals(!text.isBlank(), notBlank.matcher(text).find(), Integer.toHexString(point));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            [0-9A-Z]{3,10};    ^[0-9A-Z]{3,10}$
            \\w[\\w.:-]*;      ^\\w[\\w.:-]*$
            https?://\\S+;     ^https?://[^\\t-\\r ]+$
            P(\\d{1,4}Y)?(a)*; ^P(\\d{1,4}Y)?(a)*$
            a|b;               ^(?:a|b)$
            """)
    void matchesTheWholeText(String java, String portable) {
        assertEquals(portable, PortablePattern.whole(java));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.b", "\\p{L}", "(?i)a", "(?<n>a)", "a++", "a*?", "[a&&b]", "[a[b]]", "\\s", "^a", "a$", "\\Qa\\E",
                "[\\S]"
            })
    void refusesWhatMayMeanSomethingElseElsewhere(String java) {
        assertThrows(IllegalArgumentException.class, () -> PortablePattern.whole(java));
    }
}

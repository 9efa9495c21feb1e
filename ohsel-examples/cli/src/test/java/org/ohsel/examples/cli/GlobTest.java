// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "broken | broken | true",
                "broken | broken.json | false",
                "draft-*.json | draft-.json | true",
                "draft-*.json | draft-a.json.json | true",
                "draft-*.json | draft-a.jsonl | false",
                "* | a | true",
                "*a*b* | xxaxxbxx | true",
                "*a*b | ba | false",
                "?.json | a.json | true",
                "?.json | .json | false",
                "[a-c]?.json | bz.json | true",
                "[a-c].json | d.json | false",
                "[!a-c].json | d.json | true",
                "[]x] | ] | true",
                "[a-] | - | true",
                "{a,b*}.json | bcd.json | true",
                "{a,b*}.json | c.json | false",
                "a{,b} | a | true",
                "\\\\*a | *a | true",
                "\\\\*a | ba | false",
                "A | a | false",
            })
    void matchesNames(String pattern, String name, boolean matches) {
        assertEquals(matches, Glob.of(pattern.replace("\\\\", "\\")).matches(name));
    }

    @Test
    void aNameMayHaveLineBreaks() {
        assertEquals(true, Glob.of("a*b").matches("a\n\nb"));
    }

    /** Field trial, section 7, row 17: with a regular expression there is no end to this. */
    @Test
    @Timeout(10)
    void manyStarsTakeNoLongTime() {
        Glob glob = Glob.of("*a".repeat(200) + "b");
        for (int i = 0; i < 100; i++) {
            assertFalse(glob.matches("a".repeat(255)));
        }
    }

    @Test
    void whatIsNoPatternIsRefused() {
        for (String wrong :
                List.of("[a", "{a", "{a,{b}}", "a\\", "{a,b}".repeat(10), "x".repeat(1001), "[", "[!", "[a-")) {
            assertThrows(PatternSyntaxException.class, () -> Glob.of(wrong), wrong);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.io.Framing;
import org.ohsel.io.OwnRule;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Level;
import org.ohsel.rules.Policy;
import org.ohsel.rules.Remedy;
import org.ohsel.rules.RuleSetting;
import org.ohsel.rules.Severity;

/** What is safe is corrected unasked, the rest for those who ask for it. */
class FixerTest {

    private static final Fixer SAFE = Fixer.of(EngagementValidator.standard());

    private static byte[] event(String member) {
        return ("{\"type\": \"event\", \"id\": \"e\", \"kind\": \"workshop\", " + member + "}")
                .replace('\'', '"')
                .getBytes(StandardCharsets.UTF_8);
    }

    private static FixedDocument fix(Fixer fixer, String member) {
        return fixer.fix(event(member), Framing.AUTO);
    }

    /** Either another way to write the same, or what is meant beyond doubt. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'date': '17/06/2020'            | 'date': '2020-06-17'",
                "'date': '4 September 2017'      | 'date': '2017-09-04'",
                "'In_Public': true               | 'inPublic': true",
                "'inPublic': 'yes'               | 'inPublic': true",
                "'boroughs': 'bexley'            | 'boroughs': ['bexley']",
                "'boroughs': ['Bexley']          | 'boroughs': ['bexley']",
                "'body': '08q'                   | 'body': '08Q'",
                "'workstreams': ['long-terms-conditions'] | 'workstreams': ['long-term-conditions']",
                "'startTime': '5pm'              | 'startTime': '17:00'",
                "'participations': [{'kind': 'attended', 'headcount': 'about 40'}]"
                        + " | 'participations': [{'kind': 'attended', 'headcount': {'count': 40, 'qualifier': 'approximately'}}]",
            })
    void safeOnesAreAppliedUnasked(String before, String after) {
        FixedDocument fixed = fix(SAFE, before);
        assertEquals(
                new String(event(after), StandardCharsets.UTF_8), new String(fixed.fixed(), StandardCharsets.UTF_8));
        assertEquals(List.of(1L), List.copyOf(fixed.applied().values()));
    }

    /** Something that somebody wrote would be gone, or may mean something else. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'date': '2017-09-04T10:30'      | 'date': '2017-09-04'",
                "'date': 'Monday 4 September 2017' | 'date': '2017-09-04'",
                "'boroughs': [null, 'bexley']    | 'boroughs': ['bexley']",
                "'body': {'code': '08Q', 'note': 'acting'} | 'body': '08Q'",
                "'startTime': 'midnight'         | 'startTime': '00:00'",
                "'startTime': '09:30:15'         | 'startTime': '09:30'",
                "'participations': [{'kind': 'attended', 'headcount': '40 carers'}]"
                        + " | 'participations': [{'kind': 'attended', 'headcount': {'count': 40, 'qualifier': 'exact'}}]",
            })
    void othersOnlyIfAskedFor(String before, String after) {
        assertFalse(fix(SAFE, before).isChanged());
        FixedDocument fixed = fix(SAFE.withUnsafe(), before);
        assertEquals(
                new String(event(after), StandardCharsets.UTF_8), new String(fixed.fixed(), StandardCharsets.UTF_8));
    }

    @Test
    void aRuleThatIsNamedAppliesAllItsFixesAndNoOther() {
        FixedDocument fixed =
                fix(SAFE.onlyRules(List.of("OHSEL-JSON-008")), "'date': '2017-09-04T10:30', 'inPublic': 'yes'");
        assertEquals(Map.of("OHSEL-JSON-008", 1L), fixed.applied());
        assertEquals(1, fixed.remaining().count(Severity.ERROR));
        assertEquals(2, fixed.found().count(Severity.ERROR));
    }

    /** The code is in a member that is unknown until it is renamed, and neighbours share a comma. */
    @Test
    void whatIsShownByAFixIsCorrectedAsWell() {
        FixedDocument fixed = fix(SAFE, "'Boroughs': ['Bexley'], 'title': null, 'place': null");
        assertEquals(
                new String(event("'boroughs': ['bexley']"), StandardCharsets.UTF_8),
                new String(fixed.fixed(), StandardCharsets.UTF_8));
        assertEquals(
                4, fixed.applied().values().stream().mapToLong(Long::longValue).sum());
        assertTrue(fixed.passes() > 1 && fixed.isComplete());
    }

    @Test
    void whatAPolicySwitchesOffIsLeftAlone() {
        Policy policy = Policy.builder()
                .addSetting(new RuleSetting("OHSEL-JSON-008", Level.OFF))
                .build();
        Fixer fixer = Fixer.of(EngagementValidator.standard().withPolicy(policy));
        assertFalse(fix(fixer, "'date': '17/06/2020'").isChanged());
    }

    @Test
    void aDocumentWithoutFixesIsTheSame() {
        byte[] document = event("'title': 'T'");
        FixedDocument fixed = SAFE.fix(document, Framing.AUTO);
        assertSame(document, fixed.fixed());
        assertSame(document, fixed.original());
        assertEquals(0, fixed.passes());
    }

    @Test
    void aFixThatBringsItsFindingBackIsGivenUp() {
        OwnRule neverContent = new OwnRule((event, reporter) ->
                reporter.report("/title", Map.of("remedy", Remedy.write(event.title() + "x"))));
        Fixer fixer = Fixer.of(EngagementValidator.standard()
                        .withCatalogue(Catalogue.standard().with(neverContent)))
                .withUnsafe();
        FixedDocument fixed = fix(fixer, "'title': 'T'");
        assertFalse(fixed.isComplete());
        assertEquals(50, fixed.passes());
        assertEquals(
                new String(event("'title': 'T" + "x".repeat(50) + "'"), StandardCharsets.UTF_8),
                new String(fixed.fixed(), StandardCharsets.UTF_8));
        assertEquals(Map.of("OWN-1", 50L), fixed.applied());
        assertEquals(1, fixed.remaining().count(Severity.WARNING));
    }

    /** More than are kept in a pass, and than a reader keeps by default. */
    @Test
    void thereMayBeMoreThanTenThousand() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 12_000; i++) {
            lines.append("{\"type\": \"event\", \"id\": \"e-")
                    .append(i)
                    .append("\", \"kind\": \"workshop\", \"inPublic\": \"yes\"}\r\n");
        }
        FixedDocument fixed = SAFE.fix(lines.toString().getBytes(StandardCharsets.UTF_8), Framing.LINES);
        assertEquals(Map.of("OHSEL-JSON-002", 12_000L), fixed.applied());
        assertEquals(1, fixed.passes());
        assertEquals(lines.toString().replace("\"yes\"", "true"), new String(fixed.fixed(), StandardCharsets.UTF_8));
    }

    /** Each was looked for among all that had been found before: 48,000 took 45 seconds more. */
    @Test
    void tensOfThousandsOfMisspeltNamesAreLookedThroughOnce() {
        int many = 40_000;
        String member = "'feedback': [" + "{'txt': 'a', 'gruops': ['carers']},".repeat(many - 1) + "{'txt': 'b'}]";
        FixedDocument fixed = assertTimeout(Duration.ofMinutes(1), () -> fix(SAFE, member));
        assertEquals(Map.of(), fixed.applied());
        assertEquals(3L * many - 1, fixed.remaining().count(Severity.ERROR));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.EventKind;
import org.ohsel.rules.jakarta.RuleViolation;

/** The privacy bullet of section 3 of the field trial: what is personal is masked wherever it is shown, the rest is shown. */
class PersonalDataTest {

    private static final String NUMBER = "999 012 3454";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LEW",
                "08q ",
                "Royal Borough of Greenwich",
                "Cancelled",
                "NHS Lewisham CCG",
                "O'Neill & Sons (Bexley), Ltd.",
                "Barking, Havering and Redbridge University Hospitals NHS Trust",
                "Summer 2017",
                "organization_id",
                "20170904103000",
                "CP/02079460123"
            })
    void aHarmlessValueIsShown(String value) {
        assertEquals(value, new Quoted(value).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "999 012 3454, ************",
        "mailto:jane@example.org, mailto:****************",
        "nhs-9990123454, nhs-**********",
        "ab9990123454, ab**********",
        "Ring 07700 900123, Ring ************",
        "9990123454-01632960001, **********-***********"
    })
    void whatIsPersonalIsMaskedInAValue(String value, String shown) {
        assertEquals(shown, new Quoted(value).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My mother was 84",
                "She waited for hours",
                "Mrs Smith",
                "I was told to wait",
                "Is this true?",
                "one\ntwo",
                "a string that is longer than any label of the vocabulary or a title, and so may be something that was said"
            })
    void whatSomebodyMayHaveSaidIsNotShown(String value) {
        assertEquals("\u2026", new Quoted(value).toString());
    }

    @Test
    void nothingIsHiddenIfAskedFor() {
        Finding finding = finding("/nhs " + NUMBER, new Quoted("Her number is " + NUMBER));
        Messages all = Messages.english().withQuotedText();
        assertTrue(all.message(finding).contains("Her number is " + NUMBER), all.message(finding));
        assertEquals("/nhs " + NUMBER, all.pointer(finding));
        assertEquals(NUMBER, all.shown(NUMBER));
    }

    @Test
    void pointersAndArgumentsOfAnyTypeAreMasked() {
        Finding finding = finding("/nhs " + NUMBER, java.util.List.of("of", NUMBER));
        assertEquals("/nhs ************", Messages.english().pointer(finding));
        assertTrue(finding.message().contains("of, ************"), finding.message());
        assertTrue(!finding.toString().contains(NUMBER), finding.toString());
        assertEquals("/nhs ************", RuleViolation.of(finding).pointer());
        assertEquals("/nhs " + NUMBER, finding.pointer());
    }

    private static Finding finding(String pointer, Object id) {
        RuleInfo rule = Catalogue.standard().rule("OHSEL-REF-002").orElseThrow().info();
        return new Finding(rule, Severity.ERROR, pointer, Map.of("id", id), null, null);
    }

    @Test
    void idsAndExtensionsAreLookedAtWithTheirNames() {
        Event event = Event.builder()
                .id("patient-9990123454")
                .kind(EventKind.WORKSHOP)
                .putExtension("jane@example.org", "1")
                .putExtension(
                        "note", "{\"by\": [\"\\u006aane@example.org\", {\"07700 900123\": 9990123454}], \"n\": 12}")
                .build();
        Map<String, String> more = new TreeMap<>(event.extensions());
        more.put("broken", "[\"999 012 3454\", \"");
        more.put("plain", "C-17");
        event = event.withExtensions(more);
        List<String> found = EngagementValidator.standard().validate(event).kept().stream()
                .filter(finding -> finding.rule().pack().equals(Pack.PRIVACY))
                .map(finding -> finding.ruleId() + " " + finding.pointer())
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "OHSEL-PRIVACY-001 /broken/0",
                        "OHSEL-PRIVACY-001 /id",
                        "OHSEL-PRIVACY-001 /note/by/1/07700 900123",
                        "OHSEL-PRIVACY-002 /jane@example.org",
                        "OHSEL-PRIVACY-002 /note/by/0",
                        "OHSEL-PRIVACY-002 /note/by/1/07700 900123"),
                found);
    }
}

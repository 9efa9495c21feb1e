// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RuleExplanationTest {

    private static final RuleInfo OWN = RuleInfo.builder()
            .id("PLANNING-EVENT-001")
            .severity(Severity.ERROR)
            .pack("planning-team")
            .title("An event has *no* borough")
            .rationale("We\u202Ecannot plan.")
            .addSources("our handbook")
            .message("the event of {date} names no borough")
            .advice("Add it.")
            .validExample("{\"boroughs\": [\"bexley\"]}\n")
            .invalidExample("{}\n")
            .build();

    @Test
    void textHasEverythingAndNothingThatATerminalObeys() {
        assertEquals("""
                PLANNING-EVENT-001  An event has *no* borough
                error, pack planning-team

                Why it matters
                    We\u00B7cannot plan.

                Based on
                    our handbook.

                What it says
                    the event of <date> names no borough

                What to do
                    Add it.

                Not like this
                    {}

                But like this
                    {"boroughs": ["bexley"]}
                """, RuleExplanation.of(OWN).text());
    }

    @Test
    void markdownShowsSignsAsTheyAre() {
        String markdown = RuleExplanation.of(OWN).markdown();
        assertTrue(markdown.startsWith("**PLANNING-EVENT-001: An event has \\*no\\* borough**\n"), markdown);
        assertTrue(markdown.contains("the event of \\<date\\> names"), markdown);
        assertTrue(markdown.contains("\n```json\n{\"boroughs\": [\"bexley\"]}\n```\n"), markdown);
    }

    @Test
    void everyRuleCanBeExplained() {
        for (Rule rule : Catalogue.all().rules()) {
            String text = RuleExplanation.of(rule.info()).text();
            assertTrue(text.contains("What to do\n    "), text);
            assertTrue(
                    text.lines().noneMatch(line -> line.endsWith(" ") && !line.isBlank() && line.length() > 100), text);
        }
    }

    @Test
    void aRuleIsFoundInAnyCaseAndANearOneIsSuggested() {
        assertEquals(
                "OHSEL-TIME-004",
                Catalogue.standard().describe("ohsel-time-004 ").orElseThrow().id());
        assertEquals(
                "OHSEL-LOOP-005",
                Catalogue.standard().describe("OHSEL-LOOP-005").orElseThrow().id());
        assertTrue(Catalogue.all().describe("OHSEL-TIME-999").isEmpty());
        assertEquals(
                "OHSEL-SHAPE-004",
                Catalogue.all().nearest("OHSEL-SHAEP-004", 1).get(0).id());
        assertEquals(List.of(), Catalogue.all().nearest("bexley", 3));
    }

    @Test
    void theListIsReadAsJson() {
        List<RuleInfo> rules = Catalogue.all().rules().stream().map(Rule::info).toList();
        JsonNode json = new JsonMapper().readTree(RuleList.of(rules).json());
        assertEquals(rules.size(), json.size());
        assertEquals("OHSEL-JSON-001", json.get(0).get("id").asString());
        assertEquals(rules.size(), RuleList.of(rules).text().lines().count());
    }
}

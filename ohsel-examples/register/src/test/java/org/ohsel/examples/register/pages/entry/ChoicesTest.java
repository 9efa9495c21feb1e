// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ohsel.examples.register.pages.entry.Choices.Choice;
import org.ohsel.rules.EngagementValidator;

class ChoicesTest {

    private final Choices choices = new Choices(
            EngagementValidator.standard(), Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void bodiesOfTheDateComeFirst() {
        Map<String, List<Choice>> in2017 = choices.bodies("2017-06-14", List.of());
        assertTrue(codes(in2017.get("There on 14 June 2017")).contains("08Q"));
        // Southwark CCG became part of South East London CCG on 1 April 2020.
        assertFalse(codes(choices.bodies("2020-04", List.of()).get("There on 1 April 2020"))
                .contains("08Q"));
        assertTrue(choices.bodies("some day", List.of()).containsKey("There on 26 November 2026"));
    }

    @Test
    void whatIsChosenIsInTheListThoughTheVocabularyDoesNotKnowIt() {
        assertTrue(choices.of("borough", List.of("nowhere")).contains(new Choice("nowhere", "nowhere")));
        assertTrue(choices.services(List.of("delivery-priority/cancer", "maternity"))
                .contains(new Choice("delivery-priority/cancer", "Cancer")));
        assertFalse(codes(choices.services(List.of("maternity"))).contains("maternity"));
    }

    @Test
    void longListsAreInTheOrderOfTheAlphabet() {
        List<String> labels =
                choices.sorted("theme", List.of()).stream().map(Choice::label).toList();
        assertEquals(labels.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), labels);
    }

    @Test
    void anIdIsProposedFromTheDateAndTheTitle() {
        assertEquals(
                "2017-06-14-peoples-day-in-cafe-noir",
                ProposedId.of("2017-06-14", "People’s day in Café Noir!", id -> true));
        assertEquals(
                "2017-3",
                ProposedId.of("2017", "", id -> !Set.of("2017", "2017-2").contains(id)));
        assertEquals("event", ProposedId.of("", "???", id -> true));
        assertEquals("2017-" + "word-".repeat(14) + "word", ProposedId.of("2017", "word ".repeat(40), id -> true));
    }

    private static List<String> codes(List<Choice> choices) {
        return choices.stream().map(Choice::code).toList();
    }
}

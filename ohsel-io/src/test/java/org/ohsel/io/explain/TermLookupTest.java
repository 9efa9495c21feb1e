// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Status;
import org.ohsel.model.vocabulary.Vocabulary;

/** The succession and the dates are those of documents 002 and 003 and of the register, see docs/evidence.md. */
class TermLookupTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 1, 15);
    private static final LocalDate IN_2017 = LocalDate.of(2017, 9, 4);

    private final TermLookup lookup = TermLookup.of(Vocabulary.bundled(), TODAY);

    private static List<String> codes(List<Concept> concepts) {
        return concepts.stream().map(Concept::code).toList();
    }

    @Test
    void aBoroughHasTheCommissionerOfTheDayAndOfToday() {
        List<TermMeaning> found = lookup.find("Bexley", IN_2017);
        assertEquals(1, found.size());
        TermMeaning bexley = found.get(0);
        assertEquals("borough", bexley.concept().scheme());
        assertEquals("07N", bexley.on().commissioner().code());
        assertEquals("QKK", bexley.now().commissioner().code());
    }

    @Test
    void successorsAreFollowedToTheEnd() {
        TermMeaning southwark = lookup.find("08q", IN_2017).get(0);
        assertEquals(Status.ACTIVE, southwark.on().status());
        assertEquals(List.of("08Q"), codes(southwark.on().holders()));
        assertEquals(Status.ENDED, southwark.now().status());
        assertEquals(List.of("QKK"), codes(southwark.now().holders()));
        assertNull(southwark.on().commissioner());
    }

    @Test
    void aNameIsThatOfTheDay() {
        TermMeaning southEastLondon =
                lookup.find("72Q", LocalDate.of(2021, 5, 1)).get(0);
        assertEquals("NHS South East London CCG", southEastLondon.on().name());
        assertEquals("clinical-commissioning-group", southEastLondon.on().kind());
        assertEquals("sub-icb-location", southEastLondon.now().kind());
    }

    @Test
    void aKnownMisspellingIsSaidToBeOne() {
        TermMeaning found =
                lookup.find("Long terms conditions", TODAY, "workstream").get(0);
        assertTrue(found.isMisspelling());
        assertEquals("long-term-conditions", found.concept().code());
        assertTrue(found.text().contains("a known misspelling"), found.text());
        assertFalse(
                lookup.find("Long term conditions", TODAY, "workstream").get(0).isMisspelling());
    }

    @Test
    void allMeaningsAreGiven() {
        // It is the preferred label of the service area, and another name of the workstream.
        List<String> lists = lookup.find("Long term conditions", TODAY).stream()
                .map(meaning -> meaning.concept().scheme())
                .toList();
        assertEquals(List.of("service-area", "workstream"), lists);
    }

    @Test
    void anUnknownWordHasNearOnes() {
        assertEquals(List.of(), lookup.find("Bexly", TODAY));
        assertEquals(
                "bexley", lookup.nearest("Bexly", 1, "borough").get(0).concept().code());
    }

    @Test
    void jsonHasBothDays() {
        String json = TermMeaning.json(lookup.find("E09000004", IN_2017, "borough"));
        assertTrue(json.contains("\"date\": \"2017-09-04\"") && json.contains("\"date\": \"2024-01-15\""), json);
        assertTrue(json.contains("\"foundBy\": \"identifier\""), json);
    }

    /** Document 002, lines 3 and 8: the six CCGs of the boroughs, until 31 March 2020. */
    @Test
    void aListHasAllItsTermsAsTheyWereOnTheDay() {
        List<String> lines =
                lookup.all("body", IN_2017).stream().map(TermMeaning::line).toList();
        assertTrue(
                lines.containsAll(List.of("07N  NHS Bexley CCG", "08Q  NHS Southwark CCG")),
                () -> String.join("\n", lines));
        assertTrue(lookup.all("body", TODAY).stream()
                .map(TermMeaning::line)
                .anyMatch("08Q  NHS Southwark CCG (no longer in force)"::equals));
        assertEquals(
                Vocabulary.bundled().scheme("progress").orElseThrow().concepts(),
                lookup.all("progress", TODAY).stream().map(TermMeaning::concept).toList());
        assertEquals(List.of(), lookup.all("burough", TODAY));
    }
}

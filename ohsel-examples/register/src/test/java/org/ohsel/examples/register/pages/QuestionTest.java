// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ohsel.examples.register.search.RecordOrder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class QuestionTest {

    private static Question question(String... namesAndValues) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Question(parameters);
    }

    @Test
    void aMonthBeginsOnItsFirstAndEndsOnItsLastDay() {
        Question question = question("from", "2024-02", "to", "2024-02");
        assertEquals(Optional.of(LocalDate.of(2024, 2, 1)), question.from());
        assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), question.to());
        assertEquals(List.of(), question.errors());
    }

    @Test
    void whatIsNoDateIsSaidAndNotAsked() {
        Question question = question("from", "yesterday", "on", "2024");
        assertEquals(Optional.empty(), question.from());
        assertEquals(
                List.of("from", "on"),
                question.errors().stream().map(FormError::field).toList());
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsSaid() {
        assertEquals(
                List.of("to"),
                question("from", "2024", "to", "2023").errors().stream()
                        .map(FormError::field)
                        .toList());
    }

    @Test
    void anAddressKeepsWhatIsAskedAndBeginsOnTheFirstPage() {
        Question question = question("q", "bus & tram", "borough", "bexley", "borough", "lewisham", "after", "x");
        assertEquals(
                "/records?q=bus+%26+tram&borough=bexley&borough=lewisham&sort=oldest",
                question.address("/records", "sort", "oldest"));
        assertEquals("/records?q=bus+%26+tram", question.address("/records", "borough", ""));
    }

    @Test
    void emptyFieldsOfAFormAskNothing() {
        Question question = question("q", " ", "borough", "", "sort", "");
        assertEquals("/records", question.address("/records"));
        assertEquals(RecordOrder.NEWEST, question.sort());
    }
}

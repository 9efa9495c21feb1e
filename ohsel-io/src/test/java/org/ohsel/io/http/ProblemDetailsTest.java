// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.InvalidInputException;
import org.ohsel.io.Result;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.Borough;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Findings;

class ProblemDetailsTest {

    private static final ParameterReader PARAMETERS = new ParameterReader(EngagementValidator.standard());

    @Test
    void everyFindingIsInTheAnswer() {
        Findings findings = EngagementReader.strict()
                .readRecord("{\"type\":\"event\",\"id\":7,\"kind\":\"public-event\",\"date\":\"2017-07/2017-06\"}")
                .findings();
        ProblemDetails problem = ProblemDetails.of(findings);
        assertEquals(400, problem.status());
        assertEquals(
                "{\"title\":\"Bad Request\",\"status\":400,"
                        + "\"detail\":\"/id: id must be a string, not the number 7 (1 more in findings)\",\"findings\":["
                        + "{\"rule\":\"OHSEL-JSON-002\",\"severity\":\"error\",\"pointer\":\"/id\","
                        + "\"message\":\"id must be a string, not the number 7\",\"advice\":\"Write \\\"7\\\".\"},"
                        + "{\"rule\":\"OHSEL-TIME-001\",\"severity\":\"error\",\"pointer\":\"/date\","
                        + "\"message\":\"the interval ends on 30 June 2017, before it begins on 1 July 2017\","
                        + "\"advice\":\"Swap the two dates around the slash, or correct one of them.\"}]}",
                problem.toJson());
    }

    @Test
    void oneFindingIsTheWholeDetail() {
        Findings findings = EngagementReader.strict()
                .readRecord("{\"type\":\"event\",\"id\":\"e\",\"kind\":\"public-event\",\"title\":7}")
                .findings();
        assertEquals(
                "/title: title must be a string, not the number 7",
                ProblemDetails.of(findings).detail());
    }

    @Test
    void aParameterIsNamed() {
        Findings findings = PARAMETERS.read("June", PartialDate.class).findings();
        ProblemDetails problem = ProblemDetails.ofParameter("from", findings);
        assertEquals(1, problem.findings().size());
        assertTrue(problem.detail().startsWith("from is June, which is not a valid date: "), problem.detail());
        assertEquals("from", problem.findingsAsMaps().get(0).get("parameter"));
        assertFalse(problem.findingsAsMaps().get(0).containsKey("pointer"));
    }

    @Test
    void personalDataIsNotRepeated() {
        Findings findings = PARAMETERS.read("07700 900123", PartialDate.class).findings();
        String json = ProblemDetails.ofParameter("from", findings).toJson();
        assertFalse(json.contains("900123"), json);
    }

    @Test
    void termsAndDatesAreRead() {
        assertEquals(Borough.BEXLEY, PARAMETERS.read("bexley", Borough.class).orElseThrow());
        assertEquals(
                PartialDate.of("2017-06"),
                PARAMETERS.read("2017-06", PartialDate.class).orElseThrow());
        assertEquals("bexley", ParameterReader.text(Borough.BEXLEY));
        assertEquals("2017-06", ParameterReader.text(PartialDate.of("2017-06")));
    }

    /** In a record it would be a warning. */
    @Test
    void aTermThatIsNotKnownIsAnError() {
        Result<Borough> read = PARAMETERS.read("Bexley", Borough.class);
        assertTrue(read.findings().hasErrors());
        assertThrows(InvalidInputException.class, read::orElseThrow);
        String advice = read.findings().kept().get(0).advice();
        assertTrue(advice.contains("bexley"), advice);
        assertTrue(PARAMETERS.read("atlantis", Borough.class).findings().hasErrors());
    }

    @Test
    void whatIsNoParameterIsSaidToBeNone() {
        assertFalse(ParameterReader.reads(Event.class));
        assertThrows(IllegalArgumentException.class, () -> PARAMETERS.read("x", Event.class));
    }
}

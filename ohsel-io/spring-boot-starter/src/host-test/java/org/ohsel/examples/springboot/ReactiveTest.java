// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ohsel.examples.springboot.RunningApplication.Answer;

/** The same application with Spring WebFlux in the place of Spring MVC. */
class ReactiveTest {

    private static final String WORKSHOP = "{\"type\":\"event\",\"id\":\"event-1\",\"kind\":\"public-event\"}";

    private static RunningApplication application;

    @BeforeAll
    static void start() {
        application = RunningApplication.with("--spring.main.web-application-type=reactive");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static void assertProblem(Answer answer, String rule, String where) {
        assertEquals("400 application/problem+json", answer.status() + " " + answer.type(), answer.body());
        assertTrue(
                answer.body().contains("{\"rule\":\"" + rule + "\",\"severity\":\"error\"," + where + ","),
                answer.body());
    }

    @Test
    void aValidRecordIsTaken() throws IOException, InterruptedException {
        assertEquals(new Answer(201, "application/json", WORKSHOP), application.post("/records", WORKSHOP));
    }

    @Test
    void whatBreaksARuleIsRefused() throws IOException, InterruptedException {
        String reversed = WORKSHOP.replace("}", ",\"date\":\"2017-07/2017-06\"}");
        assertProblem(application.post("/records", reversed), "OHSEL-TIME-001", "\"pointer\":\"/date\"");
        assertProblem(
                application.post("/records/several", "[" + WORKSHOP + "," + reversed + "]"),
                "OHSEL-TIME-001",
                "\"pointer\":\"/1/date\"");
    }

    @Test
    void whatCannotBeReadIsRefused() throws IOException, InterruptedException {
        assertProblem(
                application.post("/records", WORKSHOP.replace("\"event-1\"", "7")),
                "OHSEL-JSON-002",
                "\"pointer\":\"/id\"");
        assertEquals(400, application.post("/records", "{").status());
    }

    @Test
    void termsAndDatesAreParameters() throws IOException, InterruptedException {
        assertEquals(
                "NHS Bexley CCG",
                application.get("/boroughs/bexley/commissioner?on=2017-06").body());
        assertProblem(
                application.get("/boroughs/Bexley/commissioner?on=2017-06"),
                "OHSEL-TERM-002",
                "\"parameter\":\"borough\"");
        assertProblem(
                application.get("/boroughs/bexley/commissioner?on=June"), "OHSEL-JSON-008", "\"parameter\":\"on\"");
    }
}

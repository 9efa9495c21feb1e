// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ohsel.examples.springboot.RunningApplication.Answer;

/** The application as it is, with the starter and nothing else; in each example application, of which there is one for each generation. */
class RecordsApplicationTest {

    private static final String PROBLEM = "application/problem+json";
    private static final String WORKSHOP = "{\"type\":\"event\",\"id\":\"event-1\",\"kind\":\"public-event\"}";
    private static final String REVERSED =
            "\"message\":\"the interval ends on 30 June 2017, before it begins on 1 July 2017\","
                    + "\"advice\":\"Swap the two dates around the slash, or correct one of them.\"}";

    private static RunningApplication application;

    @BeforeAll
    static void start() {
        application = RunningApplication.with();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static Answer problem(String detail, String findings) {
        return new Answer(
                400,
                PROBLEM,
                "{\"title\":\"Bad Request\",\"status\":400,\"detail\":\"" + detail + "\",\"findings\":[" + findings
                        + "]}");
    }

    @Test
    void runsOnTheValidatorThatSpringBootBrings() {
        assertEquals(
                System.getProperty("expected.hibernate-validator"),
                HibernateValidator.class.getPackage().getImplementationVersion());
    }

    @Test
    void aValidRecordIsTaken() throws IOException, InterruptedException {
        String json = "{\"type\":\"event\",\"id\":\"event-1\",\"kind\":\"public-event\",\"date\":\"2017-06/2017-07\"}";
        assertEquals(new Answer(201, "application/json", json), application.post("/records", json));
    }

    @Test
    void whatHasTheWrongShapeIsRefused() throws IOException, InterruptedException {
        assertEquals(
                problem(
                        "/kind: must not be null",
                        "{\"rule\":\"OHSEL-SHAPE-001\",\"severity\":\"error\",\"pointer\":\"/kind\","
                                + "\"message\":\"must not be null\"}"),
                application.post("/records", "{\"type\":\"event\",\"id\":\"event-1\"}"));
    }

    @Test
    void whatBreaksARuleIsRefused() throws IOException, InterruptedException {
        assertEquals(
                problem(
                        "/agenda/0/commitments/0/due: the interval ends on 30 June 2017, before it begins on 1 July 2017",
                        "{\"rule\":\"OHSEL-TIME-001\",\"severity\":\"error\","
                                + "\"pointer\":\"/agenda/0/commitments/0/due\"," + REVERSED),
                application.post("/records", """
                        {"type": "event", "id": "event-1", "kind": "public-event", "agenda": [
                          {"title": "Actions", "commitments": [{"text": "Report back", "due": "2017-07/2017-06"}]}]}
                        """));
    }

    @Test
    void whatIsOnlyAWarningIsTaken() throws IOException, InterruptedException {
        Answer answer = application.post("/records", WORKSHOP.replace("}", ",\"workstreams\":[\"cheerfulness\"]}"));
        assertEquals(201, answer.status());
    }

    /** The mapper stops at the id; the answer has the date as well. */
    @Test
    void whatCannotBeReadIsRefusedWithAllThatIsWrong() throws IOException, InterruptedException {
        assertEquals(
                problem(
                        "/id: id must be a string, not the number 7 (1 more in findings)",
                        "{\"rule\":\"OHSEL-JSON-002\",\"severity\":\"error\",\"pointer\":\"/id\","
                                + "\"message\":\"id must be a string, not the number 7\",\"advice\":\"Write \\\"7\\\".\"},"
                                + "{\"rule\":\"OHSEL-TIME-001\",\"severity\":\"error\",\"pointer\":\"/date\","
                                + REVERSED),
                application.post(
                        "/records",
                        "{\"type\":\"event\",\"id\":7,\"kind\":\"public-event\",\"date\":\"2017-07/2017-06\"}"));
    }

    @Test
    void whatIsNoJsonIsRefused() throws IOException, InterruptedException {
        Answer answer = application.post("/records", "{\"type\": \"event\" \"id\": \"Mrs Smith\"}");
        assertEquals(400, answer.status());
        assertEquals(PROBLEM, answer.type());
        assertTrue(answer.body().contains("{\"rule\":\"OHSEL-JSON-001\",\"severity\":\"error\""), answer.body());
        assertTrue(answer.body().contains("\"advice\":\"Correct the JSON here: "), answer.body());
        assertTrue(!answer.body().contains("Smith"), answer.body());
    }

    @Test
    void nothingIsRefused() throws IOException, InterruptedException {
        Answer answer = application.post("/records", "");
        assertEquals(PROBLEM, answer.type());
        assertTrue(answer.body().contains("\"OHSEL-JSON-006\""), answer.body());
    }

    @Test
    void severalRecordsAreTaken() throws IOException, InterruptedException {
        String json = "[" + WORKSHOP + "," + WORKSHOP.replace("-1", "-2") + "]";
        assertEquals(new Answer(201, "application/json", json), application.post("/records/several", json));
    }

    @Test
    void eachOfSeveralRecordsIsChecked() throws IOException, InterruptedException {
        assertEquals(
                problem(
                        "/1/date: the interval ends on 30 June 2017, before it begins on 1 July 2017 (1 more in findings)",
                        "{\"rule\":\"OHSEL-TIME-001\",\"severity\":\"error\",\"pointer\":\"/1/date\"," + REVERSED
                                + ",{\"rule\":\"OHSEL-SHAPE-001\",\"severity\":\"error\",\"pointer\":\"/2/kind\","
                                + "\"message\":\"must not be null\"}"),
                application.post(
                        "/records/several",
                        "[" + WORKSHOP + "," + WORKSHOP.replace("}", ",\"date\":\"2017-07/2017-06\"}")
                                + ",{\"type\":\"event\",\"id\":\"event-3\"}]"));
    }

    @Test
    void everyOneOfSeveralRecordsThatCannotBeReadIsNamed() throws IOException, InterruptedException {
        String id = "{\"rule\":\"OHSEL-JSON-002\",\"severity\":\"error\",\"pointer\":\"/%d/id\","
                + "\"message\":\"id must be a string, not the number 7\",\"advice\":\"Write \\\"7\\\".\"}";
        String unreadable = WORKSHOP.replace("\"event-1\"", "7");
        assertEquals(
                problem(
                        "/0/id: id must be a string, not the number 7 (1 more in findings)",
                        id.formatted(0) + "," + id.formatted(2)),
                application.post("/records/several", "[" + unreadable + "," + WORKSHOP + "," + unreadable + "]"));
    }

    @Test
    void oneRecordIsNotSeveral() throws IOException, InterruptedException {
        assertEquals(
                problem(
                        "the body must be an array of records, not an object",
                        "{\"rule\":\"OHSEL-JSON-002\",\"severity\":\"error\",\"pointer\":\"\","
                                + "\"message\":\"the body must be an array of records, not an object\","
                                + "\"advice\":\"Put the record into square brackets.\"}"),
                application.post("/records/several", WORKSHOP));
    }

    @Test
    void termsAndDatesAreParameters() throws IOException, InterruptedException {
        assertEquals(
                "NHS Bexley CCG",
                application.get("/boroughs/bexley/commissioner?on=2017-06").body());
    }

    @Test
    void badParametersAreTheCallersMistake() throws IOException, InterruptedException {
        Answer date = application.get("/boroughs/bexley/commissioner?on=June");
        assertEquals(400, date.status());
        assertEquals(PROBLEM, date.type());
        assertTrue(date.body().contains("\"detail\":\"on is June, which is not a valid date: "), date.body());
        assertTrue(date.body().contains("\"parameter\":\"on\""), date.body());

        Answer borough = application.get("/boroughs/Bexley/commissioner?on=2017-06");
        assertEquals(400, borough.status());
        assertTrue(borough.body().contains("\"parameter\":\"borough\""), borough.body());
        assertTrue(borough.body().contains("\"advice\":\"Write bexley.\""), borough.body());
    }
}

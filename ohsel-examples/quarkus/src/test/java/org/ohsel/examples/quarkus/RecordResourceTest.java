// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.quarkus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecordResourceTest {

    private static final String WORKSHOP = "{\"type\":\"event\",\"id\":\"event-1\",\"kind\":\"public-event\"}";
    private static final String REVERSED = "{\"rule\":\"OHSEL-TIME-001\",\"severity\":\"error\",\"pointer\":\"%s\","
            + "\"message\":\"the interval ends on 30 June 2017, before it begins on 1 July 2017\","
            + "\"advice\":\"Swap the two dates around the slash, or correct one of them.\"}";

    @TestHTTPResource("/")
    private URI root;

    /** The status, the media type and the body. */
    record Answer(int status, String type, String body) {}

    private Answer post(String path, String json) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private Answer get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(root.resolve(path)));
    }

    private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        request.header("Accept-Language", "en")
                                .timeout(Duration.ofSeconds(30))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body());
    }

    private static Answer problem(String detail, String findings) {
        return new Answer(
                400,
                "application/problem+json",
                "{\"title\":\"Bad Request\",\"status\":400,\"detail\":\"" + detail + "\",\"findings\":[" + findings
                        + "]}");
    }

    @Test
    void aValidRecordIsTaken() throws IOException, InterruptedException {
        String json = "{\"type\":\"event\",\"id\":\"event-1\",\"kind\":\"public-event\",\"date\":\"2017-06/2017-07\"}";
        Answer answer = post("/records", json);
        assertEquals(201 + json, answer.status() + answer.body());
    }

    @Test
    void whatHasTheWrongShapeIsRefused() throws IOException, InterruptedException {
        assertEquals(
                problem(
                        "/kind: must not be null",
                        "{\"rule\":\"OHSEL-SHAPE-001\",\"severity\":\"error\",\"pointer\":\"/kind\","
                                + "\"message\":\"must not be null\"}"),
                post("/records", "{\"type\":\"event\",\"id\":\"event-1\"}"));
    }

    @Test
    void whatBreaksARuleIsRefused() throws IOException, InterruptedException {
        assertEquals(
                problem(
                        "/agenda/0/commitments/0/due: the interval ends on 30 June 2017, before it begins on 1 July 2017",
                        REVERSED.formatted("/agenda/0/commitments/0/due")),
                post("/records", """
                        {"type": "event", "id": "event-1", "kind": "public-event", "agenda": [
                          {"title": "Actions", "commitments": [{"text": "Report back", "due": "2017-07/2017-06"}]}]}
                        """));
    }

    @Test
    void whatIsOnlyAWarningIsTaken() throws IOException, InterruptedException {
        String json = "{\"type\":\"event\",\"id\":\"event-1\",\"kind\":\"public-event\",\"workstreams\":[\"frailty\"]}";
        Answer answer = post("/records", json);
        assertEquals(201 + json, answer.status() + answer.body());
    }

    /** Only who knows the ICB knows that the duty to involve binds it. */
    @Test
    void anotherIcbIsHeldToItsDuties() throws IOException, InterruptedException {
        assertEquals(
                problem(
                        "/triggers/0: no involvement is recorded for planning (NHS Act 2006, s.14Z45(2))",
                        "{\"rule\":\"OHSEL-INVOLVE-002\",\"severity\":\"error\",\"pointer\":\"/triggers/0\","
                                + "\"message\":\"no involvement is recorded for planning (NHS Act 2006, s.14Z45(2))\","
                                + "\"advice\":\"Add to involvements how people were involved, with the trigger planning.\"}"),
                post("/records", """
                        {"type": "commissioning-activity", "id": "plan", "kind": "commissioning-plan",
                         "title": "Foot care", "commissioners": ["QZ9"], "planningBegan": "2024-01-15",
                         "triggers": ["planning"]}
                        """));
    }

    @Test
    void whatCannotBeReadIsRefused() throws IOException, InterruptedException {
        assertEquals(
                problem(
                        "/id: id must be a string, not the number 7",
                        "{\"rule\":\"OHSEL-JSON-002\",\"severity\":\"error\",\"pointer\":\"/id\","
                                + "\"message\":\"id must be a string, not the number 7\",\"advice\":\"Write \\\"7\\\".\"}"),
                post("/records", "{\"type\":\"event\",\"id\":7}"));
    }

    @Test
    void whatIsNoJsonIsRefused() throws IOException, InterruptedException {
        assertEquals(400, post("/records", "{\"type\"").status());
    }

    @Test
    void eachOfSeveralRecordsIsChecked() throws IOException, InterruptedException {
        assertEquals(
                problem(
                        "/1/date: the interval ends on 30 June 2017, before it begins on 1 July 2017",
                        REVERSED.formatted("/1/date")),
                post(
                        "/records/several",
                        "[" + WORKSHOP + "," + WORKSHOP.replace("}", ",\"date\":\"2017-07/2017-06\"}]")));
    }

    @Test
    void termsAndDatesAreParameters() throws IOException, InterruptedException {
        assertEquals(
                "NHS Bexley CCG",
                get("/boroughs/bexley/commissioner?on=2017-06").body());
        Answer date = get("/boroughs/bexley/commissioner?on=June");
        assertEquals("400 application/problem+json", date.status() + " " + date.type());
        assertTrue(date.body().contains("\"detail\":\"on is June, which is not a valid date: "), date.body());
        Answer borough = get("/boroughs/Bexley/commissioner?on=2017-06");
        assertTrue(borough.body().contains("\"parameter\":\"borough\""), borough.body());
        assertTrue(borough.body().contains("\"advice\":\"Write bexley.\""), borough.body());
    }
}

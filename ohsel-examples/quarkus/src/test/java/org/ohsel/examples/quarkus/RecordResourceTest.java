// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.quarkus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecordResourceTest {

    @TestHTTPResource("/records")
    private URI records;

    private HttpResponse<String> post(String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(records)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void assertAnswer(int status, String body, HttpResponse<String> answer) {
        assertEquals(status + " " + body, answer.statusCode() + " " + answer.body());
    }

    @Test
    void aValidRecordIsTaken() throws IOException, InterruptedException {
        String json = "{\"type\":\"event\",\"id\":\"event-1\",\"kind\":\"public-event\",\"date\":\"2017-06/2017-07\"}";
        assertAnswer(201, json, post(json));
    }

    @Test
    void whatHasTheWrongShapeIsRefused() throws IOException, InterruptedException {
        assertAnswer(
                400,
                "[{\"rule\":\"OHSEL-SHAPE-001\",\"pointer\":\"/kind\","
                        + "\"severity\":\"ERROR\",\"message\":\"must not be null\",\"advice\":null}]",
                post("{\"type\":\"event\",\"id\":\"event-1\"}"));
    }

    @Test
    void whatBreaksARuleIsRefused() throws IOException, InterruptedException {
        assertAnswer(
                400,
                "[{\"rule\":\"OHSEL-TIME-001\",\"pointer\":\"/agenda/0/commitments/0/due\","
                        + "\"severity\":\"ERROR\","
                        + "\"message\":\"the interval ends on 30 June 2017, before it begins on 1 July 2017\","
                        + "\"advice\":\"Swap the two dates around the slash, or correct one of them.\"}]",
                post("""
                        {"type": "event", "id": "event-1", "kind": "public-event", "agenda": [
                          {"title": "Actions", "commitments": [{"text": "Report back", "due": "2017-07/2017-06"}]}]}
                        """));
    }

    @Test
    void whatIsOnlyAWarningIsTaken() throws IOException, InterruptedException {
        String json = "{\"type\":\"event\",\"id\":\"event-1\",\"kind\":\"public-event\",\"workstreams\":[\"frailty\"]}";
        assertAnswer(201, json, post(json));
    }

    /** Only who knows the ICB knows that the duty to involve binds it. */
    @Test
    void anotherIcbIsHeldToItsDuties() throws IOException, InterruptedException {
        assertAnswer(
                400,
                "[{\"rule\":\"OHSEL-INVOLVE-002\",\"pointer\":\"/triggers/0\",\"severity\":\"ERROR\","
                        + "\"message\":\"no involvement is recorded for planning (NHS Act 2006, s.14Z45(2))\","
                        + "\"advice\":\"Add to involvements how people were involved, with the trigger planning.\"}]",
                post("""
                        {"type": "commissioning-activity", "id": "plan", "kind": "commissioning-plan",
                         "title": "Foot care", "commissioners": ["QZ9"], "planningBegan": "2024-01-15",
                         "triggers": ["planning"]}
                        """));
    }

    @Test
    void whatCannotBeReadIsRefused() throws IOException, InterruptedException {
        assertEquals(400, post("{\"type\":\"event\",\"id\":7}").statusCode());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.example;

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

/** Over HTTP on loopback. */
@QuarkusTest
class RecordsTest {

    @TestHTTPResource("/records")
    URI records;

    private HttpResponse<String> post(String json) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(records)
                                .header("Content-Type", "application/json")
                                .timeout(Duration.ofSeconds(30))
                                .POST(HttpRequest.BodyPublishers.ofString(json))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aValidRecordIsTakenAsItIs() throws IOException, InterruptedException {
        String json = "{\"type\":\"event\",\"id\":\"e\",\"kind\":\"workshop\",\"date\":\"2017-06\",\"x-ours\":1}";
        assertEquals(json, post(json).body());
    }

    @Test
    void whatBreaksARuleIsRefusedWithItsFinding() throws IOException, InterruptedException {
        HttpResponse<String> answer = post(
                "{\"type\":\"event\",\"id\":\"e\",\"kind\":\"workshop\",\"date\":\"2020-06-17\",\"body\":\"07N\"}");
        assertEquals(400, answer.statusCode(), answer::body);
        assertTrue(
                answer.body()
                        .contains("\"rule\":\"OHSEL-CODE-001\",\"severity\":\"error\",\"pointer\":\"/body\""),
                answer::body);
    }

    @Test
    void whatCannotBeReadIsRefusedWithWhatToWrite() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("{\"type\":\"event\",\"id\":7,\"kind\":\"workshop\"}");
        assertEquals(400, answer.statusCode(), answer::body);
        assertTrue(answer.body().contains("\"rule\":\"OHSEL-JSON-002\""), answer::body);
    }
}

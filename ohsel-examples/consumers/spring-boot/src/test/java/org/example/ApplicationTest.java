// SPDX-License-Identifier: Apache-2.0
package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Over HTTP on loopback. */
class ApplicationTest {

    private static ConfigurableApplicationContext application;
    private static String address;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(Application.class, "--server.port=0", "--server.address=127.0.0.1");
        address = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    private static void assertProblem(String finding, HttpResponse<String> answer) {
        assertEquals(400, answer.statusCode(), answer::body);
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
        assertTrue(answer.body().contains(finding), answer::body);
    }

    @Test
    void aValidRecordIsTakenAsItIs() throws IOException, InterruptedException {
        String json = "{\"type\":\"event\",\"id\":\"e\",\"kind\":\"workshop\",\"date\":\"2017-06\",\"x-ours\":1}";
        assertEquals(json, post("/records", json).body());
    }

    @Test
    void whatBreaksARuleIsRefusedWithItsFinding() throws IOException, InterruptedException {
        assertProblem(
                "\"rule\":\"OHSEL-CODE-001\",\"severity\":\"error\",\"pointer\":\"/body\"",
                post(
                        "/records",
                        "{\"type\":\"event\",\"id\":\"e\",\"kind\":\"workshop\",\"date\":\"2020-06-17\",\"body\":\"07N\"}"));
    }

    @Test
    void theSecondOfSeveralIsNamed() throws IOException, InterruptedException {
        assertProblem(
                "\"pointer\":\"/1/kind\"",
                post(
                        "/several",
                        "[{\"type\":\"event\",\"id\":\"e\",\"kind\":\"workshop\"},{\"type\":\"event\",\"id\":\"f\"}]"));
    }

    @Test
    void whatCannotBeReadIsRefusedWithWhatToWrite() throws IOException, InterruptedException {
        assertProblem("\"rule\":\"OHSEL-JSON-002\"", post("/records", "{\"type\":\"event\",\"id\":7,\"kind\":\"workshop\"}"));
    }

    @Test
    void termsAndDatesAreParameters() throws IOException, InterruptedException {
        assertEquals("bexley 2017-06", get("/question?borough=bexley&date=2017-06").body());
        assertEquals(400, get("/question?borough=bexley&date=June").statusCode());
    }
}

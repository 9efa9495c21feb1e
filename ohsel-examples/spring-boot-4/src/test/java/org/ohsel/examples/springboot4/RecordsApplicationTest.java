// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.springboot4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class RecordsApplicationTest {

    private static final String UNKNOWN_TERM = """
            {"type": "event", "id": "event-1", "kind": "public-event", "workstreams": ["${7*7} {id}"]}
            """;

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(RecordsApplication.class, "--server.port=0");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static HttpResponse<String> post(String json) throws IOException, InterruptedException {
        return post(json, application);
    }

    private static HttpResponse<String> post(String json, ConfigurableApplicationContext to)
            throws IOException, InterruptedException {
        String port = to.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/records"))
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
    void runsOnTheValidatorThatSpringBootBrings() {
        assertEquals("9.1.3.Final", HibernateValidator.class.getPackage().getImplementationVersion());
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
        assertEquals(201, post(UNKNOWN_TERM).statusCode());
    }

    /** The message passes through two interpolators: Spring's and Hibernate Validator's with its expressions. */
    @Test
    void theOtherMappingRefusesItAndNeitherEvaluatesNorRepeatsWhatPeopleWrote()
            throws IOException, InterruptedException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(new OtherLine(before));
        try (ConfigurableApplicationContext other =
                SpringApplication.run(RecordsApplication.class, "--server.port=0")) {
            HttpResponse<String> answer = post(UNKNOWN_TERM, other);
            assertEquals(400, answer.statusCode());
            assertTrue(
                    answer.body()
                            .contains("{\"rule\":\"OHSEL-TERM-001\",\"pointer\":\"/workstreams/0\","
                                    + "\"severity\":\"WARNING\",\"message\":\"the first of workstreams is \u2026,"
                                    + " which is not a known workstream\",\"advice\":"),
                    answer.body());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Only who knows the ICB knows that the duty to involve binds it. */
    @Test
    void withAnotherVocabularyItHoldsAnotherIcbToItsDuties() throws IOException, InterruptedException {
        String plan = """
                {"type": "commissioning-activity", "id": "plan", "kind": "commissioning-plan", "title": "Foot care",
                 "commissioners": ["QZ9"], "planningBegan": "2024-01-15", "triggers": ["planning"]}
                """;
        assertEquals(201, post(plan).statusCode());
        try (ConfigurableApplicationContext other = SpringApplication.run(
                new Class<?>[] {RecordsApplication.class, OwnVocabulary.class}, new String[] {"--server.port=0"})) {
            assertAnswer(
                    400,
                    "[{\"rule\":\"OHSEL-INVOLVE-002\",\"pointer\":\"/triggers/0\",\"severity\":\"ERROR\","
                            + "\"message\":\"no involvement is recorded for planning (NHS Act 2006, s.14Z45(2))\","
                            + "\"advice\":\"Add to involvements how people were involved, with the trigger planning.\"}]",
                    post(plan, other));
        }
    }

    /** Runs this application with another line in its {@code validation.xml}. */
    private static final class OtherLine extends ClassLoader {

        OtherLine(ClassLoader parent) {
            super(parent);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            InputStream resource = super.getResourceAsStream(name);
            if (!name.equals("META-INF/validation.xml") || resource == null) {
                return resource;
            }
            try (resource) {
                String line = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
                return new ByteArrayInputStream(
                        line.replace("errors.xml", "constraints.xml").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void whatCannotBeReadIsRefused() throws IOException, InterruptedException {
        assertEquals(400, post("{\"type\":\"event\",\"id\":7}").statusCode());
    }

    /** Spring converts by the type's own {@code of} or {@code valueOf}; without one, it answers 500. */
    @Test
    void aDateIsTakenAsAParameterAndABadOneIsTheCallersMistake() throws IOException, InterruptedException {
        assertAnswer(200, "until 2017-06-30", get("/until?date=2017-06"));
        assertEquals(400, get("/until?date=June").statusCode());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.examples.beans.OtherBeans.OwnAnswers;
import org.ohsel.examples.beans.OtherBeans.OwnTypes;
import org.ohsel.examples.beans.OtherBeans.OwnVocabulary;
import org.ohsel.examples.springboot.RunningApplication.Answer;

/** What properties and beans of the application change. */
class SettingsTest {

    private static final String UNKNOWN_TERM = """
            {"type": "event", "id": "event-1", "kind": "public-event", "workstreams": ["${7*7} {id}"]}
            """;
    private static final String REVERSED = """
            {"type": "event", "id": "event-1", "kind": "public-event", "date": "2017-07/2017-06"}
            """;
    private static final String SHAPELESS = "{\"type\":\"event\",\"id\":\"event-1\"}";
    private static final String PLAN = """
            {"type": "commissioning-activity", "id": "plan", "kind": "commissioning-plan", "title": "Foot care",
             "commissioners": ["QZ9"], "planningBegan": "2024-01-15", "triggers": ["planning"]}
            """;

    /** The message passes through two interpolators: Spring's and Hibernate Validator's with its expressions. */
    private static void assertRefusesTheTermAndNeitherEvaluatesNorRepeatsIt(Answer answer) {
        assertEquals(400, answer.status());
        assertTrue(
                answer.body()
                        .contains(
                                "{\"rule\":\"OHSEL-TERM-001\",\"severity\":\"warning\",\"pointer\":\"/workstreams/0\","
                                        + "\"message\":\"the first of workstreams is \u2026,"
                                        + " which is not a known workstream\",\"advice\":"),
                answer.body());
    }

    @Test
    void everyFindingCanBeRefused() throws IOException, InterruptedException {
        try (RunningApplication other = RunningApplication.with("--ohsel.validation.reject=any-finding")) {
            assertRefusesTheTermAndNeitherEvaluatesNorRepeatsIt(other.post("/records", UNKNOWN_TERM));
        }
    }

    /** Who has a {@code validation.xml} from before keeps what it says. */
    @Test
    void aValidationXmlFromBeforeGoesOnToCount() throws IOException, InterruptedException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(new WithValidationXml(before));
        try (RunningApplication other = RunningApplication.with()) {
            assertRefusesTheTermAndNeitherEvaluatesNorRepeatsIt(other.post("/records", UNKNOWN_TERM));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static final class WithValidationXml extends ClassLoader {

        WithValidationXml(ClassLoader parent) {
            super(parent);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return name.equals("META-INF/validation.xml")
                    ? new ByteArrayInputStream("""
                            <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.0">
                              <constraint-mapping>META-INF/ohsel/constraints.xml</constraint-mapping>
                            </validation-config>
                            """.getBytes(StandardCharsets.UTF_8))
                    : super.getResourceAsStream(name);
        }
    }

    private static void assertHoldsAnotherIcbToItsDuties(RunningApplication other)
            throws IOException, InterruptedException {
        assertEquals(
                new Answer(
                        400,
                        "application/problem+json",
                        "{\"title\":\"Bad Request\",\"status\":400,\"detail\":\"/triggers/0: no involvement is recorded"
                                + " for planning (NHS Act 2006, s.14Z45(2))\",\"findings\":["
                                + "{\"rule\":\"OHSEL-INVOLVE-002\",\"severity\":\"error\",\"pointer\":\"/triggers/0\","
                                + "\"message\":\"no involvement is recorded for planning (NHS Act 2006, s.14Z45(2))\","
                                + "\"advice\":\"Add to involvements how people were involved, with the trigger planning.\"}]}"),
                other.post("/records", PLAN));
    }

    /** Only who knows the ICB knows that the duty to involve binds it. */
    @Test
    void withoutItsVocabularyTheIcbIsNotKnown() throws IOException, InterruptedException {
        try (RunningApplication plain = RunningApplication.with()) {
            assertEquals(201, plain.post("/records", PLAN).status());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../other-icb/vocabulary", "file:../other-icb/vocabulary"})
    void aVocabularyIsNamedByAProperty(String location) throws IOException, InterruptedException {
        try (RunningApplication other = RunningApplication.with("--ohsel.vocabulary=" + location)) {
            assertHoldsAnotherIcbToItsDuties(other);
        }
    }

    @Test
    void theRulesMayBeABean() throws IOException, InterruptedException {
        try (RunningApplication other = RunningApplication.with(List.of(OwnVocabulary.class))) {
            assertHoldsAnotherIcbToItsDuties(other);
        }
    }

    @Test
    void theApplicationsOwnAnswersComeFirst() throws IOException, InterruptedException {
        try (RunningApplication other = RunningApplication.with(List.of(OwnAnswers.class))) {
            Answer own = other.post("/records", SHAPELESS);
            assertEquals("422 no: 1", own.status() + " " + own.body());
            Answer ours = other.post("/records", "{");
            assertEquals("400 application/problem+json", ours.status() + " " + ours.type());
        }
    }

    @Test
    void theProblemDetailsOfSpringGetTheFindingsToo() throws IOException, InterruptedException {
        try (RunningApplication other =
                RunningApplication.with(List.of(OwnTypes.class), "--spring.mvc.problemdetails.enabled=true")) {
            Answer answer = other.post("/records", SHAPELESS);
            assertEquals("400 application/problem+json", answer.status() + " " + answer.type());
            assertTrue(answer.body().contains("\"instance\":\"/records\""), answer.body());
            assertTrue(
                    answer.body()
                            .contains("\"findings\":[{\"rule\":\"OHSEL-SHAPE-001\",\"severity\":\"error\","
                                    + "\"pointer\":\"/kind\",\"message\":\"must not be null\"}]"),
                    answer.body());
            for (String body : List.of("{", "[]", "7")) {
                assertTrue(other.post("/records", body).body().contains("\"findings\":[{\"rule\":\"OHSEL-JSON-"), body);
            }
            assertTrue(other.get("/until?date=June").body().contains("\"findings\":["));
            Answer theirs = other.post("/cases", "{}");
            assertEquals("400 application/problem+json", theirs.status() + " " + theirs.type());
            assertFalse(theirs.body().contains("findings"), theirs.body());
        }
    }

    @Test
    void aTypeOfTheApplicationIsAnsweredForWhereItHoldsOneOfOurs() throws IOException, InterruptedException {
        try (RunningApplication other = RunningApplication.with(List.of(OwnTypes.class))) {
            Answer invalid = other.post("/cases", "{\"number\":\"C-1\",\"event\":" + REVERSED + "}");
            assertTrue(invalid.body().contains("\"pointer\":\"/event/date\""), invalid.body());
            Answer unreadable = other.post("/cases", "{\"number\":\"C-1\",\"event\":{\"type\":\"event\",\"id\":7}}");
            assertTrue(unreadable.body().contains("\"pointer\":\"/event/id\""), unreadable.body());
            Answer theirs = other.post("/cases", "{}");
            assertEquals("400 application/json", theirs.status() + " " + theirs.type());
            assertEquals("until 2017-06-30", other.get("/until?date=2017-06").body());
        }
    }

    @Test
    void allOfItCanBeTurnedOff() throws IOException, InterruptedException {
        try (RunningApplication other = RunningApplication.with(
                "--ohsel.validation.enabled=false",
                "--ohsel.problem-details.enabled=false",
                "--ohsel.parameters.enabled=false")) {
            assertEquals(201, other.post("/records", REVERSED).status());
            Answer answer = other.post("/records", SHAPELESS);
            assertEquals("400 application/json", answer.status() + " " + answer.type());
            assertEquals(
                    200, other.get("/boroughs/Bexley/commissioner?on=2017-06").status());
        }
    }

    @Test
    void actuatorShowsTheVocabulary() throws IOException, InterruptedException {
        try (RunningApplication other = RunningApplication.with(
                "--ohsel.vocabulary=../other-icb/vocabulary", "--management.endpoint.health.show-details=always")) {
            Answer health = other.get("/actuator/health/ohsel");
            assertEquals(200, health.status());
            assertTrue(health.body().contains("\"status\":\"UP\""), health.body());
            assertTrue(health.body().contains("\"vocabularies\":[\"urn:ohsel:vocabulary\"]"), health.body());
            assertTrue(health.body().matches(".*\"concepts\":[1-9][0-9]{2,}.*"), health.body());
            assertTrue(health.body().contains("\"files\":[\"../other-icb/vocabulary\"]"), health.body());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpRequest.BodyPublishers.ofByteArray;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ohsel.examples.register.RunningRegister.EDITOR;
import static org.ohsel.examples.register.RunningRegister.READER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ohsel.examples.register.RunningRegister;
import org.ohsel.examples.register.SharedRegister;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What senders of records see, with both databases. */
class IntakeTest {

    private static final String LINES = "application/x-ndjson";
    private static final String JSON = "application/json";

    @Nested
    class WithH2 extends Cases {
        WithH2() {
            super(SharedRegister.H2);
        }
    }

    @Nested
    class WithPostgresql extends Cases {
        WithPostgresql() {
            super(SharedRegister.POSTGRESQL);
        }
    }

    abstract static class Cases {

        private final RunningRegister register;

        Cases(SharedRegister shared) {
            register = shared.get();
        }

        @Test
        void theExactTextIsKeptWithWhoSentIt() {
            String text =
                    "{ \"type\":\"event\", \"kind\" : \"workshop\",\n  \"id\":\"exact\",\"title\":\"Caf\\u00e9 \u2713\" }";
            HttpResponse<String> created = post("\n " + text + "  \n");
            assertEquals(201, created.statusCode());
            assertEquals("\"1\"", created.headers().firstValue("ETag").orElseThrow());
            assertEquals(
                    "/api/records/exact",
                    created.headers().firstValue("Location").orElseThrow());
            HttpResponse<byte[]> version =
                    register.send(READER, "GET", "/api/records/exact/versions/1", noBody(), BodyHandlers.ofByteArray());
            assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), version.body());
            JsonNode history = json(register.get(READER, "/api/records/exact/history"));
            assertEquals(1, history.size());
            assertEquals("saved", history.at("/0/what").stringValue());
            assertEquals("editor", history.at("/0/who").stringValue());
        }

        @Test
        void theSameAgainChangesNothing() {
            assertEquals(201, post(event("same", "A")).statusCode());
            HttpResponse<String> again =
                    post("{\"title\": \"A\", \"kind\":\"workshop\",\"id\":\"same\",\"type\":\"event\"}");
            assertEquals(200, again.statusCode());
            assertEquals(1, json(again).at("/unchanged").intValue());
            assertEquals(
                    1, json(register.get(READER, "/api/records/same/versions")).size());
        }

        @Test
        void otherContentIsAConflictUnlessItIsToReplace() {
            post(event("other", "A"));
            HttpResponse<String> conflict = post(event("other", "B"));
            assertEquals(409, conflict.statusCode());
            assertEquals(
                    "application/problem+json",
                    conflict.headers().firstValue("Content-Type").orElseThrow());
            assertEquals("other", json(conflict).at("/conflicts/0/id").stringValue());
            assertEquals(1, json(conflict).at("/conflicts/0/version").intValue());
            HttpResponse<String> replaced =
                    register.post(EDITOR, "/api/records?existing=replace", JSON, event("other", "B"));
            assertEquals(200, replaced.statusCode());
            assertEquals("\"2\"", replaced.headers().firstValue("ETag").orElseThrow());
            assertEquals(event("other", "A"), text("other", 1));
            assertEquals(event("other", "B"), text("other", 2));
        }

        @Test
        void aBatchWithAnErrorIsNotStoredAtAllAndEveryErrorIsTold() {
            String lines = event("batch-1", "A") + "\n"
                    + "{\"type\":\"event\",\"id\":\"batch-2\",\"kind\":\"workshop\",\"date\":\"2017-13\"}\n"
                    + event("batch-3", "C") + "\n"
                    + "{\"type\":\"event\",\"id\":\"batch-4\"}\n";
            HttpResponse<String> refused = register.post(EDITOR, "/api/records", LINES, lines);
            assertEquals(400, refused.statusCode());
            assertThat(json(refused)
                            .at("/findings")
                            .valueStream()
                            .map(finding -> finding.path("record").asString()))
                    .contains("batch-2", "batch-4")
                    .doesNotContain("batch-1", "batch-3");
            assertEquals(
                    "2:", json(refused).at("/findings/0/location").stringValue().substring(0, 2));
            assertEquals(
                    404, register.get(READER, "/api/records/batch-1/versions").statusCode());
        }

        @Test
        void ofABatchEachCanBeStoredForItself() {
            post(event("each-there", "A"));
            String lines = event("each-1", "A") + "\n{\"type\":\"event\",\"id\":\"each-2\"}\n"
                    + event("each-there", "B") + "\n" + event("each-there-not", "C") + "\n";
            HttpResponse<String> answer =
                    register.post(EDITOR, "/api/records", LINES, lines, "Prefer", "handling=lenient");
            assertEquals(200, answer.statusCode());
            List<JsonNode> results =
                    answer.body().lines().map(JsonMapper.shared()::readTree).toList();
            assertEquals(
                    List.of("created", "refused", "conflict", "created"),
                    results.stream()
                            .limit(4)
                            .map(result -> result.path("outcome").stringValue())
                            .toList());
            assertEquals(2, results.get(4).at("/total/created").intValue());
            assertThat(results.get(1).path("findings").size()).isPositive();
            assertEquals(event("each-1", "A"), text("each-1", 1));
            assertEquals(
                    404, register.get(READER, "/api/records/each-2/versions").statusCode());
            assertEquals(event("each-there", "A"), text("each-there", 1));
        }

        @Test
        void aLogAnArrayAndGzipAreRead() throws IOException {
            String array = "[" + event("array-1", "A") + ", " + event("array-2", "B") + "]";
            assertEquals(2, json(post(array)).path("created").intValue());
            assertEquals(event("array-2", "B"), text("array-2", 1));
            String log = "{\"schemaVersion\":\"1.0\",\"records\":[" + event("log-1", "A") + "]}";
            assertEquals(1, json(post(log)).path("created").intValue());
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write((event("gzip-1", "A") + "\n" + event("gzip-2", "B")).getBytes(StandardCharsets.UTF_8));
            }
            HttpResponse<String> answer = register.post(
                    EDITOR, "/api/records", LINES, ofByteArray(packed.toByteArray()), "Content-Encoding", "gzip");
            assertEquals(2, json(answer).path("created").intValue());
        }

        @Test
        void aReferenceToWhatIsInTheRegisterIsKnownAndOneToWhatMayStillComeIsAWarning() {
            post(event("whole", "A"));
            String part = "{\"type\":\"event\",\"id\":\"part\",\"kind\":\"workshop\",\"partOf\":\"whole\"}";
            assertEquals("[]", json(post(part)).path("findings").toString());
            String early = "{\"type\":\"event\",\"id\":\"early\",\"kind\":\"workshop\",\"partOf\":\"to-come\"}";
            HttpResponse<String> answer = post(early);
            assertEquals(201, answer.statusCode());
            assertEquals("OHSEL-REF-002", json(answer).at("/findings/0/rule").stringValue());
            assertEquals("warning", json(answer).at("/findings/0/severity").stringValue());
        }

        @Test
        void onlyWhoHasSeenTheNewestVersionReplacesIt() {
            String path = "/api/records/edited";
            assertEquals(428, register.put(EDITOR, path, event("edited", "A")).statusCode());
            assertEquals(
                    412,
                    register.put(EDITOR, path, event("edited", "A"), "If-Match", "\"1\"")
                            .statusCode());
            assertEquals(
                    201,
                    register.put(EDITOR, path, event("edited", "A"), "If-None-Match", "*")
                            .statusCode());
            assertEquals(
                    412,
                    register.put(EDITOR, path, event("edited", "B"), "If-None-Match", "*")
                            .statusCode());
            HttpResponse<String> first = register.put(EDITOR, path, event("edited", "B"), "If-Match", "\"1\"");
            assertEquals(200, first.statusCode());
            HttpResponse<String> second = register.put(EDITOR, path, event("edited", "C"), "If-Match", "\"1\"");
            assertEquals(412, second.statusCode());
            assertEquals("\"2\"", second.headers().firstValue("ETag").orElseThrow());
            assertEquals(event("edited", "B"), text("edited", 2));
            assertEquals(
                    400,
                    register.put(EDITOR, path, event("another", "C"), "If-Match", "\"2\"")
                            .statusCode());
            assertEquals(
                    400,
                    register.put(EDITOR, path, event("edited", "C"), "If-Match", "2")
                            .statusCode());
        }

        @Test
        void aDeletedRecordKeepsItsVersionsAndCanComeBack() {
            post(event("deleted", "A"));
            assertEquals(428, register.delete(EDITOR, "/api/records/deleted").statusCode());
            assertEquals(
                    412,
                    register.delete(EDITOR, "/api/records/deleted", "If-Match", "\"2\"")
                            .statusCode());
            assertEquals(
                    204,
                    register.delete(EDITOR, "/api/records/deleted", "If-Match", "\"1\"")
                            .statusCode());
            assertEquals(
                    404,
                    register.delete(EDITOR, "/api/records/deleted", "If-Match", "\"1\"")
                            .statusCode());
            assertEquals(event("deleted", "A"), text("deleted", 1));
            assertEquals(
                    404, register.get(READER, "/api/records/deleted/versions/2").statusCode());
            assertEquals(
                    "\"3\"",
                    post(event("deleted", "B")).headers().firstValue("ETag").orElseThrow());
            assertEquals(
                    List.of("saved", "deleted", "saved"),
                    json(register.get(READER, "/api/records/deleted/history"))
                            .valueStream()
                            .map(entry -> entry.path("what").stringValue())
                            .toList());
        }

        private HttpResponse<String> post(String body) {
            return register.post(EDITOR, "/api/records", JSON, body);
        }

        private String text(String id, int version) {
            return register.get(READER, "/api/records/" + id + "/versions/" + version)
                    .body();
        }
    }

    static String event(String id, String title) {
        return "{\"type\":\"event\",\"id\":\"" + id + "\",\"kind\":\"workshop\",\"title\":\"" + title + "\"}";
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}

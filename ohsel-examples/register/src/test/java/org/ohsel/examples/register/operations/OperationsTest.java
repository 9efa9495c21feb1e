// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.examples.register.RunningRegister;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.examples.register.store.RecordStore;

/** Health, figures and the end of a register. */
class OperationsTest {

    private static final String EVENT = "{\"type\":\"event\",\"id\":\"%s\",\"kind\":\"public-event\"}";

    @TempDir
    Path folder;

    private static HttpResponse<String> take(RunningRegister register, String id) {
        return register.post(RunningRegister.EDITOR, "/api/records", "application/json", EVENT.formatted(id));
    }

    @Test
    void healthAndFigures() {
        try (RunningRegister register = RunningRegister.onH2(folder)) {
            HttpResponse<String> health = register.get(RunningRegister.NOBODY, "/actuator/health");
            assertEquals(200, health.statusCode());
            assertFalse(health.body().contains("H2"), "details are for those who look after the register");
            String details =
                    register.get(RunningRegister.PUBLISHER, "/actuator/health").body();
            assertTrue(details.contains("\"db\"") && details.contains("\"ohsel\""), details);
            assertEquals(
                    200,
                    register.get(RunningRegister.NOBODY, "/actuator/health/readiness")
                            .statusCode());
            take(register, "e1");
            take(register, "e1");
            register.post(
                    RunningRegister.EDITOR,
                    "/api/records",
                    "application/json",
                    "{\"type\":\"event\",\"id\":\"e2\",\"kind\":7}");
            register.put(RunningRegister.PUBLISHER, "/api/records/e1/publication", "", "If-Match", "\"1\"");
            String figures = register.get(RunningRegister.PUBLISHER, "/actuator/prometheus")
                    .body();
            assertTrue(figures.contains("register_records_total{outcome=\"created\"} 1.0"), figures);
            assertTrue(figures.contains("register_records_total{outcome=\"unchanged\"} 1.0"), figures);
            assertTrue(figures.contains("register_records_total{outcome=\"refused\"} 1.0"), figures);
            assertTrue(figures.contains("register_errors_total{rule=\"OHSEL-JSON-002\"} 1.0"), figures);
            assertTrue(figures.contains("register_publications_total{action=\"published\"} 1.0"), figures);
            assertTrue(figures.contains("uri=\"/api/records/{id}/publication\""), "durations by what was asked");
            assertFalse(figures.contains("e1"), "no ids");
        }
    }

    /** The last lines of an upload come when the register has been told to end: it is finished, or none of it is there. */
    @Test
    void anUploadIsFinishedOrNotThere() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            lines.append(EVENT.formatted("line-" + i)).append('\n');
        }
        byte[] body = lines.toString().getBytes(StandardCharsets.UTF_8);
        String answer;
        RunningRegister register = RunningRegister.onH2(folder, "--spring.lifecycle.timeout-per-shutdown-phase=20s");
        URI uri = register.uri("/api/records");
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            OutputStream output = socket.getOutputStream();
            output.write(("POST /api/records HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                            + RunningRegister.authorization(RunningRegister.EDITOR)
                            + "\r\nContent-Type: application/x-ndjson\r\nConnection: close\r\nContent-Length: "
                            + body.length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            output.write(body, 0, body.length / 2);
            output.flush();
            awaitRequest(register);
            CompletableFuture<Void> end = CompletableFuture.runAsync(register::close);
            output.write(body, body.length / 2, body.length - body.length / 2);
            output.flush();
            answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            end.get();
        }
        boolean finished = answer.startsWith("HTTP/1.1 201");
        try (RunningRegister again = RunningRegister.onH2(folder)) {
            RecordStore store = again.bean(RecordStore.class);
            assertEquals(finished, store.find(Audience.STAFF, "line-0").isPresent());
            assertEquals(finished, store.find(Audience.STAFF, "line-499").isPresent());
        }
        assertTrue(finished, "it came within the time: " + answer);
    }

    /** Waits until the server has begun with the upload. */
    private static void awaitRequest(RunningRegister register) throws IOException, ExecutionException {
        while (!register.get(RunningRegister.PUBLISHER, "/actuator/prometheus")
                .body()
                .contains("http_server_requests_active_seconds_count{exception=\"none\",method=\"POST\"")) {
            Thread.onSpinWait();
        }
    }
}

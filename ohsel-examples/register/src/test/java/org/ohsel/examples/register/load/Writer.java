// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.RunningRegister;

/** One who writes records, one after the other, until the register is gone, and remembers what was acknowledged. */
final class Writer implements Runnable {

    private static final String AUTHORIZATION = RunningRegister.authorization(RunningRegister.EDITOR);
    private static final int BATCH = 5;

    private final HttpClient client;
    private final RegisterProcess register;
    private final String name;
    private final CountDownLatch first;

    /** The texts of the versions of each record that were acknowledged. */
    private final Map<String, List<String>> acknowledged = new LinkedHashMap<>();

    /** What was sent last, by id, and was neither acknowledged nor refused: all of it may be stored, or none. */
    private Map<String, String> unanswered = Map.of();

    private int sent;
    private @Nullable String unexpected;

    Writer(HttpClient client, RegisterProcess register, String name, CountDownLatch first) {
        this.client = client;
        this.register = register;
        this.name = name;
        this.first = first;
    }

    @Override
    public void run() {
        try {
            while (unexpected == null) {
                sent += write();
            }
        } catch (IOException e) {
            // The register was killed; what was sent last stays unanswered.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A record, a batch, and a new version of the record, in turn. Returns 1, or 0 if it is to be sent again because the register is busy. */
    private int write() throws IOException, InterruptedException {
        Map<String, String> records = new LinkedHashMap<>();
        HttpRequest.Builder request = HttpRequest.newBuilder();
        if (sent % 3 == 0) {
            add(records, name + "-" + sent);
            request.uri(register.uri("/api/records")).POST(BodyPublishers.ofString(text(records)));
        } else if (sent % 3 == 1) {
            for (int i = 0; i < BATCH; i++) {
                add(records, name + "-" + sent + "." + i);
            }
            request.uri(register.uri("/api/records")).POST(BodyPublishers.ofString(text(records)));
        } else {
            String id = name + "-" + (sent - 2);
            add(records, id);
            request.uri(register.uri("/api/records/" + id)).PUT(BodyPublishers.ofString(text(records)));
            request.header("If-Match", "\"1\"");
        }
        request.header("Content-Type", sent % 3 == 2 ? "application/json" : "application/x-ndjson")
                .header("Authorization", AUTHORIZATION)
                .timeout(Duration.ofMinutes(5));
        unanswered = records;
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        unanswered = Map.of();
        first.countDown();
        if (answer.statusCode() == 200 || answer.statusCode() == 201) {
            records.forEach((id, json) ->
                    acknowledged.computeIfAbsent(id, key -> new ArrayList<>()).add(json));
            return 1;
        }
        if (answer.statusCode() != 503) {
            unexpected = answer.statusCode() + " " + answer.body();
        }
        return 0;
    }

    private void add(Map<String, String> records, String id) {
        records.put(
                id,
                "{\"type\":\"event\",\"id\":\"" + id + "\",\"kind\":\"workshop\",\"date\":\"2019-05-17\","
                        + "\"boroughs\":[\"bexley\"],\"title\":\"Workshop, as sent in step " + sent + "\","
                        + "\"feedback\":[{\"text\":\"" + "It is too far to walk from the bus. ".repeat(20) + "\"}],"
                        + "\"commitments\":[{\"text\":\"Ask for a stop at the door.\",\"due\":\"2019-09\"}]}");
    }

    private static String text(Map<String, String> records) {
        return String.join("\n", records.values());
    }

    Map<String, List<String>> acknowledged() {
        return acknowledged;
    }

    Map<String, String> unanswered() {
        return unanswered;
    }

    /** An answer that was neither expected nor the end; null if there was none. */
    @Nullable
    String unexpected() {
        return unexpected;
    }
}

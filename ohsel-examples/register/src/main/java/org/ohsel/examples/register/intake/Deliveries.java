// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes in what programs send, as they ask for it, and answers. */
@Component
class Deliveries {

    static final String LINES = "application/x-ndjson";

    private static final String LENIENT = "(?i).*\\bhandling\\s*=\\s*\"?lenient\\b.*";

    private final Intake intake;
    private final JsonMapper json;

    Deliveries(Intake intake, JsonMapper json) {
        this.intake = intake;
        this.json = json;
    }

    /**
     * Takes in records.
     *
     * @param existing {@code replace} to replace those that are there with other content, {@code refuse} not to
     * @param prefer the header of that name (RFC 7240): {@code handling=lenient} to store each that can be
     * @return the answer; null if it was written already, because it may be long
     */
    @Nullable
    ResponseEntity<Map<String, Object>> take(
            Sent sent, String who, String existing, String prefer, HttpServletResponse response) throws IOException {
        Terms terms = new Terms(who, replaces(existing));
        if (prefer.matches(LENIENT)) {
            each(sent, terms, response);
            return null;
        }
        Batch batch = intake.takeAll(sent, terms);
        if (batch.isRefused()) {
            throw Problems.of(batch);
        }
        boolean created = batch.count(Outcome.CREATED) > 0;
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(created ? HttpStatus.CREATED : HttpStatus.OK);
        if (batch.count() == 1) {
            Taken only = batch.records().get(0);
            answer.eTag("\"" + only.version() + "\"");
            answer.location(URI.create("/api/records/" + only.id()));
        }
        return answer.body(Answers.of(batch));
    }

    private static boolean replaces(String existing) {
        return switch (existing) {
            case "refuse" -> false;
            case "replace" -> true;
            default -> throw Problems.of(HttpStatus.BAD_REQUEST, "existing must be refuse or replace.");
        };
    }

    /** Answers with a line for each record, once it is stored, and one for all. */
    private void each(Sent sent, Terms terms, HttpServletResponse response) throws IOException {
        response.setContentType(LINES);
        response.setHeader("Preference-Applied", "handling=lenient");
        OutputStream output = response.getOutputStream();
        Batch batch = intake.takeEach(sent, terms, taken -> line(output, Answers.of(taken)));
        line(output, Map.of("total", Answers.counts(batch)));
    }

    private void line(OutputStream output, Map<String, Object> answer) {
        try {
            output.write(json.writeValueAsBytes(answer));
            output.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

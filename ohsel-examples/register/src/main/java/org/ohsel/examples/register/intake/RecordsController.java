// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.security.Visitor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes records in JSON: one, an array, a log, or lines of any number. */
@RestController
@EnableConfigurationProperties(IntakeSettings.class)
class RecordsController {

    private final Arrivals arrivals;
    private final JsonRecords reader;
    private final Deliveries deliveries;
    private final Editing editing;
    private final Visitor visitor;

    RecordsController(Arrivals arrivals, JsonRecords reader, Deliveries deliveries, Editing editing, Visitor visitor) {
        this.arrivals = arrivals;
        this.reader = reader;
        this.deliveries = deliveries;
        this.editing = editing;
        this.visitor = visitor;
    }

    @PostMapping(
            path = "/api/records",
            consumes = {MediaType.APPLICATION_JSON_VALUE, Deliveries.LINES, "application/ndjson", "application/jsonl"})
    @Nullable
    ResponseEntity<Map<String, Object>> post(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "refuse") String existing,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer)
            throws IOException {
        try (Arrival arrival = arrivals.of(request.getInputStream())) {
            return deliveries.take(
                    () -> reader.records(arrival, request.getContentType()),
                    visitor.name(),
                    existing,
                    prefer,
                    response);
        }
    }

    @PutMapping(path = "/api/records/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> put(
            @PathVariable String id,
            HttpServletRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String ifNoneMatch)
            throws IOException {
        Precondition precondition = Precondition.of(ifMatch, ifNoneMatch);
        try (Arrival arrival = arrivals.of(request.getInputStream())) {
            Taken taken = editing.put(
                    id, () -> reader.records(arrival, request.getContentType()), precondition, visitor.name());
            return ResponseEntity.status(taken.outcome() == Outcome.CREATED ? HttpStatus.CREATED : HttpStatus.OK)
                    .eTag("\"" + taken.version() + "\"")
                    .body(Answers.of(taken));
        }
    }

    @DeleteMapping("/api/records/{id}")
    ResponseEntity<Void> delete(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String ifNoneMatch) {
        editing.delete(id, Precondition.of(ifMatch, ifNoneMatch), visitor.name());
        return ResponseEntity.noContent().build();
    }
}

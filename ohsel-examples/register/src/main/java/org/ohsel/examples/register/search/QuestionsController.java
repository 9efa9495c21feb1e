// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.security.Visitor;
import org.ohsel.examples.register.store.RecordStore;
import org.ohsel.examples.register.store.StoredRecord;
import org.ohsel.io.http.ParameterReader;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Answers questions of programs. */
@RestController
class QuestionsController {

    private static final int MOST_COMMITMENTS = 1000;

    private final RecordSearch search;
    private final RecordStore store;
    private final Export export;
    private final Responsibility responsibility;
    private final ParameterReader reader;
    private final Conditional conditional;
    private final Visitor visitor;

    QuestionsController(
            RecordSearch search,
            RecordStore store,
            Export export,
            Responsibility responsibility,
            ParameterReader reader,
            Conditional conditional,
            Visitor visitor) {
        this.search = search;
        this.store = store;
        this.export = export;
        this.responsibility = responsibility;
        this.reader = reader;
        this.conditional = conditional;
        this.visitor = visitor;
    }

    private Parameters parameters(HttpServletRequest request) {
        return new Parameters(request.getParameterMap(), reader);
    }

    @GetMapping("/api/records")
    @Nullable
    ResponseEntity<Map<String, Object>> records(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Parameters parameters = parameters(request);
        Question question = Question.of(parameters, visitor.audience(), responsibility);
        @Nullable String after = parameters.text("after");
        int size = parameters.number("size", question.query().size(), RecordQuery.LONGEST_PAGE);
        Format format = Format.of(parameters, request.getHeader(HttpHeaders.ACCEPT));
        parameters.refuseIfWrong();
        if (conditional.isKnown(request, response, format.code())) {
            return null;
        }
        if (format != Format.JSON) {
            response.setContentType(format.mediaType());
            export.write(question.query(), format, response.getOutputStream());
            return null;
        }
        FoundPage page = page(question.query().withSize(size).after(after), parameters);
        return ResponseEntity.ok().headers(links(request, page)).body(Json.page(page, question.responsible()));
    }

    private FoundPage page(RecordQuery query, Parameters parameters) {
        try {
            return search.find(query);
        } catch (IllegalArgumentException e) {
            parameters.wrong(
                    "after",
                    "after is not what a page named as next or previous",
                    "Leave it out to begin with the first.");
            parameters.refuseIfWrong();
            throw e;
        }
    }

    private static HttpHeaders links(HttpServletRequest request, FoundPage page) {
        HttpHeaders headers = new HttpHeaders();
        addLink(headers, request, page.next(), "next");
        addLink(headers, request, page.previous(), "prev");
        return headers;
    }

    private static void addLink(
            HttpHeaders headers, HttpServletRequest request, @Nullable String cursor, String relation) {
        if (cursor != null) {
            String query = Objects.requireNonNullElse(request.getQueryString(), "");
            String address = UriComponentsBuilder.fromPath(request.getRequestURI())
                    .query(query)
                    .replaceQueryParam("after", cursor)
                    .build()
                    .toUriString();
            headers.add(HttpHeaders.LINK, "<" + address + ">; rel=\"" + relation + "\"");
        }
    }

    @GetMapping("/api/records/{id}")
    @Nullable
    ResponseEntity<byte[]> one(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        StoredRecord stored = store.find(visitor.audience(), id)
                .orElseThrow(() -> new ErrorResponseException(
                        HttpStatus.NOT_FOUND,
                        ProblemDetail.forStatusAndDetail(
                                HttpStatus.NOT_FOUND, "There is no record with this id to be seen."),
                        null));
        if (conditional.isKnown(request, response, stored)) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(stored.json().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/api/commitments")
    @Nullable
    Map<String, Object> commitments(HttpServletRequest request, HttpServletResponse response) {
        Parameters parameters = parameters(request);
        var until = Question.day(parameters, "until");
        List<BodyRef> owners = parameters.terms("owner", BodyRef.class);
        int size = parameters.number("size", 100, MOST_COMMITMENTS);
        parameters.refuseIfWrong();
        if (conditional.isKnown(request, response, "json")) {
            return null;
        }
        List<FoundCommitment> found =
                search.openCommitments(visitor.audience(), until, List.copyOf(responsibility.codes(owners)), size + 1);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("isMore", found.size() > size);
        answer.put(
                "commitments",
                found.stream()
                        .limit(size)
                        .map(commitment -> Json.commitment(commitment, responsibility.today()))
                        .toList());
        return answer;
    }

    @GetMapping("/api/coverage")
    @Nullable
    Map<String, Object> coverage(HttpServletRequest request, HttpServletResponse response) {
        Parameters parameters = parameters(request);
        Question question = Question.of(parameters, visitor.audience(), responsibility);
        parameters.refuseIfWrong();
        return conditional.isKnown(request, response, "json")
                ? null
                : Map.of("cells", search.coverage(question.query()));
    }

    @GetMapping("/api/commissioners")
    @Nullable
    Map<String, Object> commissioners(HttpServletRequest request, HttpServletResponse response) {
        Parameters parameters = parameters(request);
        List<Borough> boroughs = parameters.terms("borough", Borough.class);
        var on = Question.day(parameters, "on");
        parameters.refuseIfWrong();
        if (conditional.isKnown(request, response, "json")) {
            return null;
        }
        return Map.of(
                "commissioners",
                (boroughs.isEmpty() ? responsibility.boroughs() : boroughs)
                        .stream()
                                .map(borough -> {
                                    Map<String, Object> members = new LinkedHashMap<>();
                                    members.put("borough", borough.code());
                                    members.putAll(Json.responsible(responsibility.commissioners(
                                            List.of(borough), on == null ? responsibility.today() : on)));
                                    return members;
                                })
                                .toList());
    }
}

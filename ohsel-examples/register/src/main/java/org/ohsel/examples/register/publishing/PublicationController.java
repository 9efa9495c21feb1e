// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.publishing;

import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.security.Visitor;
import org.ohsel.io.http.ProblemDetails;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Publishes and withdraws, for programs. */
@RestController
class PublicationController {

    private static final Pattern VERSION = Pattern.compile("\"([1-9]\\d{0,8})\"");

    private final Publishing publishing;
    private final Visitor visitor;

    PublicationController(Publishing publishing, Visitor visitor) {
        this.publishing = publishing;
        this.visitor = visitor;
    }

    @PutMapping("/api/records/{id}/publication")
    ResponseEntity<Map<String, Object>> publish(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestParam(required = false) @Nullable String confirm) {
        int version = version(ifMatch);
        publishing.publish(id, version, confirm, visitor.name());
        return ResponseEntity.ok()
                .location(URI.create("/api/records/" + id))
                .body(Map.of("id", id, "version", version));
    }

    @DeleteMapping("/api/records/{id}/publication")
    ResponseEntity<Void> withdraw(@PathVariable String id) {
        if (!publishing.withdraw(id, visitor.name())) {
            throw problem(HttpStatus.NOT_FOUND, "There is no record with this id that is published.");
        }
        return ResponseEntity.noContent().build();
    }

    private static int version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw problem(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "Say which version is to be published, with If-Match and its ETag.");
        }
        Matcher matcher = VERSION.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw problem(
                    HttpStatus.BAD_REQUEST, "If-Match must be the ETag of one version, in quotation marks: \"3\"");
        }
        return Integer.parseInt(matcher.group(1));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(PublicationRefusedException refused) {
        HttpStatus status = switch (refused.reason()) {
            case NO_SUCH_RECORD -> HttpStatus.NOT_FOUND;
            case CHANGED -> HttpStatus.PRECONDITION_FAILED;
            case RESTRICTED, ERRORS, UNCONFIRMED -> HttpStatus.CONFLICT;
        };
        Examination examination = refused.examination();
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, refused.reason().words());
        if (status == HttpStatus.CONFLICT) {
            problem.setProperty(
                    "findings", ProblemDetails.of(examination.findings()).findingsAsMaps());
            problem.setProperty("withheld", examination.withheld());
        }
        if (refused.reason() == PublicationRefusedException.Reason.UNCONFIRMED) {
            problem.setProperty("confirmation", examination.confirmation());
        }
        return ResponseEntity.status(status).body(problem);
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }
}

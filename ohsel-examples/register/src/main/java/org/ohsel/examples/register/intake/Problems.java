// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.http.ProblemDetails;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The answers to what is refused, as problem details, and how findings are written in them. */
final class Problems {

    private Problems() {}

    static ErrorResponseException of(HttpStatus status, String detail) {
        return of(status, detail, null);
    }

    static ErrorResponseException of(HttpStatus status, String detail, @Nullable Throwable cause) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), cause);
    }

    /** The answer to a record with errors. */
    static ErrorResponseException of(Findings findings) {
        Batch batch = new Batch();
        batch.add(findings);
        return of(batch);
    }

    /** The answer to a batch that was refused, of which nothing was stored. */
    static ErrorResponseException of(Batch batch) {
        boolean faulty = batch.errors() > 0;
        HttpStatus status = faulty ? HttpStatus.BAD_REQUEST : HttpStatus.CONFLICT;
        ErrorResponseException problem = of(status, faulty ? faulty(batch) : inConflict(batch));
        ProblemDetail body = problem.getBody();
        body.setProperty("findings", findings(batch.findings()));
        body.setProperty("findingsNotListed", batch.findingsNotListed());
        if (batch.count(Outcome.CONFLICT) > 0) {
            body.setProperty(
                    "conflicts", batch.conflicts().stream().map(Answers::of).toList());
            body.setProperty(
                    "conflictsNotListed",
                    batch.count(Outcome.CONFLICT) - batch.conflicts().size());
        }
        return problem;
    }

    private static String faulty(Batch batch) {
        String errors = batch.errors() == 1 ? "There is an error" : "There are " + batch.errors() + " errors";
        return errors + ", so nothing was stored. findings says what to write instead.";
    }

    private static String inConflict(Batch batch) {
        long count = batch.count(Outcome.CONFLICT);
        String records = count == 1 ? "A record has" : count + " records have";
        return records
                + " an id that the register has already with other content, so nothing was stored. Send them with"
                + " existing=replace to replace those in the register.";
    }

    /** Findings as they are written: as the library does, with the record and the place in what was sent. */
    static List<Map<String, String>> findings(List<Finding> findings) {
        List<Map<String, String>> known =
                ProblemDetails.of(Findings.of(findings)).findingsAsMaps();
        return IntStream.range(0, known.size())
                .mapToObj(i -> with(findings.get(i), known.get(i)))
                .toList();
    }

    private static Map<String, String> with(Finding finding, Map<String, String> members) {
        Map<String, String> all = new LinkedHashMap<>(members);
        if (finding.recordId() != null) {
            all.put("record", finding.recordId());
        }
        if (finding.location() != null) {
            all.put("location", finding.location().toString());
        }
        return all;
    }
}

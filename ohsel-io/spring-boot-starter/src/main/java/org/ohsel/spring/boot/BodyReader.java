// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.RecordStream;
import org.ohsel.io.http.ProblemDetails;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.Severity;
import org.ohsel.rules.jakarta.RuleViolation;

/** Reads a body that the mapper could not read once more, with our own reader, which reports everything at once. */
final class BodyReader {

    private final EngagementReader reader;
    private final EngagementValidator validator;
    private final boolean errorsOnly;

    BodyReader(EngagementValidator validator, boolean errorsOnly) {
        this.reader = EngagementReader.tolerant().withValidator(validator);
        this.validator = validator;
        this.errorsOnly = errorsOnly;
    }

    /**
     * What is wrong with a body.
     *
     * @return the answer; empty if our own reader can read the body
     */
    Optional<ProblemDetails> problem(byte[] body, BodyKind kind) {
        if (kind == BodyKind.RECORDS && beginsWith(body, '{')) {
            return Optional.of(notAnArray());
        }
        List<Finding> found = read(body, kind).stream().filter(this::counts).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(ProblemDetails.of(Findings.of(found)));
    }

    private Findings read(byte[] body, BodyKind kind) {
        try {
            return switch (kind) {
                case RECORD -> reader.readRecord(body).findings();
                case LOG -> reader.readLog(new ByteArrayInputStream(body)).findings();
                case RECORDS -> records(body);
            };
        } catch (IOException e) {
            return Findings.NONE; // not from memory
        }
    }

    private Findings records(byte[] body) throws IOException {
        try (RecordStream records = reader.records(body)) {
            while (records.hasNext()) {
                records.next();
            }
            return records.findings();
        }
    }

    /** Behind {@code @Valid}, rules that compare records do not run, so that they do not count here either. */
    private boolean counts(Finding finding) {
        boolean comparesRecords = validator
                .catalogue()
                .rule(finding.ruleId())
                .filter(LogRule.class::isInstance)
                .isPresent();
        return !comparesRecords && (finding.severity() == Severity.ERROR || !errorsOnly);
    }

    private static boolean beginsWith(byte[] body, char first) {
        for (byte b : body) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return b == first;
            }
        }
        return false;
    }

    private static ProblemDetails notAnArray() {
        RuleViolation violation = new RuleViolation(
                "OHSEL-JSON-002",
                "",
                Severity.ERROR,
                "the body must be an array of records, not an object",
                "Put the record into square brackets.");
        return new ProblemDetails(400, "Bad Request", violation.message(), null, List.of(violation));
    }
}

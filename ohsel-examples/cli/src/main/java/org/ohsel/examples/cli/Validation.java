// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.RecordSource;
import org.ohsel.io.RecordStream;
import org.ohsel.io.report.Summary;
import org.ohsel.io.report.Visible;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Severity;
import org.ohsel.rules.Suppression;

/** Validates one input after the other, and reports what is found. */
final class Validation {

    /** Opens the records of an input. */
    @FunctionalInterface
    interface Opening {

        RecordSource open(Input input) throws IOException;
    }

    private final Reports report;
    private final Severity failOn;
    private final PrintWriter err;
    private final Interruption interruption;
    private final Progress progress;
    private final Split split;
    private final Summary summary = new Summary();
    private final Map<Suppression, Long> suppressed = new HashMap<>();
    private boolean readable = true;
    private boolean failsOnWarnings;
    private long warnings;

    Validation(
            Reports report,
            Severity failOn,
            PrintWriter err,
            Interruption interruption,
            Progress progress,
            Split split) {
        this.report = report;
        this.failOn = failOn;
        this.err = err;
        this.interruption = interruption;
        this.progress = progress;
        this.split = split;
    }

    /** Makes warnings in records fail as errors do, but not those in a policy. */
    Validation failingOnWarnings() {
        failsOnWarnings = true;
        return this;
    }

    Summary summary() {
        return summary;
    }

    /** Validates an input, and gives what was found; empty if it cannot be read, or not to its end, which is said. */
    Optional<Findings> validate(Input input, Opening opening) throws IOException {
        try (RecordSource records = opening.open(input)) {
            boolean whole = readAll(records, input.endsItself());
            progress.endInput(input.length());
            split.endInput(input.name());
            Findings findings = records.findings();
            summary.addFile(findings);
            warnings += findings.count(Severity.WARNING);
            findings.suppressed().forEach((suppression, count) -> suppressed.merge(suppression, count, Long::sum));
            report.file(input.name(), findings, input.excerpts());
            readable &= !Inputs.isOther(findings);
            return whole ? Optional.of(findings) : Optional.empty();
        } catch (OutputFile.UnwritableException e) {
            throw e;
        } catch (InterruptedIOException e) {
            summary.interrupt();
        } catch (IOException e) {
            unread(new Inputs.Complaint(input.name(), Inputs.reason(e)));
        } catch (UncheckedIOException e) {
            unread(new Inputs.Complaint(input.name(), Inputs.reason(e.getCause())));
        }
        return Optional.empty();
    }

    /** Reads the records, and says whether that was all of them. */
    private boolean readAll(RecordSource records, boolean endsItself) throws OutputFile.UnwritableException {
        try {
            while ((endsItself || !interruption.isAsked()) && records.hasNext()) {
                ReadRecord next = records.next();
                if (next.record() != null) {
                    summary.add(next.record());
                    report.add(next.record());
                }
                split.add(next, records);
                progress.add(records instanceof RecordStream stream ? stream.bytesRead() : 0);
            }
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof InterruptedIOException)) {
                throw e;
            }
        }
        if (interruption.isAsked()) {
            summary.interrupt();
        }
        return !summary.isInterrupted();
    }

    /** Whether Ctrl-C ended it. */
    boolean isInterrupted() {
        return summary.isInterrupted() || interruption.isAsked();
    }

    /** Says what could not be read, and that something could not. */
    void unread(Inputs.Complaint complaint) throws IOException {
        progress.clear();
        err.println("ohsel: " + Visible.text(complaint.toString()));
        report.unread(complaint.name(), complaint.reason());
        readable = false;
    }

    /** Reports the errors of a policy, with which nothing can be validated. */
    void broken(RuleOptions.Source policy) throws IOException {
        policy(policy, policy.policy().findings());
        report.unread(policy.name(), "the policy has errors, so no input was validated");
        readable = false;
    }

    /** Reports what of a policy is expired or no longer needed. */
    void audit(RuleOptions.Source policy, EngagementValidator validator) throws IOException {
        policy(policy, policy.policy().locate(validator.auditPolicy(suppressed)));
    }

    private void policy(RuleOptions.Source policy, Findings findings) throws IOException {
        summary.addFindings(findings);
        report.file(policy.name(), findings, policy.lines());
    }

    /** Ends the report, and gives the exit status. */
    int end() throws IOException {
        progress.clear();
        report.end(summary);
        split.complete(readable && !summary.isInterrupted(), err);
        if (summary.isInterrupted()) {
            return Interruption.STATUS;
        }
        if (!readable || report.hasFailed()) {
            return Main.UNUSABLE;
        }
        boolean fails = Stream.of(Severity.values())
                .anyMatch(each -> each.compareTo(failOn) <= 0 && summary.findings(each) > 0);
        return fails || (failsOnWarnings && warnings > 0) ? 1 : 0;
    }
}

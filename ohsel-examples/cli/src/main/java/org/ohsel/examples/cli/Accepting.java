// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ohsel.io.Limits;
import org.ohsel.io.RecordSource;
import org.ohsel.io.report.Visible;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Severity;
import org.ohsel.rules.Suppression;

/** Reads inputs for what is found in them, and what a policy suppresses, and reports nothing. */
final class Accepting {

    /** A policy has no place for more suppressions. */
    static final int MOST_FINDINGS = 100_000;

    static final Limits LIMITS = Limits.standard().withMostFindings(MOST_FINDINGS);

    private final PrintWriter err;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Suppression, Long> suppressed = new HashMap<>();
    private long notKept;
    private boolean readable = true;

    Accepting(PrintWriter err) {
        this.err = err;
    }

    /** Reads all inputs to their ends. */
    void read(List<String> paths, Validation.Opening opening) {
        Inputs inputs = new Inputs();
        for (Input input : inputs.of(paths)) {
            try (RecordSource records = opening.open(input)) {
                while (records.hasNext()) {
                    records.next();
                }
                add(records.findings());
                if (Inputs.isOther(records.findings())) {
                    unread(new Inputs.Complaint(input.name(), "it is neither a record nor a log"));
                }
            } catch (IOException e) {
                unread(new Inputs.Complaint(input.name(), Inputs.reason(e)));
            } catch (UncheckedIOException e) {
                unread(new Inputs.Complaint(input.name(), Inputs.reason(e.getCause())));
            }
        }
        inputs.leftOut().forEach(note -> err.println(Visible.text(note)));
        inputs.complaints().forEach(this::unread);
    }

    private void unread(Inputs.Complaint complaint) {
        err.println(Visible.text("ohsel: " + complaint));
        readable = false;
    }

    private void add(Findings found) {
        found.stream().filter(finding -> finding.severity() != Severity.INFO).forEach(findings::add);
        notKept += found.count() - found.size();
        found.suppressed().forEach((suppression, count) -> suppressed.merge(suppression, count, Long::sum));
    }

    /** Whether all inputs could be read. */
    boolean isReadable() {
        return readable;
    }

    /** The errors and warnings. */
    List<Finding> findings() {
        return findings;
    }

    /** How many findings there are besides, which are not known one by one. */
    long notKept() {
        return notKept;
    }

    Map<Suppression, Long> suppressed() {
        return suppressed;
    }
}

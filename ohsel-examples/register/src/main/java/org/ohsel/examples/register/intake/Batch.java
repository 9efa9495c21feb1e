// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Severity;

/** What became of all that was sent together: the first of each are listed, and all are counted. */
public final class Batch {

    private static final int MOST_LISTED = 1000;

    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    private final List<Taken> records = new ArrayList<>();
    private final List<Taken> conflicts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private long found;
    private long errors;

    void add(Taken taken) {
        counts.merge(taken.outcome(), 1L, Long::sum);
        if (records.size() < MOST_LISTED) {
            records.add(taken);
        }
        if (taken.outcome() == Outcome.CONFLICT && conflicts.size() < MOST_LISTED) {
            conflicts.add(taken);
        }
        add(taken.findings());
    }

    void add(Findings more) {
        found += more.count();
        errors += more.count(Severity.ERROR);
        for (Finding finding : more) {
            keep(finding);
        }
    }

    /** Errors push out warnings and notes once there are too many. */
    private void keep(Finding finding) {
        if (findings.size() < MOST_LISTED) {
            findings.add(finding);
        } else if (finding.severity() == Severity.ERROR) {
            for (int i = findings.size() - 1; i >= 0; i--) {
                if (findings.get(i).severity() != Severity.ERROR) {
                    findings.remove(i);
                    findings.add(finding);
                    return;
                }
            }
        }
    }

    /** Whether there is a record that may not be stored, so that none of them is. */
    public boolean isRefused() {
        return errors > 0 || count(Outcome.CONFLICT) > 0;
    }

    /** How many records something became of. */
    public long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    /** How many records were sent. */
    public long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The first records. */
    public List<Taken> records() {
        return List.copyOf(records);
    }

    /** The first records that are in conflict with those that the register has. */
    public List<Taken> conflicts() {
        return List.copyOf(conflicts);
    }

    /** What was found, in the order of what was sent; errors before others if there is much. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** How many findings are not listed, there being too many. */
    public long findingsNotListed() {
        return found - findings.size();
    }

    /** How many errors there are, listed or not. */
    public long errors() {
        return errors;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.term.Term;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Severity;

/** Totals of all files. For one thread. */
public final class Summary {

    private long files;
    private long records;
    private final Map<Severity, Long> findings = new TreeMap<>();
    private final Map<String, Long> byType = new TreeMap<>();
    private final Map<String, Long> byBorough = new TreeMap<>();
    private final Map<String, Long> byWorkstream = new TreeMap<>();

    /** Creates an empty summary. */
    public Summary() {}

    /**
     * Counts a file that was read to the end.
     *
     * @param found the findings in it
     */
    public void addFile(Findings found) {
        files++;
        addFindings(found);
    }

    /**
     * Counts findings about a policy rather than a file of records.
     *
     * @param found the findings
     */
    public void addFindings(Findings found) {
        for (Severity severity : Severity.values()) {
            findings.merge(severity, found.count(severity), Long::sum);
        }
    }

    /**
     * Counts a record.
     *
     * @param record the record
     */
    public void add(EngagementRecord record) {
        records++;
        byType.merge(record.type(), 1L, Long::sum);
        count(record.boroughs(), byBorough);
        count(record.workstreams(), byWorkstream);
    }

    private static void count(List<? extends Term> terms, Map<String, Long> counts) {
        terms.stream()
                .filter(term -> term != null && term.code() != null)
                .map((Function<Term, String>) Term::code)
                .distinct()
                .forEach(code -> counts.merge(code, 1L, Long::sum));
    }

    /**
     * How many files were read.
     *
     * @return the number
     */
    public long files() {
        return files;
    }

    /**
     * How many records could be read, at least in part.
     *
     * @return the number
     */
    public long records() {
        return records;
    }

    /**
     * How many findings of a severity there were.
     *
     * @param severity the severity
     * @return the number
     */
    public long findings(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }

    /**
     * How many records there were of each kind.
     *
     * @return the numbers by kind
     */
    public Map<String, Long> byType() {
        return Collections.unmodifiableMap(byType);
    }

    /**
     * How many records named each borough.
     *
     * @return the numbers by code
     */
    public Map<String, Long> byBorough() {
        return Collections.unmodifiableMap(byBorough);
    }

    /**
     * How many records named each workstream.
     *
     * @return the numbers by code
     */
    public Map<String, Long> byWorkstream() {
        return Collections.unmodifiableMap(byWorkstream);
    }
}

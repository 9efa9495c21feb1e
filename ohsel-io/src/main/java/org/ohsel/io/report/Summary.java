// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.Serializable;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ohsel.io.host.FindingFormat;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.Term;
import org.ohsel.model.term.Workstream;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import tools.jackson.core.JsonGenerator;

/**
 * Totals of all files. For one thread.
 *
 * <p>Where records are read in several places at once, each has a summary of its own, and {@link #addAll} puts them together. They
 * can be serialised for that.
 *
 * <p>Memory does not grow with the files: the codes of the vocabulary and the first hundred codes are counted one by one,
 * any others together.
 */
public final class Summary implements Serializable {

    private static final long serialVersionUID = 1;

    private long files;
    private long records;
    private final TreeMap<Severity, Long> findings = new TreeMap<>();
    private final TreeMap<String, Long> byRule = new TreeMap<>();
    private final TreeMap<String, RuleInfo> rules = new TreeMap<>();
    private final TreeMap<String, Severity> severities = new TreeMap<>();
    private boolean interrupted;
    private final Tally byType = new Tally();
    private final Tally byBorough = new Tally();
    private final Tally byWorkstream = new Tally();

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
        found.countByRule().forEach((rule, count) -> byRule.merge(rule, count, Long::sum));
        for (Finding finding : found) {
            rules.put(finding.ruleId(), finding.rule());
            severe(finding.ruleId(), finding.severity());
        }
    }

    private void severe(String rule, Severity severity) {
        severities.merge(rule, severity, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    /**
     * Adds the totals of another summary. Of codes that the vocabulary does not have, others may be counted one by one than if one
     * summary had counted all records: those that were among the first hundred of both.
     *
     * @param other the other; not changed
     */
    public void addAll(Summary other) {
        files += other.files;
        records += other.records;
        interrupted |= other.interrupted;
        other.findings.forEach((severity, count) -> findings.merge(severity, count, Long::sum));
        other.byRule.forEach((rule, count) -> byRule.merge(rule, count, Long::sum));
        rules.putAll(other.rules);
        other.severities.forEach(this::severe);
        byType.addAll(other.byType, type -> false);
        // Those of the vocabulary have all been counted by themselves, wherever they were met.
        byBorough.addAll(other.byBorough, code -> isKnown(new Borough(code)));
        byWorkstream.addAll(other.byWorkstream, code -> isKnown(new Workstream(code)));
    }

    private static boolean isKnown(Term term) {
        return Vocabulary.bundled().concept(term).isPresent();
    }

    /** Notes that the run ended before everything was read, so that the totals are of what was read until then. */
    public void interrupt() {
        interrupted = true;
    }

    /**
     * Whether the run ended before everything was read.
     *
     * @return true if {@link #interrupt} was called
     */
    public boolean isInterrupted() {
        return interrupted;
    }

    /**
     * Counts a record.
     *
     * @param record the record
     */
    public void add(EngagementRecord record) {
        records++;
        // One that could not be understood may have no type.
        byType.add(record.type() == null ? "unknown" : record.type(), type -> false);
        count(record.boroughs(), byBorough);
        count(record.workstreams(), byWorkstream);
    }

    private static void count(List<? extends Term> terms, Tally counts) {
        terms.stream()
                .filter(term -> term != null && term.code() != null)
                .distinct()
                .forEach(term -> counts.add(term.code(), code -> isKnown(term)));
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
     * How often each rule found something, also of findings that were not kept.
     *
     * @return the counts, the highest first, and equal ones by rule id
     */
    public List<RuleCount> byRule() {
        List<RuleCount> counts = new ArrayList<>();
        byRule.forEach((rule, count) -> counts.add(count(rule, count)));
        counts.sort(Comparator.comparingLong(RuleCount::count).reversed().thenComparing(RuleCount::rule));
        return counts;
    }

    private RuleCount count(String rule, long count) {
        RuleInfo info = rules.containsKey(rule)
                ? rules.get(rule)
                : Catalogue.standard().rule(rule).map(Rule::info).orElse(null);
        return new RuleCount(
                rule,
                info == null ? "" : info.title(),
                severities.getOrDefault(rule, info == null ? null : info.severity()),
                count);
    }

    /**
     * How many records there were of each kind.
     *
     * @return the numbers by kind
     */
    public Map<String, Long> byType() {
        return byType.counts();
    }

    /**
     * How many records named each borough.
     *
     * @return the numbers by code
     */
    public Map<String, Long> byBorough() {
        return byBorough.counts();
    }

    /**
     * How many records named each workstream.
     *
     * @return the numbers by code
     */
    public Map<String, Long> byWorkstream() {
        return byWorkstream.counts();
    }

    /**
     * How many records were of kinds that are not counted one by one.
     *
     * @return the number; 0 unless there were more than a hundred kinds
     */
    public long otherTypes() {
        return byType.others();
    }

    /**
     * How often records named boroughs that are not counted one by one.
     *
     * @return the number; 0 unless there were more than a hundred codes
     */
    public long otherBoroughs() {
        return byBorough.others();
    }

    /**
     * How often records named workstreams that are not counted one by one.
     *
     * @return the number; 0 unless there were more than a hundred codes
     */
    public long otherWorkstreams() {
        return byWorkstream.others();
    }

    /**
     * The totals as a JSON object, for programs: {@code files}, {@code records}, {@code errors}, {@code warnings}, {@code
     * infos}, and the numbers of records {@code byType}, {@code byBorough} and {@code byWorkstream}, with {@code
     * byTypeOthers} and so on for those that are not counted one by one.
     *
     * @return the JSON, which ends with a line break
     */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = ReportJson.generator(text)) {
            json.writeStartObject();
            json.writeNumberProperty("files", files);
            json.writeNumberProperty("records", records);
            for (Severity severity : Severity.values()) {
                json.writeNumberProperty(FindingFormat.plural(severity), findings(severity));
            }
            write(json, "byType", byType);
            write(json, "byBorough", byBorough);
            write(json, "byWorkstream", byWorkstream);
            json.writeEndObject();
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, String name, Tally tally) {
        json.writeObjectPropertyStart(name);
        tally.counts().forEach(json::writeNumberProperty);
        json.writeEndObject();
        if (tally.others() > 0) {
            json.writeNumberProperty(name + "Others", tally.others());
        }
    }

    /**
     * The totals in a line.
     *
     * @return such as {@code 2 files, 17 records: 1 error, 0 warnings, 3 for information}
     */
    @Override
    public String toString() {
        return number(files, "file") + ", " + number(records, "record") + ": "
                + number(findings(Severity.ERROR), "error") + ", "
                + number(findings(Severity.WARNING), "warning") + ", "
                + findings(Severity.INFO) + " for information";
    }

    private static String number(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}

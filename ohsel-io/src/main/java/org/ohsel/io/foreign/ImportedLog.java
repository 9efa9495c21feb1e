// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.Result;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Place;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.engine.FindingCollector;
import org.ohsel.rules.standard.ImportRules;

/** A log that is made of another system's input: its records, where each part of them came from, and what was found. */
public final class ImportedLog {

    private static final String FILE = "file";
    private static final Pattern RECORD = Pattern.compile("/records/(\\d+)(?=/|$)");

    private final EngagementValidator validator;
    private final FindingCollector findings;
    private final List<EngagementRecord> records = new ArrayList<>();
    private final Map<String, Origin> origins = new HashMap<>();

    /**
     * Begins a log.
     *
     * @param validator judges the records
     */
    public ImportedLog(EngagementValidator validator) {
        this.validator = validator;
        this.findings = validator.engine().collector();
    }

    /**
     * The vocabulary to look terms up in.
     *
     * @return the vocabulary of the validator
     */
    public Vocabulary vocabulary() {
        return validator.engine().context().vocabulary();
    }

    /**
     * Adds that an input, or part of it, is not read.
     *
     * @param origin where it is
     * @param reason why, as a sentence without its full stop
     * @param remedy what to do, likewise
     */
    public void notRead(Origin origin, String reason, String remedy) {
        add(ImportRules.NOT_READ, origin, Map.of("reason", reason, "remedy", remedy));
    }

    /**
     * Adds that a value is not understood.
     *
     * @param origin where it is
     * @param what what it is, such as "the date of the meeting"
     * @param value the value
     * @param reason what is wrong with it, and what was done, to go on after the value and a comma
     * @param remedy what to do, as a sentence without its full stop
     */
    public void notUnderstood(Origin origin, String what, String value, String reason, String remedy) {
        add(
                ImportRules.NOT_UNDERSTOOD,
                origin,
                Map.of("what", what, "value", new Quoted(value), "reason", reason, "remedy", remedy));
    }

    /**
     * Adds that something is left out on purpose.
     *
     * @param origin where it is, or the first of several
     * @param what what it is
     * @param reason why
     * @param remedy what to do
     */
    public void leftOut(Origin origin, String what, String reason, String remedy) {
        add(ImportRules.LEFT_OUT, origin, Map.of("what", what, "reason", reason, "remedy", remedy));
    }

    /**
     * Adds that something that is not for the public is left out.
     *
     * @param origin where it is
     * @param what what it is, without its words
     * @param reason why
     * @param remedy what to do
     */
    public void restricted(Origin origin, String what, String reason, String remedy) {
        add(ImportRules.RESTRICTED, origin, Map.of("what", what, "reason", reason, "remedy", remedy));
    }

    private void add(RuleInfo rule, Origin origin, Map<String, ?> arguments) {
        Map<String, Object> all = new TreeMap<>(arguments);
        all.put(FILE, origin.file());
        findings.add(rule, new Place(origin.pointer(), null, origin.at()), "", all);
    }

    /**
     * Adds a record.
     *
     * @param record the record
     * @param parts where parts of it came from, by their pointers in the record; an empty one for the record itself
     */
    public void add(EngagementRecord record, Map<String, Origin> parts) {
        String pointer = "/records/" + records.size();
        parts.forEach((part, origin) -> origins.put(pointer + part, origin));
        records.add(record);
    }

    /**
     * Ends the log, and has its records judged.
     *
     * @return the log, and what was found: first on the input, then on the records
     */
    public Result<EngagementLog> finish() {
        EngagementLog log = EngagementLog.of(records);
        findings.addAll(validator.validate(log).map(this::located));
        return new Result<>(log, findings.found());
    }

    /**
     * Ends the log, and gives its records one by one.
     *
     * @return first an item without a record, with what was found on the input, if anything was; then each record with
     *     what was found there; last what was found on none of them
     */
    public Stream<ReadRecord> items() {
        Map<Integer, List<Finding>> byRecord = new HashMap<>();
        List<Finding> others = new ArrayList<>();
        Findings input = findings.take();
        Findings judged = validator.validate(EngagementLog.of(records));
        judged.stream().forEach(finding -> {
            Matcher record = RECORD.matcher(finding.pointer());
            (record.lookingAt()
                            ? byRecord.computeIfAbsent(Integer.valueOf(record.group(1)), number -> new ArrayList<>())
                            : others)
                    .add(located(finding));
        });
        List<ReadRecord> items = new ArrayList<>();
        addTo(items, input);
        for (int i = 0; i < records.size(); i++) {
            String pointer = "/records/" + i;
            @Nullable Origin origin = origins.get(pointer);
            Place place = new Place(pointer, records.get(i).id(), origin == null ? null : origin.at());
            items.add(new ReadRecord(records.get(i), place, Findings.of(byRecord.getOrDefault(i, List.of()))));
        }
        addTo(items, Findings.of(others));
        addTo(items, judged.notKept());
        return items.stream();
    }

    private static void addTo(List<ReadRecord> items, Findings findings) {
        if (findings.count() > 0 || !findings.suppressed().isEmpty()) {
            items.add(new ReadRecord(null, new Place("", null, null), findings));
        }
    }

    private Finding located(Finding finding) {
        @Nullable Origin origin = null;
        String pointer = finding.pointer();
        while (origin == null && !pointer.isEmpty()) {
            origin = origins.get(pointer);
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        if (origin == null) {
            return finding;
        }
        Map<String, Object> arguments = new TreeMap<>(finding.arguments());
        arguments.putIfAbsent(FILE, origin.file());
        return new Finding(
                finding.rule(), finding.severity(), finding.pointer(), arguments, finding.recordId(), origin.at());
    }
}

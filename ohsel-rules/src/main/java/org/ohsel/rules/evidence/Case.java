// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Pack;
import org.ohsel.rules.standard.support.Duty;

/** An activity with everything that its questions are answered from. */
final class Case {

    private final EngagementLog log;
    private final int index;
    private final CommissioningActivity activity;
    private final @Nullable LocalDate asOf;
    private final Vocabulary vocabulary;
    private final Map<String, EngagementRecord> records = new LinkedHashMap<>();
    private final Map<String, Body> bodies = new HashMap<>();
    private boolean isIdShared;

    private Case(EngagementLog log, int index, @Nullable LocalDate asOf, Vocabulary vocabulary) {
        this.log = log;
        this.index = index;
        this.activity = (CommissioningActivity) log.records().get(index);
        this.asOf = asOf;
        this.vocabulary = vocabulary;
        log.records().stream().filter(Objects::nonNull).forEach(this::index);
    }

    static Case of(EngagementLog log, String id, @Nullable LocalDate asOf, Vocabulary vocabulary) {
        for (int i = 0; i < log.records().size(); i++) {
            if (log.records().get(i) instanceof CommissioningActivity activity && id.equals(activity.id())) {
                return new Case(log, i, asOf, vocabulary);
            }
        }
        throw new NoSuchElementException("the log has no commissioning activity with the id " + id);
    }

    private void index(EngagementRecord record) {
        if (record.id() != null) {
            @Nullable EngagementRecord other = records.putIfAbsent(record.id(), record);
            isIdShared |= other != null && record.id().equals(activity.id());
        }
        if (record instanceof Body body) {
            Stream.of(Optional.ofNullable(body.id()), Optional.ofNullable(body.ods()), Optional.ofNullable(body.gss()))
                    .flatMap(Optional::stream)
                    .forEach(code -> bodies.putIfAbsent(code, body));
        }
    }

    EvidencePack pack() {
        List<EvidenceSection> sections = List.of(
                new InvolvementQuestions(this).section(),
                new EqualityQuestions(this).section(),
                new ScrutinyQuestions(this).section(),
                new ConsultationQuestions(this).section(),
                new ServiceChangeQuestions(this).section());
        return new EvidencePack(activity, asOf, sections, RelatedRecords.of(log, activity), findings(), caveats());
    }

    CommissioningActivity activity() {
        return activity;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** A body that the log describes. */
    @Nullable
    Body body(String code) {
        return bodies.get(code);
    }

    /** A record of the log; the first, if several have the id. */
    @Nullable
    EngagementRecord record(String id) {
        return records.get(id);
    }

    /** When the activity was approved or rejected; null if that is not recorded. */
    @Nullable
    PartialDate decided() {
        return Duty.decided(activity);
    }

    @Nullable
    PartialDate today() {
        return asOf == null ? null : PartialDate.of(asOf);
    }

    /** A part of the activity as evidence. */
    Evidence part(String pointer, List<Source> sources) {
        List<Source> known = sources.stream().filter(Objects::nonNull).toList();
        return new Evidence(
                String.valueOf(activity.id()), activity.type(), pointer, known.isEmpty() ? sources(activity) : known);
    }

    /** A member of the activity that has no sources of its own as evidence. */
    Evidence part(String pointer) {
        return part(pointer, List.of());
    }

    /** The records with ids as evidence, those that the log has. */
    List<Evidence> records(Collection<String> ids) {
        List<Evidence> found = new ArrayList<>();
        for (@Nullable String id : ids) {
            @Nullable EngagementRecord record = id == null ? null : records.get(id);
            if (record != null) {
                found.add(new Evidence(String.valueOf(id), record.type(), "", sources(record)));
            }
        }
        return found;
    }

    private static List<Source> sources(EngagementRecord record) {
        return record.sources().stream().filter(Objects::nonNull).toList();
    }

    /** If it cannot be told whether something came before the decision, because that is not recorded or has no date. */
    Optional<EvidenceLine> withoutDecision(Question question) {
        if (activity.decision() == null) {
            return Optional.of(question.notRecorded("No decision is recorded."));
        }
        List<Evidence> decision = List.of(part("/decision", activity.decision().sources()));
        if (!Duty.isDecided(activity)) {
            return Optional.of(question.notApplicable(
                    "The decision that is recorded neither approves the activity nor rejects it.", decision));
        }
        return decided() == null
                ? Optional.of(question.notRecorded("When the decision was taken is not recorded.", decision))
                : Optional.empty();
    }

    /** What the rules on duties find in the activity. */
    private List<Finding> findings() {
        EngagementValidator validator = EngagementValidator.standard().withVocabulary(vocabulary);
        String pointer = "/records/" + index;
        return (asOf == null ? validator : validator.withAsOfDate(asOf))
                .validate(log).stream()
                        .filter(finding -> finding.rule().pack().equals(Pack.DUTIES))
                        .filter(finding -> finding.pointer().equals(pointer)
                                || finding.pointer().startsWith(pointer + "/"))
                        .map(finding -> new Finding(
                                finding.rule(),
                                finding.severity(),
                                finding.pointer().substring(pointer.length()),
                                finding.arguments(),
                                finding.recordId(),
                                null))
                        .toList();
    }

    private List<String> caveats() {
        List<String> caveats = new ArrayList<>(List.of(
                "This shows what the log records. What was done and not recorded is not shown as a no, but as not recorded.",
                "A yes says that the log shows it, not that the law was kept: whether regard was due, time was adequate or"
                        + " answers were considered conscientiously, no log can show.",
                "A no is said only where the log says so itself, or where its dates rule out anything else.",
                "It is no legal advice."));
        if (isIdShared) {
            caveats.add("Several records have the id of this activity; the first is shown.");
        }
        if (Duty.date(activity) == null) {
            caveats.add(
                    "Neither when planning began nor when the decision was taken is recorded, so it is not certain which"
                            + " law was in force.");
        }
        return caveats;
    }
}

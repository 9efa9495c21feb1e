// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.evidence;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Finding;

/**
 * For one commissioning activity, the legal checklist filled in from a log: the duty to involve, the public sector equality
 * duty, scrutiny by councils, the principles of a fair consultation, and the tests of service change. Each line is
 * answered with yes, no, not recorded or not applicable, with the section of the law and the records that show it.
 *
 * <pre>{@code
 * EvidencePack pack = EvidencePack.of(log, "integrated-urgent-care");
 * pack.sections().forEach(section -> section.lines().forEach(line ->
 *         System.out.println(line.answer() + " " + line.question() + " " + line.why())));
 * }</pre>
 *
 * <p>It claims no more than a log can show. A yes says that the log shows it, not that the law was kept. A no is said only
 * where the log says so: an answer that is recorded as no, a decision that was certainly taken before a consultation
 * closed. All else is not recorded. The law is that which was in force for the activity's commissioners when it was under
 * way, as far as that is known.
 *
 * @param activity the activity
 * @param asOf the day that counts as today, on which a consultation may still be open; null if none does
 * @param sections the checklist
 * @param records the records that the activity names, and those that name it
 * @param findings what the rules on legal duties find in the activity, see {@link org.ohsel.rules.Pack#DUTIES}; pointers are
 *     relative to the activity
 * @param caveats what has to be known to read the pack, in English sentences
 */
public record EvidencePack(
        CommissioningActivity activity,
        @Nullable LocalDate asOf,
        List<EvidenceSection> sections,
        List<RelatedRecord> records,
        List<Finding> findings,
        List<String> caveats)
        implements Serializable {

    /** Copies the lists. */
    public EvidencePack {
        Objects.requireNonNull(activity, "activity");
        sections = List.copyOf(sections);
        records = List.copyOf(records);
        findings = List.copyOf(findings);
        caveats = List.copyOf(caveats);
    }

    /**
     * The pack of an activity, by the bundled vocabulary and without a day that counts as today.
     *
     * @param log the log; what was said in several files is put into one log first
     * @param activityId the id of a commissioning activity in it
     * @return the pack
     * @throws NoSuchElementException if the log has no commissioning activity with that id, see {@link #activityIds}
     */
    public static EvidencePack of(EngagementLog log, String activityId) {
        return of(log, activityId, null, Vocabulary.bundled());
    }

    /**
     * The pack of an activity.
     *
     * @param log the log; what was said in several files is put into one log first
     * @param activityId the id of a commissioning activity in it
     * @param asOf the day that counts as today; null if none does
     * @param vocabulary the vocabulary in which to look up bodies and terms
     * @return the pack
     * @throws NoSuchElementException if the log has no commissioning activity with that id, see {@link #activityIds}
     */
    public static EvidencePack of(
            EngagementLog log, String activityId, @Nullable LocalDate asOf, Vocabulary vocabulary) {
        Objects.requireNonNull(log, "log");
        Objects.requireNonNull(activityId, "activityId");
        Objects.requireNonNull(vocabulary, "vocabulary");
        return Case.of(log, activityId, asOf, vocabulary).pack();
    }

    /**
     * The ids of the commissioning activities in a log.
     *
     * @param log the log
     * @return the ids, each once, in the order of the log
     */
    public static List<String> activityIds(EngagementLog log) {
        return log.records().stream()
                .filter(CommissioningActivity.class::isInstance)
                .map(record -> record.id())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * How many lines have an answer.
     *
     * @param answer the answer
     * @return the number
     */
    public long count(EvidenceAnswer answer) {
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.answer() == answer)
                .count();
    }
}

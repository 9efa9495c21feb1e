// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.ValueRule;

/** A body that meets, commissions, publishes or acts in another way existed on the day. */
final class BodyInForce implements ValueRule<EngagementRecord> {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("OHSEL-CODE-001")
            .severity(Severity.ERROR)
            .pack(Pack.CORE)
            .title("A body acts on a day on which it did not exist")
            .rationale(
                    "The six CCGs ended on 31 March 2020 and their successor on 30 June 2022. A record that names one of"
                            + " them after that is filed under a body that nobody answers for any more.")
            .addSources("002:3", "NHS ODS", "Integrated Care Boards (Establishment) Order 2022")
            .message("{body} ({name}) existed {validity}, and this is dated {date}")
            .advice("On that date use {instead}, or correct the date.")
            .validExample("""
                    {"type": "event", "id": "event-1", "kind": "workshop", "date": "2019-06-01", "body": "08Q"}
                    """)
            .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": "workshop", "date": "2021-06-01", "body": "08Q"}
                    """)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<EngagementRecord> type() {
        return EngagementRecord.class;
    }

    @Override
    public void check(EngagementRecord record, Reporter reporter) {
        DatedBodies.visit(record, (body, date, list, index, member) -> {
            Vocabulary vocabulary = reporter.context().vocabulary();
            @Nullable Concept concept = DatedBodies.concept(vocabulary, body);
            @Nullable PartialDate validity = concept == null ? null : concept.validity();
            if (concept == null || validity == null || !date.isCertain()) {
                return;
            }
            if (date.isCertainlyBefore(validity) || validity.isCertainlyBefore(date)) {
                reporter.report(DatedBodies.pointer(list, index, member), arguments(vocabulary, body, concept, date));
            } else if (beginsBefore(date, validity) || endsAfter(date, validity)) {
                reporter.reportPossible(
                        DatedBodies.pointer(list, index, member), arguments(vocabulary, body, concept, date));
            }
        });
    }

    private static boolean beginsBefore(PartialDate date, PartialDate validity) {
        return date.earliest() != null
                && validity.earliest() != null
                && date.earliest().isBefore(validity.earliest());
    }

    private static boolean endsAfter(PartialDate date, PartialDate validity) {
        return date.latest() != null
                && validity.latest() != null
                && date.latest().isAfter(validity.latest());
    }

    private static Map<String, Object> arguments(
            Vocabulary vocabulary, BodyRef body, Concept concept, PartialDate date) {
        return Map.of(
                "body", body.code(),
                "name", concept.preferredLabel(),
                "validity", Objects.requireNonNull(concept.validity()),
                "date", date,
                "instead", DatedBodies.instead(vocabulary, concept, date));
    }
}

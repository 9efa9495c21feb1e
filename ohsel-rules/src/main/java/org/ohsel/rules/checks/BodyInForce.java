// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Contributor;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.ValueRule;

/** A body that meets, or acts at an event, existed on the day. */
final class BodyInForce implements ValueRule<Event> {

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
            .mend("On that date use {instead}, or correct the date.")
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
    public Class<Event> type() {
        return Event.class;
    }

    @Override
    public void check(Event event, Reporter reporter) {
        @Nullable PartialDate date = event.date();
        if (date == null || !date.isCertain()) {
            return;
        }
        check(event.body(), date, "/body", reporter);
        List<Contributor> contributors = event.contributors();
        for (int i = 0; i < contributors.size(); i++) {
            if (contributors.get(i) != null) {
                check(contributors.get(i).body(), date, "/contributors/" + i + "/body", reporter);
            }
        }
    }

    private static void check(@Nullable BodyRef ref, PartialDate date, String pointer, Reporter reporter) {
        if (ref == null || ref.code() == null) {
            return;
        }
        Vocabulary vocabulary = reporter.context().vocabulary();
        vocabulary.concept(ref).ifPresent(body -> {
            @Nullable PartialDate validity = body.validity();
            if (validity != null && (date.isCertainlyBefore(validity) || validity.isCertainlyBefore(date))) {
                reporter.report(
                        pointer,
                        Map.of(
                                "body", ref.code(),
                                "name", body.preferredLabel(),
                                "validity", validity,
                                "date", date,
                                "instead", instead(vocabulary, body, date)));
            }
        });
    }

    private static String nameOn(Concept body, @Nullable LocalDate day) {
        return Optional.ofNullable(day).flatMap(body::nameOn).orElse(body.preferredLabel());
    }

    private static String instead(Vocabulary vocabulary, Concept body, PartialDate date) {
        @Nullable LocalDate day = date.earliest();
        List<Concept> others = day == null || date.isCertainlyBefore(Objects.requireNonNull(body.validity()))
                ? vocabulary.predecessors(body)
                : vocabulary.holdersOn(body, day);
        return others.isEmpty()
                ? "another body"
                : others.stream()
                        .map(other -> other.code() + " (" + nameOn(other, day) + ")")
                        .collect(Collectors.joining(", "));
    }
}

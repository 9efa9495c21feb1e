// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ohsel.model.Headcount;
import org.ohsel.model.Participation;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.ParticipationKind;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.ValueRule;

/**
 * The headcounts of groups do not add up to more than the headcount of all, given as the participation without groups;
 * qualified counts are taken at their bounds.
 */
final class PartsWithinTotal implements ValueRule<Event> {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("OHSEL-COUNT-001")
            .severity(Severity.ERROR)
            .pack(Pack.CORE)
            .title("The groups add up to more people than came in all")
            .rationale("Whoever sums up attendance takes either number, and the two do not agree. Headline counts are"
                    + " lower bounds or estimates (003:93, 95), so each is taken at its widest: over 500 has no upper bound,"
                    + " approximately 500 is 450 to 550.")
            .addSources("003:93", "003:95")
            .message("the groups that {kind} add up to at least {sum}, more than the {most} that all can be")
            .mend(
                    "Correct one of the counts, or record the total of another source as a participation of its own kind.")
            .validExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "participations": [
                      {"kind": "attended", "headcount": {"count": 500, "qualifier": "approximately"}},
                      {"kind": "attended", "groups": ["public"], "headcount": {"count": 510, "qualifier": "exact"}}]}
                    """)
            .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "participations": [
                      {"kind": "attended", "headcount": {"count": 500, "qualifier": "approximately"}},
                      {"kind": "attended", "groups": ["public"], "headcount": {"count": 300, "qualifier": "exact"}},
                      {"kind": "attended", "groups": ["staff"], "headcount": {"count": 300, "qualifier": "exact"}}]}
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
        List<Participation> participations = event.participations();
        for (int i = 0; i < participations.size(); i++) {
            Participation total = participations.get(i);
            if (isCounted(total) && total.groups().isEmpty()) {
                check(participations, total, "/participations/" + i + "/headcount", reporter);
            }
        }
    }

    private static void check(List<Participation> all, Participation total, String pointer, Reporter reporter) {
        ParticipationKind kind = total.kind();
        long sum = all.stream()
                .filter(PartsWithinTotal::isCounted)
                .filter(part -> !part.groups().isEmpty() && part.kind() == kind)
                .mapToLong(part -> headcount(part).fewest())
                .sum();
        if (sum > headcount(total).most()) {
            reporter.report(
                    pointer,
                    Map.of(
                            "kind",
                            kind.code(),
                            "sum",
                            sum,
                            "most",
                            headcount(total).most()));
        }
    }

    private static boolean isCounted(Participation participation) {
        return participation != null
                && participation.kind() != null
                && participation.headcount() != null
                && headcount(participation).count() != null
                && headcount(participation).count() >= 0
                && headcount(participation).qualifier() != null;
    }

    private static Headcount headcount(Participation participation) {
        return Objects.requireNonNull(participation.headcount());
    }
}

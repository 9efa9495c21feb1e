// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Headcount;
import org.ohsel.model.Measure;
import org.ohsel.model.Participation;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.CountQualifier;
import org.ohsel.model.term.EventStatus;
import org.ohsel.model.term.ParticipationKind;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;

/** Numbers that are impossible, alone or together. */
final class CountRules {

    static final Family FAMILY = new Family("OHSEL-COUNT");

    private static final String EVENT = """
            {"type": "event", "id": "event-1", "kind": "public-event", %s}
            """;

    private static final String SHARE = """
            {"type": "publication", "id": "publication-1", "kind": "paper", "title": "A paper",
             "statements": [{"kind": "context", "text": "Most contacts take place in the community.", "measures": [
               {"name": "Contacts in the community", "value": %s, "unit": "per cent", "qualifier": "exact"}]}]}
            """;

    private static final Set<String> PER_CENT = Set.of("per cent", "percent", "%");

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** The groups of a kind add up to no more people than the total of that kind. */
    static final Rule PARTS_WITHIN_TOTAL = FAMILY.onValues(
            rule("OHSEL-COUNT-001", Severity.ERROR, "003:93", "003:95")
                    .title("The groups add up to more people than the total")
                    .rationale(
                            "Anyone adding up attendance may use either number, and the two disagree. Headline counts"
                                    + " are lower bounds or estimates (003:93, 95), so each is read as widely as"
                                    + " possible: over 500 has no upper bound, approximately 500 is 450 to 550.")
                    .message("the groups that {kind} add up to at least {sum}, more than the maximum of {most} in"
                            + " total")
                    .advice("Correct one of the counts, or record the total of another source as a separate"
                            + " participation.")
                    .validExample(EVENT.formatted("""
                    "participations": [
                      {"kind": "attended", "headcount": {"count": 500, "qualifier": "approximately"}},
                      {"kind": "attended", "groups": ["public"], "headcount": {"count": 510, "qualifier": "exact"}}]"""))
                    .invalidExample(EVENT.formatted("""
                    "participations": [
                      {"kind": "attended", "headcount": {"count": 500, "qualifier": "approximately"}},
                      {"kind": "attended", "groups": ["public"], "headcount": {"count": 300, "qualifier": "exact"}},
                      {"kind": "attended", "groups": ["staff"], "headcount": {"count": 300, "qualifier": "exact"}}]"""))
                    .build(),
            Event.class,
            CountRules::checkPartsWithinTotal);

    private static void checkPartsWithinTotal(Event event, Reporter reporter) {
        List<Participation> participations = event.participations();
        if (participations.size() < 2 || totals(participations) == 0) {
            return;
        }
        Map<ParticipationKind, Long> parts = new HashMap<>();
        for (Participation part : participations) {
            if (isCounted(part) && !part.groups().isEmpty()) {
                parts.merge(part.kind(), headcount(part).fewest(), Long::sum);
            }
        }
        for (int i = 0; i < participations.size(); i++) {
            Participation total = participations.get(i);
            if (isTotal(total)) {
                long sum = parts.getOrDefault(total.kind(), 0L);
                long most = headcount(total).most();
                if (sum > most) {
                    reporter.report(
                            "/participations/" + i + "/headcount",
                            Map.of("kind", total.kind().code(), "sum", sum, "most", most));
                }
            }
        }
    }

    /** Nobody attends an event that has not taken place. */
    static final Rule NOBODY_AT_CANCELLED_EVENT = FAMILY.onValues(
            rule("OHSEL-COUNT-002", Severity.ERROR, "Open Civic Data, event status")
                    .title("People attended an event that was cancelled or postponed")
                    .rationale(
                            "Attendance is evidence that people were heard; an event that did not take place is not.")
                    .message("the event was {status}, but people are recorded as attending it")
                    .advice("Correct the status, or change the kind of participation to invited.")
                    .validExample(EVENT.formatted("""
                    "status": "cancelled", "participations": [{"kind": "invited", "groups": ["public"]}]"""))
                    .invalidExample(EVENT.formatted("""
                    "status": "cancelled", "participations": [{"kind": "attended", "groups": ["public"]}]"""))
                    .build(),
            Event.class,
            CountRules::checkNobodyAtCancelledEvent);

    private static void checkNobodyAtCancelledEvent(Event event, Reporter reporter) {
        @Nullable EventStatus status = event.status();
        if (status == null || (!EventStatus.CANCELLED.equals(status) && !EventStatus.POSTPONED.equals(status))) {
            return;
        }
        List<Participation> participations = event.participations();
        for (int i = 0; i < participations.size(); i++) {
            Participation participation = participations.get(i);
            if (participation != null
                    && ParticipationKind.ATTENDED.equals(participation.kind())
                    && !isNobody(participation)) {
                reporter.report("/participations/" + i + "/kind", Map.of("status", status.code()));
            }
        }
    }

    /** A share of a whole is 0 to 100 per cent. */
    static final Rule PER_CENT_OF_A_WHOLE = FAMILY.onValues(
            rule("OHSEL-COUNT-003", Severity.WARNING, "004:76")
                    .title("A percentage is below 0 or above 100")
                    .rationale("A share can never be more than the whole. This is where a misplaced decimal point shows"
                            + " most easily; and programs would read a change of more than 100 per cent as a share.")
                    .message("a share cannot be {value} per cent")
                    .advice("Correct the number; if it is a change and not a share, write the unit as per cent change.")
                    .validExample(SHARE.formatted("90"))
                    .invalidExample(SHARE.formatted("900"))
                    .build(),
            Measure.class,
            CountRules::checkPerCentOfAWhole);

    private static void checkPerCentOfAWhole(Measure measure, Reporter reporter) {
        @Nullable BigDecimal value = measure.value();
        if (value == null || measure.unit() == null || !PER_CENT.contains(measure.unit())) {
            return;
        }
        int toNothing = value.signum();
        int toAll = value.compareTo(WHOLE);
        @Nullable CountQualifier qualifier = measure.qualifier();
        boolean aboveAll =
                toAll == 0 && (CountQualifier.OVER.equals(qualifier) || CountQualifier.MORE_THAN.equals(qualifier));
        boolean belowNothing = toNothing == 0 && CountQualifier.FEWER_THAN.equals(qualifier);
        if (toNothing < 0 || toAll > 0 || aboveAll || belowNothing) {
            reporter.report("/value", Map.of("value", qualified(qualifier, value)));
        }
    }

    /** If nobody was there, nobody said or asked anything. */
    static final Rule NOBODY_SAYS_NOTHING = FAMILY.onValues(
            rule("OHSEL-COUNT-004", Severity.WARNING, "000:14", "000:23")
                    .title("Nobody attended, but feedback or questions are recorded")
                    .rationale("Either the number was written because the real one is not known, or the feedback comes"
                            + " from elsewhere. Leave out a count that is not known: zero is a number like any"
                            + " other.")
                    .message("nobody attended, but {said} recorded")
                    .advice("Correct the headcount, or leave it out if it is not known.")
                    .validExample(EVENT.formatted("""
                    "participations": [{"kind": "attended", "headcount": {"count": 24, "qualifier": "exact"}}],
                     "fedInto": ["event-1"], "feedback": [{"text": "The direction is right.", "sentiment": "welcomed"}]"""))
                    .invalidExample(EVENT.formatted("""
                    "participations": [{"kind": "attended", "headcount": {"count": 0, "qualifier": "exact"}}],
                     "fedInto": ["event-1"], "feedback": [{"text": "The direction is right.", "sentiment": "welcomed"}]"""))
                    .build(),
            Event.class,
            CountRules::checkNobodySaysNothing);

    private static void checkNobodySaysNothing(Event event, Reporter reporter) {
        List<Participation> participations = event.participations();
        for (int i = 0; i < participations.size(); i++) {
            Participation all = participations.get(i);
            if (isTotal(all)
                    && ParticipationKind.ATTENDED.equals(all.kind())
                    && headcount(all).most() == 0) {
                @Nullable String said = said(event);
                if (said != null) {
                    reporter.report("/participations/" + i + "/headcount", Map.of("said", said));
                }
            }
        }
    }

    /** A headcount can mean some number of people. */
    static final Rule POSSIBLE_HEADCOUNT = FAMILY.onValues(
            rule("OHSEL-COUNT-005", Severity.ERROR, "003:93", "the qualifiers of Headcount")
                    .title("A headcount is not a possible number of people")
                    .rationale("Fewer than zero people cannot have attended, and any sum that includes such a count is"
                            + " wrong.")
                    .message("{count} is not a possible number of people")
                    .advice("Correct the number, or the qualifier: nobody at all is exactly 0.")
                    .validExample(EVENT.formatted("""
                    "participations": [{"kind": "reached", "headcount": {"count": 1, "qualifier": "fewer-than"}}]"""))
                    .invalidExample(EVENT.formatted("""
                    "participations": [{"kind": "reached", "headcount": {"count": 0, "qualifier": "fewer-than"}}]"""))
                    .build(),
            Headcount.class,
            CountRules::checkPossibleHeadcount);

    private static void checkPossibleHeadcount(Headcount headcount, Reporter reporter) {
        if (isWhole(headcount) && headcount.fewest() > headcount.most()) {
            reporter.report("", Map.of("count", qualified(headcount.qualifier(), headcount.count())));
        }
    }

    /** Two totals of the same people can be the same number. */
    static final Rule TOTALS_AGREE = FAMILY.onValues(
            rule("OHSEL-COUNT-006", Severity.WARNING, "003:93", "003:95")
                    .title("Two totals contradict each other")
                    .rationale(
                            "Sources may disagree, and the log keeps what each of them says: over 500 and approximately"
                                    + " 500 are both true of 520 people (003:93, 95). Where no number fits both, one of"
                                    + " them is wrong, and readers of the log may use either.")
                    .message("{count} {kind} in total, but {other} in another participation: no number fits both")
                    .advice("Correct one of the two; if the sources disagree, name them in each and suppress this"
                            + " finding.")
                    .validExample(EVENT.formatted("""
                    "participations": [
                      {"kind": "attended", "headcount": {"count": 500, "qualifier": "over"}},
                      {"kind": "attended", "headcount": {"count": 500, "qualifier": "approximately"}}]"""))
                    .invalidExample(EVENT.formatted("""
                    "participations": [
                      {"kind": "attended", "headcount": {"count": 500, "qualifier": "over"}},
                      {"kind": "attended", "headcount": {"count": 450, "qualifier": "exact"}}]"""))
                    .build(),
            Event.class,
            CountRules::checkTotalsAgree);

    /**
     * Ranges of numbers all have a number in common if every two of them do. So it is enough to compare each total with
     * the highest lower bound and the lowest upper bound before it.
     */
    private static void checkTotalsAgree(Event event, Reporter reporter) {
        List<Participation> participations = event.participations();
        if (totals(participations) < 2) {
            return;
        }
        Map<ParticipationKind, Headcount> highest = new HashMap<>();
        Map<ParticipationKind, Headcount> lowest = new HashMap<>();
        for (int i = 0; i < participations.size(); i++) {
            Participation total = participations.get(i);
            if (!isTotal(total)) {
                continue;
            }
            Headcount count = headcount(total);
            Headcount high = highest.getOrDefault(total.kind(), count);
            Headcount low = lowest.getOrDefault(total.kind(), count);
            if (high.fewest() > count.most() || count.fewest() > low.most()) {
                Headcount other = high.fewest() > count.most() ? high : low;
                reporter.report(
                        "/participations/" + i + "/headcount",
                        Map.of(
                                "count", qualified(count.qualifier(), count.count()),
                                "kind", total.kind().code(),
                                "other", qualified(other.qualifier(), other.count())));
            }
            highest.put(total.kind(), count.fewest() > high.fewest() ? count : high);
            lowest.put(total.kind(), count.most() < low.most() ? count : low);
        }
    }

    private CountRules() {}

    private static RuleInfoBuilder rule(String id, Severity severity, String... sources) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.CORE).addSources(sources);
    }

    private static boolean isNobody(Participation participation) {
        return isCounted(participation) && headcount(participation).most() == 0;
    }

    private static @Nullable String said(Event event) {
        if (!event.feedback().isEmpty()) {
            return "feedback is";
        }
        boolean asked = !event.questions().isEmpty()
                || event.agenda().stream()
                        .anyMatch(item -> item != null && !item.questions().isEmpty());
        return asked ? "questions are" : null;
    }

    private static int totals(List<Participation> participations) {
        int totals = 0;
        for (Participation participation : participations) {
            totals += isTotal(participation) ? 1 : 0;
        }
        return totals;
    }

    /** Whether this counts everybody together, and not one group. */
    private static boolean isTotal(@Nullable Participation participation) {
        return isCounted(participation)
                && Objects.requireNonNull(participation).groups().isEmpty();
    }

    private static boolean isCounted(@Nullable Participation participation) {
        if (participation == null || participation.kind() == null || participation.headcount() == null) {
            return false;
        }
        Headcount headcount = participation.headcount();
        return isWhole(headcount) && headcount.fewest() <= headcount.most();
    }

    private static boolean isWhole(Headcount headcount) {
        return headcount.count() != null && headcount.count() >= 0 && headcount.qualifier() != null;
    }

    private static Headcount headcount(Participation participation) {
        return Objects.requireNonNull(participation.headcount());
    }

    /** A number in the words of the source: over 500. */
    private static String qualified(@Nullable CountQualifier qualifier, Number number) {
        return qualifier == null || CountQualifier.EXACT.equals(qualifier)
                ? number.toString()
                : qualifier.code().replace('-', ' ') + " " + number;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Answer;
import org.ohsel.model.Headcount;
import org.ohsel.model.Measure;
import org.ohsel.model.Participation;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.CountQualifier;
import org.ohsel.model.term.EventStatus;
import org.ohsel.model.term.ParticipationKind;
import org.ohsel.rules.Reporter;

/** The checks of the rules on numbers. */
public final class CountChecks {

    private static final Set<String> PER_CENT = Set.of("per cent", "percent", "%");

    private static final int WHOLE = 100;

    private CountChecks() {}

    /**
     * Checks OHSEL-COUNT-001.
     *
     * @param event the event to check
     * @param reporter takes the findings
     */
    public static void partsWithinTotal(Event event, Reporter reporter) {
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

    /**
     * Checks OHSEL-COUNT-002.
     *
     * @param event the event to check
     * @param reporter takes the findings
     */
    public static void nobodyAtCancelledEvent(Event event, Reporter reporter) {
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

    /**
     * Checks OHSEL-COUNT-003.
     *
     * @param measure the measure to check
     * @param reporter takes the findings
     */
    public static void perCentOfAWhole(Measure measure, Reporter reporter) {
        @Nullable BigDecimal value = measure.value();
        if (value == null || measure.unit() == null || !PER_CENT.contains(measure.unit())) {
            return;
        }
        int toNothing = value.signum();
        int toAll = value.compareTo(BigDecimal.valueOf(WHOLE));
        @Nullable CountQualifier qualifier = measure.qualifier();
        boolean aboveAll =
                toAll == 0 && (CountQualifier.OVER.equals(qualifier) || CountQualifier.MORE_THAN.equals(qualifier));
        boolean belowNothing = toNothing == 0 && CountQualifier.FEWER_THAN.equals(qualifier);
        if (toNothing < 0 || toAll > 0 || aboveAll || belowNothing) {
            reporter.report("/value", Map.of("value", qualified(qualifier, value)));
        }
    }

    /**
     * Checks OHSEL-COUNT-004.
     *
     * @param event the event to check
     * @param reporter takes the findings
     */
    public static void nobodySaysNothing(Event event, Reporter reporter) {
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

    /**
     * Checks OHSEL-COUNT-005.
     *
     * @param headcount the headcount to check
     * @param reporter takes the findings
     */
    public static void possibleHeadcount(Headcount headcount, Reporter reporter) {
        if (isWhole(headcount) && headcount.fewest() > headcount.most()) {
            reporter.report("", Map.of("count", qualified(headcount)));
        }
    }

    /**
     * Checks OHSEL-COUNT-006. Ranges of numbers all have a number in common if every two of them do. So it is enough to
     * compare each total with the highest lower bound and the lowest upper bound before it.
     *
     * @param event the event to check
     * @param reporter takes the findings
     */
    public static void totalsAgree(Event event, Reporter reporter) {
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
                                "count", qualified(count),
                                "kind", total.kind().code(),
                                "other", qualified(other)));
            }
            highest.put(total.kind(), count.fewest() > high.fewest() ? count : high);
            lowest.put(total.kind(), count.most() < low.most() ? count : low);
        }
    }

    /**
     * Checks OHSEL-COUNT-007. A number that could not be read is there, among the extensions, and is reported as that.
     *
     * @param headcount the headcount to check
     * @param reporter takes the findings
     */
    public static void headcountHasNumber(Headcount headcount, Reporter reporter) {
        CountQualifier qualifier = headcount.qualifier();
        if (headcount.count() == null
                && !isUnread(headcount.extensions(), "count")
                && qualifier != null
                && qualifier.isKnown()
                && !CountQualifier.SUPPRESSED.equals(qualifier)) {
            reporter.report("", Map.of());
        }
    }

    /**
     * Checks OHSEL-COUNT-008.
     *
     * @param value the headcount or answer to check
     * @param reporter takes the findings
     */
    public static void suppressedIsNotWritten(Record value, Reporter reporter) {
        boolean both = value instanceof Headcount headcount
                ? headcount.count() != null && CountQualifier.SUPPRESSED.equals(headcount.qualifier())
                : value instanceof Answer answer
                        && answer.count() != null
                        && CountQualifier.SUPPRESSED.equals(answer.qualifier());
        if (both) {
            reporter.report("/count", Map.of());
        }
    }

    /**
     * Checks OHSEL-COUNT-009.
     *
     * @param answer the answer to check
     * @param reporter takes the findings
     */
    public static void answerHasNumber(Answer answer, Reporter reporter) {
        @Nullable CountQualifier qualifier = answer.qualifier();
        boolean mayBeSuppressed =
                qualifier != null && (!qualifier.isKnown() || CountQualifier.SUPPRESSED.equals(qualifier));
        boolean unread =
                answer.extensions().containsKey("count") || answer.extensions().containsKey("percentage");
        if (answer.count() == null && answer.percentage() == null && !unread && !mayBeSuppressed) {
            reporter.report("", Map.of());
        }
    }

    /** Whether a member is there that could not be read; null is no more than its absence. */
    private static boolean isUnread(Map<String, String> extensions, String name) {
        return !extensions.getOrDefault(name, "null").equals("null");
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

    /** A headcount that has a number, in the words of the source: over 500. */
    static String qualified(Headcount headcount) {
        return qualified(headcount.qualifier(), Objects.requireNonNull(headcount.count()));
    }

    /** A number in the words of the source: over 500. */
    private static String qualified(@Nullable CountQualifier qualifier, Number number) {
        return qualifier == null || CountQualifier.EXACT.equals(qualifier)
                ? number.toString()
                : qualifier.code().replace('-', ' ') + " " + number;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Decision;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Consultation;
import org.ohsel.model.term.ConsultationStatus;
import org.ohsel.rules.Reporter;

/** What came of a consultation: what was considered, what was published and when. */
public final class ConsultationOutcome {

    private ConsultationOutcome() {}

    /**
     * Whether people could have answered a consultation before the activity was decided.
     *
     * @param consultation the consultation; may be null
     * @param activity the activity
     * @return true if it may have opened and closed before the decision
     */
    public static boolean mayBeAnswered(@Nullable Consultation consultation, CommissioningActivity activity) {
        return consultation != null
                && Order.of(consultation.opens(), Duty.decided(activity)) == Order.KEPT
                && Order.of(consultation.closes(), Duty.decided(activity)) == Order.KEPT;
    }

    /**
     * Checks OHSEL-CONSULT-011.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void checkMoreThanDocuments(CommissioningActivity activity, Reporter reporter) {
        @Nullable Decision decision = activity.decision();
        if (decision == null
                || decision.considered().isEmpty()
                || activity.consultations().isEmpty()
                || !Duty.isDecided(activity)) {
            return;
        }
        Set<String> documents = new HashSet<>();
        Set<String> answers = new HashSet<>();
        boolean answered = false;
        for (@Nullable Consultation consultation : activity.consultations()) {
            if (consultation != null) {
                documents.addAll(consultation.documents());
                answers.addAll(consultation.reports());
                answers.addAll(consultation.events());
                answered |= mayBeAnswered(consultation, activity);
            }
        }
        documents.removeAll(answers);
        if (answered && documents.containsAll(decision.considered())) {
            reporter.report("/decision/considered", Map.of());
        }
    }

    /**
     * Checks OHSEL-CONSULT-012.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void checkPublishedAfterItClosed(CommissioningActivity activity, Reporter reporter) {
        for (int i = 0; i < activity.consultations().size(); i++) {
            @Nullable Consultation consultation = activity.consultations().get(i);
            if (consultation == null
                    || consultation.closes() == null
                    || ConsultationStatus.WITHDRAWN.equals(consultation.status())
                    || Order.of(consultation.opens(), consultation.closes()) == Order.BROKEN) {
                continue;
            }
            String pointer = "/consultations/" + i;
            if (!check(consultation, "feedback", consultation.feedbackPublished(), pointer, reporter)
                    // After a decision that was taken too early, the outcome is too: that is reported by another rule.
                    && Order.of(consultation.closes(), Duty.decided(activity)) == Order.KEPT) {
                check(consultation, "outcome", consultation.outcomePublished(), pointer, reporter);
            }
        }
    }

    private static boolean check(
            Consultation consultation,
            String what,
            @Nullable PartialDate published,
            String pointer,
            Reporter reporter) {
        Order order = Order.of(consultation.closes(), published);
        if (order != Order.KEPT) {
            order.report(
                    reporter,
                    pointer + "/" + what + "Published",
                    Map.of(
                            "what", what,
                            "published", Objects.requireNonNull(published),
                            "closes", Objects.requireNonNull(consultation.closes())));
        }
        return order != Order.KEPT;
    }

    /**
     * Checks OHSEL-CONSULT-013. Of several consultations, the first can have an outcome of its own: what people are asked
     * about next.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void checkOutcomeAfterDecision(CommissioningActivity activity, Reporter reporter) {
        @Nullable PartialDate decided = Duty.decided(activity);
        if (decided == null || activity.consultations().size() != 1) {
            return;
        }
        @Nullable Consultation consultation = activity.consultations().get(0);
        if (consultation != null
                && Order.of(decided, consultation.outcomePublished()) == Order.BROKEN
                && Order.of(consultation.closes(), consultation.outcomePublished()) == Order.KEPT
                && mayBeAnswered(consultation, activity)) {
            reporter.report(
                    "/consultations/0/outcomePublished",
                    Map.of("published", Objects.requireNonNull(consultation.outcomePublished()), "decided", decided));
        }
    }

    /**
     * Checks OHSEL-CONSULT-014.
     *
     * @param consultation the consultation to check
     * @param reporter takes the findings
     */
    public static void checkStatus(Consultation consultation, Reporter reporter) {
        @Nullable ConsultationStatus status = consultation.status();
        @Nullable PartialDate opens = consultation.opens();
        @Nullable PartialDate closes = consultation.closes();
        if (status == null || (opens == null && closes == null) || Order.of(opens, closes) == Order.BROKEN) {
            return;
        }
        reporter.context().asOf().ifPresent(day -> {
            PartialDate today = PartialDate.of(day);
            boolean planned = ConsultationStatus.PLANNED.equals(status);
            boolean open = ConsultationStatus.OPEN.equals(status);
            boolean over = ConsultationStatus.CLOSED.equals(status)
                    || ConsultationStatus.ANALYSED.equals(status)
                    || ConsultationStatus.CONCLUDED.equals(status);
            Stale.of(planned || open, Order.of(today, closes), "has closed", closes)
                    .or(() -> Stale.of(planned, Order.of(today, opens), "has opened", opens))
                    .or(() -> Stale.of(open || over, Order.of(opens, today), "has not opened yet", opens))
                    .or(() -> Stale.of(over, Order.of(closes, today), "has not closed yet", closes))
                    .ifPresent(stale -> stale.order()
                            .report(
                                    reporter,
                                    "/status",
                                    Map.of(
                                            "status", status.code(),
                                            "what", stale.what(),
                                            "date", stale.date(),
                                            "today", day)));
        });
    }

    /** A date that does not fit a status, with what is said of it. */
    private record Stale(Order order, String what, PartialDate date) {

        static Optional<Stale> of(boolean matters, Order order, String what, @Nullable PartialDate date) {
            return matters && date != null && order != Order.KEPT
                    ? Optional.of(new Stale(order, what, date))
                    : Optional.empty();
        }
    }
}

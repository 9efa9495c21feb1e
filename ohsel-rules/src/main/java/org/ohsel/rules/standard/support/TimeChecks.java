// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Commitment;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Statement;
import org.ohsel.model.UnknownRecord;
import org.ohsel.model.assurance.ProviderReview;
import org.ohsel.model.assurance.Rating;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.event.Event;
import org.ohsel.model.organisation.Appointment;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.organisation.ChangeEvent;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.StageRecord;
import org.ohsel.model.planning.Submission;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.strategy.Strategy;
import org.ohsel.model.term.EventStatus;
import org.ohsel.model.term.NewsTense;
import org.ohsel.model.term.PlanningStage;
import org.ohsel.model.term.Progress;
import org.ohsel.rules.Reporter;

/** The checks of the rules of the family OHSEL-TIME. */
public final class TimeChecks {

    /** A decision may come before a procurement or after it. */
    private static final List<List<PlanningStage>> STAGES = List.of(
            List.of(PlanningStage.PLANNING),
            List.of(PlanningStage.PROCUREMENT, PlanningStage.DECISION_MAKING),
            List.of(PlanningStage.MOBILISATION));

    /** The kinds of record that represent a meeting, at which follow-up is agreed. */
    public static final ByKind<Reporter> FOLLOW_UP_KINDS = new ByKind<Reporter>("TimeChecks.FOLLOW_UP_KINDS")
            .on(Event.class, TimeChecks::followUpsOfEvent)
            .on(
                    ProviderReview.class,
                    (review, reporter) -> followUps(review.commitments(), review.date(), "", reporter))
            .nothingOn(List.of(
                    Appointment.class,
                    Body.class,
                    ChangeEvent.class,
                    CommissioningActivity.class,
                    Publication.class,
                    Rating.class,
                    Strategy.class,
                    UnknownRecord.class));

    private TimeChecks() {}

    /**
     * Checks OHSEL-TIME-001.
     *
     * @param date the date to check
     * @param reporter takes the findings
     */
    public static void intervalInOrder(PartialDate date, Reporter reporter) {
        if (date.isReversed()) {
            reporter.report("", Map.of("start", date.earliest(), "end", date.latest()));
        }
    }

    /**
     * Checks OHSEL-TIME-002.
     *
     * @param event the event to check
     * @param reporter takes the findings
     */
    public static void passedEventNotInFuture(Event event, Reporter reporter) {
        PartialDate date = event.date();
        if (!EventStatus.PASSED.equals(event.status()) || date == null) {
            return;
        }
        reporter.context()
                .asOf()
                .map(PartialDate::of)
                .ifPresent(
                        today -> Order.of(date, today).report(reporter, "/date", Map.of("date", date, "today", today)));
    }

    /**
     * Checks OHSEL-TIME-003.
     *
     * @param appointment the appointment to check
     * @param reporter takes the findings
     */
    public static void appointmentInOrder(Appointment appointment, Reporter reporter) {
        Order order = Order.of(appointment.start(), appointment.end());
        if (order != Order.KEPT) {
            order.report(reporter, "/end", Order.dates("start", appointment.start(), "end", appointment.end()));
        }
    }

    /**
     * Checks OHSEL-TIME-004.
     *
     * @param record the record to check
     * @param reporter takes the findings
     */
    public static void followUpAfterMeeting(EngagementRecord record, Reporter reporter) {
        FOLLOW_UP_KINDS.accept(record, reporter);
    }

    /**
     * Checks OHSEL-TIME-005.
     *
     * @param commitment the commitment to check
     * @param reporter takes the findings
     */
    public static void doneWhenCompleted(Commitment commitment, Reporter reporter) {
        @Nullable Progress progress = commitment.progress();
        if (commitment.completed() != null
                && progress != null
                && progress.isKnown()
                && !Progress.DONE.equals(progress)) {
            reporter.report("/progress", Map.of("completed", commitment.completed(), "progress", progress.code()));
        }
    }

    /**
     * Checks OHSEL-TIME-006.
     *
     * @param publication the publication to check
     * @param reporter takes the findings
     */
    public static void happenedBeforePublished(Publication publication, Reporter reporter) {
        List<Statement> statements = publication.statements();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (statement != null && NewsTense.HAPPENED.equals(statement.tense())) {
                Order order = Order.of(statement.date(), publication.published());
                if (order != Order.KEPT) {
                    order.report(
                            reporter,
                            "/statements/" + i + "/date",
                            Order.dates("date", statement.date(), "published", publication.published()));
                }
            }
        }
    }

    /**
     * Checks OHSEL-TIME-007.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void stagesInOrder(CommissioningActivity activity, Reporter reporter) {
        List<StageRecord> stages = activity.stages();
        for (int i = 0; i < stages.size(); i++) {
            stage(stages, i, reporter);
        }
    }

    /**
     * Checks OHSEL-TIME-008.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void plannedBeforeDecided(CommissioningActivity activity, Reporter reporter) {
        @Nullable PartialDate began = activity.planningBegan();
        if (check(began, Duty.decided(activity), "/decision/date", reporter) == Order.BROKEN) {
            return;
        }
        List<Submission> submissions = activity.submissions();
        for (int i = 0; i < submissions.size(); i++) {
            if (submissions.get(i) != null) {
                check(began, submissions.get(i).date(), "/submissions/" + i + "/date", reporter);
            }
        }
    }

    /**
     * Checks OHSEL-TIME-009.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void submittedBeforeDecided(CommissioningActivity activity, Reporter reporter) {
        List<Submission> submissions = activity.submissions();
        for (int i = 0; i < submissions.size(); i++) {
            @Nullable
            PartialDate date =
                    submissions.get(i) == null ? null : submissions.get(i).date();
            Order order = Order.of(date, Duty.decided(activity));
            if (order != Order.KEPT) {
                order.report(
                        reporter,
                        "/submissions/" + i + "/date",
                        Order.dates("date", date, "decided", Duty.decided(activity)));
            }
        }
    }

    private static void followUpsOfEvent(Event event, Reporter reporter) {
        followUps(event.commitments(), event.date(), "", reporter);
        List<AgendaItem> agenda = event.agenda();
        for (int i = 0; i < agenda.size(); i++) {
            if (agenda.get(i) != null && !agenda.get(i).commitments().isEmpty()) {
                followUps(agenda.get(i).commitments(), event.date(), "/agenda/" + i, reporter);
            }
        }
    }

    private static void followUps(
            List<Commitment> commitments, @Nullable PartialDate meeting, String pointer, Reporter reporter) {
        for (int i = 0; i < commitments.size(); i++) {
            @Nullable
            PartialDate due =
                    commitments.get(i) == null ? null : commitments.get(i).due();
            Order order = Order.of(meeting, due);
            if (order != Order.KEPT) {
                order.report(
                        reporter, pointer + "/commitments/" + i + "/due", Order.dates("date", meeting, "due", due));
            }
        }
    }

    /** Compares a stage with those that should have come before it, and names the first that certainly did not. */
    private static void stage(List<StageRecord> stages, int index, Reporter reporter) {
        @Nullable StageRecord later = stages.get(index);
        @Nullable StageRecord found = null;
        Order worst = Order.KEPT;
        for (StageRecord earlier : stages) {
            if (earlier != null && later != null && place(earlier) >= 0 && place(earlier) < place(later)) {
                Order order = Order.of(earlier.date(), later.date());
                if (order.compareTo(worst) > 0) {
                    found = earlier;
                    worst = order;
                }
            }
        }
        if (found != null && later != null) {
            Map<String, Object> arguments =
                    new HashMap<>(Order.dates("earlierDate", found.date(), "date", later.date()));
            arguments.put("earlier", found.stage().code());
            arguments.put("stage", later.stage().code());
            worst.report(reporter, "/stages/" + index + "/date", arguments);
        }
    }

    /** The position of a stage in their order; -1 if it has none. */
    private static int place(StageRecord stage) {
        for (int i = 0; i < STAGES.size(); i++) {
            if (STAGES.get(i).stream().anyMatch(known -> Terms.same(known, stage.stage()))) {
                return i;
            }
        }
        return -1;
    }

    /** Compares a date with that on which planning began, and reports it if it is before it. */
    private static Order check(
            @Nullable PartialDate began, @Nullable PartialDate date, String pointer, Reporter reporter) {
        Order order = Order.of(began, date);
        if (order != Order.KEPT) {
            order.report(reporter, pointer, Order.dates("began", began, "date", date));
        }
        return order;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Commitment;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Statement;
import org.ohsel.model.assurance.ProviderReview;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.event.Event;
import org.ohsel.model.organisation.Appointment;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.StageRecord;
import org.ohsel.model.planning.Submission;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.NewsTense;
import org.ohsel.model.term.PlanningStage;
import org.ohsel.model.term.Progress;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.plan.ValueCheck;

/** What has to come before what. */
final class TimeRules {

    private static final ValueCheck<Appointment> APPOINTMENT_IN_ORDER = new ValueCheck<>(
            rule("OHSEL-TIME-003")
                    .title("An appointment or contract ends before it starts")
                    .rationale("Who held a post at a time cannot be told from dates that are the wrong way round.")
                    .addSources("003:12", "003:48-49")
                    .message("it ends {end}, before it starts {start}")
                    .advice("Swap the two dates, or correct one of them.")
                    .validExample("""
                            {"type": "appointment", "id": "appointment-1", "kind": "contract", "title": "Adviser",
                             "start": "2017-07", "end": "2018-03-31"}
                            """)
                    .invalidExample("""
                            {"type": "appointment", "id": "appointment-1", "kind": "contract", "title": "Adviser",
                             "start": "2018-07", "end": "2018-03-31"}
                            """)
                    .build(),
            Appointment.class,
            (appointment, reporter) -> {
                Order order = Order.of(appointment.start(), appointment.end());
                if (order != Order.KEPT) {
                    order.report(reporter, "/end", Order.dates("start", appointment.start(), "end", appointment.end()));
                }
            });

    private static final ValueCheck<EngagementRecord> FOLLOW_UP_AFTER_MEETING = new ValueCheck<>(
            rule("OHSEL-TIME-004")
                    .title("A follow-up is due before the meeting that agreed it")
                    .rationale("A meeting can only commit to what is still to come; one of the two dates is wrong.")
                    .addSources("001:39", "003:15-20")
                    .message("it is due {due}, and the meeting that agreed it was {date}")
                    .advice("Correct the due date or the date of the meeting; what was done before is a statement.")
                    .validExample(Examples.event("""
                            "date": "2017-09-04", "commitments": [
                              {"text": "Publish the evaluation.", "due": "2017-10-31", "progress": "done"}]
                            """))
                    .invalidExample(Examples.event("""
                            "date": "2017-09-04", "commitments": [
                              {"text": "Publish the evaluation.", "due": "2016-10-31", "progress": "done"}]
                            """))
                    .build(),
            EngagementRecord.class,
            Set.of(Event.class, ProviderReview.class),
            (record, reporter) -> {
                if (record instanceof Event event) {
                    followUps(event.commitments(), event.date(), "", reporter);
                    List<AgendaItem> agenda = event.agenda();
                    for (int i = 0; i < agenda.size(); i++) {
                        if (agenda.get(i) != null
                                && !agenda.get(i).commitments().isEmpty()) {
                            followUps(agenda.get(i).commitments(), event.date(), "/agenda/" + i, reporter);
                        }
                    }
                } else if (record instanceof ProviderReview review) {
                    followUps(review.commitments(), review.date(), "", reporter);
                }
            });

    private static final ValueCheck<Commitment> DONE_WHEN_COMPLETED = new ValueCheck<>(
            rule("OHSEL-TIME-005")
                    .title("A commitment has a date of completion and is said not to be done")
                    .rationale("A list of what is still open, and a list of what was done, would both have it or both"
                            + " lack it.")
                    .addSources("003:15-20")
                    .message("it was completed {completed}, and its progress is {progress}")
                    .advice("Make the progress done, or leave out the date of completion.")
                    .validExample(Examples.event("""
                            "commitments": [{"text": "Publish the evaluation.", "progress": "done", "completed": "2017-10"}]
                            """))
                    .invalidExample(Examples.event("""
                            "commitments": [{"text": "Publish the evaluation.", "progress": "dropped", "completed": "2017-10"}]
                            """))
                    .build(),
            Commitment.class,
            (commitment, reporter) -> {
                @Nullable Progress progress = commitment.progress();
                if (commitment.completed() != null && progress != null && progress != Progress.DONE) {
                    reporter.report(
                            "/progress", Map.of("completed", commitment.completed(), "progress", progress.code()));
                }
            });

    private static final ValueCheck<Publication> HAPPENED_BEFORE_PUBLISHED = new ValueCheck<>(
            rule("OHSEL-TIME-006")
                    .title("A publication reports as happened what came after it")
                    .rationale(
                            "A newsletter for July and August can report the first week of September, as document 003"
                                    + " does, but not what came after it was published.")
                    .addSources("003:1", "003:5-20")
                    .message("this is said to have happened, {date}, in a publication of {published}")
                    .advice("Make the tense ahead, or correct one of the dates.")
                    .validExample("""
                            {"type": "publication", "id": "publication-1", "kind": "partnership-update", "title": "Update",
                             "period": "2017-07/2017-08", "published": "2017-09", "statements": [
                               {"kind": "news", "text": "A board met.", "tense": "happened", "date": "2017-09-04"}]}
                            """)
                    .invalidExample("""
                            {"type": "publication", "id": "publication-1", "kind": "partnership-update", "title": "Update",
                             "period": "2017-07/2017-08", "published": "2017-08", "statements": [
                               {"kind": "news", "text": "A board met.", "tense": "happened", "date": "2017-09-04"}]}
                            """)
                    .build(),
            Publication.class,
            (publication, reporter) -> {
                List<Statement> statements = publication.statements();
                for (int i = 0; i < statements.size(); i++) {
                    Statement statement = statements.get(i);
                    if (statement != null && statement.tense() == NewsTense.HAPPENED) {
                        Order order = Order.of(statement.date(), publication.published());
                        if (order == Order.BROKEN) {
                            reporter.report(
                                    "/statements/" + i + "/date",
                                    Order.dates("date", statement.date(), "published", publication.published()));
                        }
                    }
                }
            });

    private static final List<PlanningStage> STAGES = List.of(
            PlanningStage.PLANNING,
            PlanningStage.PROCUREMENT,
            PlanningStage.DECISION_MAKING,
            PlanningStage.MOBILISATION);

    private static final ValueCheck<CommissioningActivity> STAGES_IN_ORDER = new ValueCheck<>(
            rule("OHSEL-TIME-007")
                    .title("The stages of commissioning are out of order")
                    .rationale(
                            "A service is planned, procured, decided on and mobilised, in this order: so document 002 tells"
                                    + " of Integrated Urgent Care.")
                    .addSources("002:33")
                    .message("the stage {stage} is dated {date}, before the stage {earlier}, {earlierDate}")
                    .advice("Correct one of the two dates.")
                    .validExample(Examples.activity("procurement", """
                            "stages": [{"stage": "planning", "date": "2017"}, {"stage": "procurement", "date": "2018"}]
                            """))
                    .invalidExample(Examples.activity("procurement", """
                            "stages": [{"stage": "planning", "date": "2019"}, {"stage": "procurement", "date": "2018"}]
                            """))
                    .build(),
            CommissioningActivity.class,
            (activity, reporter) -> {
                List<StageRecord> stages = activity.stages();
                for (int i = 0; i < stages.size(); i++) {
                    stage(stages, i, reporter);
                }
            });

    private static final ValueCheck<CommissioningActivity> PLANNED_BEFORE_DECIDED = new ValueCheck<>(
            rule("OHSEL-TIME-008")
                    .title("An activity is decided or submitted before its planning began")
                    .rationale(
                            "What was decided before it was planned leaves nothing for those involved to have a say in.")
                    .addSources("002:50", "002:56-59")
                    .message("this is dated {date}, and planning began {began}")
                    .advice("Correct one of the two dates.")
                    .validExample(Examples.activity("policy-development", """
                            "planningBegan": "2016-04", "decision": {"text": "Agreed.", "outcome": "approved", "date": "2016-09"}
                            """))
                    .invalidExample(Examples.activity("policy-development", """
                            "planningBegan": "2016-10", "decision": {"text": "Agreed.", "outcome": "approved", "date": "2016-09"}
                            """))
                    .build(),
            CommissioningActivity.class,
            (activity, reporter) -> {
                @Nullable PartialDate began = activity.planningBegan();
                if (!isAfter(began, Duty.decided(activity), "/decision/date", reporter)) {
                    return;
                }
                List<Submission> submissions = activity.submissions();
                for (int i = 0; i < submissions.size(); i++) {
                    if (submissions.get(i) != null) {
                        isAfter(began, submissions.get(i).date(), "/submissions/" + i + "/date", reporter);
                    }
                }
            });

    private static final ValueCheck<CommissioningActivity> SUBMITTED_BEFORE_DECIDED = new ValueCheck<>(
            rule("OHSEL-TIME-009")
                    .title("An activity is submitted to a committee after it was decided")
                    .rationale("A committee that is asked afterwards is not asked.")
                    .addSources("002:59-61")
                    .message("it was submitted {date}, after the decision of {decided}")
                    .advice("Correct one of the two dates.")
                    .validExample(Examples.activity("policy-development", """
                            "submissions": [{"date": "2016-08"}],
                             "decision": {"text": "Agreed.", "outcome": "approved", "date": "2016-09"}
                            """))
                    .invalidExample(Examples.activity("policy-development", """
                            "submissions": [{"date": "2016-10"}],
                             "decision": {"text": "Agreed.", "outcome": "approved", "date": "2016-09"}
                            """))
                    .build(),
            CommissioningActivity.class,
            (activity, reporter) -> {
                List<Submission> submissions = activity.submissions();
                for (int i = 0; i < submissions.size(); i++) {
                    @Nullable
                    PartialDate date = submissions.get(i) == null
                            ? null
                            : submissions.get(i).date();
                    Order order = Order.of(date, Duty.decided(activity));
                    if (order != Order.KEPT) {
                        order.report(
                                reporter,
                                "/submissions/" + i + "/date",
                                Order.dates("date", date, "decided", Duty.decided(activity)));
                    }
                }
            });

    private TimeRules() {}

    static List<Rule> all() {
        return List.of(
                new IntervalInOrder(),
                new PassedEventNotInFuture(),
                APPOINTMENT_IN_ORDER,
                FOLLOW_UP_AFTER_MEETING,
                DONE_WHEN_COMPLETED,
                HAPPENED_BEFORE_PUBLISHED,
                STAGES_IN_ORDER,
                PLANNED_BEFORE_DECIDED,
                SUBMITTED_BEFORE_DECIDED);
    }

    private static RuleInfoBuilder rule(String id) {
        return RuleInfo.builder().id(id).severity(Severity.ERROR).pack(Pack.CORE);
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

    /** Compares a stage with those that should have come before it. */
    private static void stage(List<StageRecord> stages, int index, Reporter reporter) {
        @Nullable StageRecord later = stages.get(index);
        for (StageRecord earlier : stages) {
            if (earlier != null && later != null && place(earlier) >= 0 && place(earlier) < place(later)) {
                Order order = Order.of(earlier.date(), later.date());
                if (order != Order.KEPT) {
                    Map<String, Object> arguments =
                            new HashMap<>(Order.dates("earlierDate", earlier.date(), "date", later.date()));
                    arguments.put("earlier", earlier.stage().code());
                    arguments.put("stage", later.stage().code());
                    order.report(reporter, "/stages/" + index + "/date", arguments);
                    return;
                }
            }
        }
    }

    /** The place of a stage among the four; -1 if it is not among them. */
    private static int place(StageRecord stage) {
        return stage.stage() == null ? -1 : STAGES.indexOf(stage.stage());
    }

    /** Reports what is dated before planning began; false if it is. */
    private static boolean isAfter(
            @Nullable PartialDate began, @Nullable PartialDate date, String pointer, Reporter reporter) {
        Order order = Order.of(began, date);
        if (order != Order.KEPT) {
            order.report(reporter, pointer, Order.dates("began", began, "date", date));
        }
        return order == Order.KEPT;
    }
}

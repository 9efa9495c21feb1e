// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Involvement;
import org.ohsel.model.term.ActivityKind;
import org.ohsel.model.term.AssessmentKind;
import org.ohsel.model.term.InvolvementTrigger;
import org.ohsel.rules.Reporter;

/** The checks of the rules on the duty to involve. */
public final class InvolveChecks {

    /** The triggers, by the kinds of activity. */
    private static final Map<ActivityKind, InvolvementTrigger> TRIGGERS = Map.of(
            ActivityKind.COMMISSIONING_PLAN, InvolvementTrigger.PLANNING,
            ActivityKind.SERVICE_CHANGE_PROPOSAL, InvolvementTrigger.PROPOSAL_FOR_CHANGE,
            ActivityKind.OPERATIONAL_DECISION, InvolvementTrigger.OPERATIONAL_DECISION);

    private InvolveChecks() {}

    /**
     * Checks OHSEL-INVOLVE-001.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void impactStated(CommissioningActivity activity, Reporter reporter) {
        if (activity.impacts().isEmpty()) {
            forEachTrigger(activity, (trigger, pointer) -> {
                if (!trigger.equals(InvolvementTrigger.PLANNING)) {
                    reporter.report(pointer, Map.of("trigger", trigger.code()));
                }
            });
        }
    }

    /**
     * Checks OHSEL-INVOLVE-002.
     *
     * @param activity the activity to check
     * @param described what the log says of bodies
     * @param reporter takes the findings
     */
    public static void involvedForEachTrigger(
            CommissioningActivity activity, UndecidedActivities.Described described, Reporter reporter) {
        if (!mayLackInvolvement(activity)) {
            return;
        }
        @Nullable
        InvolvementDuty duty = InvolvementDuty.of(activity, reporter.context().vocabulary(), described);
        if (duty == null) {
            return;
        }
        forEachTrigger(activity, (trigger, pointer) -> {
            if (activity.involvements().stream()
                    .noneMatch(involvement -> involvement != null && trigger.equals(involvement.trigger()))) {
                if (!trigger.equals(InvolvementTrigger.PLANNING)
                        && activity.impacts().isEmpty()) {
                    return; // it obliges only where services are affected, which another rule asks for
                }
                Map<String, Object> arguments = Map.of("trigger", trigger.code(), "law", duty.laws());
                if (duty.isCertain()) {
                    reporter.report(pointer, arguments);
                } else {
                    reporter.reportPossible(pointer, arguments);
                }
            }
        });
    }

    /**
     * Whether OHSEL-INVOLVE-002 has to look at an activity.
     *
     * @param activity the activity
     * @return true if nobody was consulted
     */
    public static boolean mayLackInvolvement(CommissioningActivity activity) {
        return !activity.triggers().isEmpty() && !Involved.wereConsulted(activity);
    }

    /**
     * Checks OHSEL-INVOLVE-003.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void involvedBeforeDecision(CommissioningActivity activity, Reporter reporter) {
        List<Involvement> involvements = activity.involvements();
        for (int i = 0; i < involvements.size(); i++) {
            if (involvements.get(i) != null) {
                Order order = Order.of(involvements.get(i).date(), Duty.decided(activity));
                if (order != Order.KEPT
                        && !Involved.mayHaveBeenBefore(
                                activity, involvements.get(i).trigger(), Duty.decided(activity))) {
                    order.report(
                            reporter,
                            "/involvements/" + i + "/date",
                            Order.dates("date", involvements.get(i).date(), "decided", Duty.decided(activity)));
                }
            }
        }
    }

    /**
     * Checks OHSEL-INVOLVE-004.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void triggerDeclared(CommissioningActivity activity, Reporter reporter) {
        List<Involvement> involvements = activity.involvements();
        for (int i = 0; i < involvements.size(); i++) {
            @Nullable Involvement involvement = involvements.get(i);
            if (involvement != null
                    && involvement.trigger() != null
                    && !activity.triggers().contains(involvement.trigger())) {
                reporter.report(
                        "/involvements/" + i + "/trigger",
                        Map.of("trigger", involvement.trigger().code()));
            }
        }
    }

    /**
     * Checks OHSEL-INVOLVE-005.
     *
     * @param activity the activity to check
     * @param described what the log says of bodies
     * @param reporter takes the findings
     */
    public static void triggerConsideredByCcg(
            CommissioningActivity activity, UndecidedActivities.Described described, Reporter reporter) {
        checkTriggerConsidered(activity, described, true, reporter);
    }

    /**
     * Checks OHSEL-INVOLVE-006.
     *
     * @param activity the activity to check
     * @param described what the log says of bodies
     * @param reporter takes the findings
     */
    public static void triggerConsideredByOthers(
            CommissioningActivity activity, UndecidedActivities.Described described, Reporter reporter) {
        checkTriggerConsidered(activity, described, false, reporter);
    }

    /**
     * Whether OHSEL-INVOLVE-005 and -006 have to look at an activity.
     *
     * @param activity the activity
     * @return true if it has neither trigger nor involvement
     */
    public static boolean lacksTrigger(CommissioningActivity activity) {
        return trigger(activity.kind()) != null
                && activity.triggers().isEmpty()
                && activity.involvements().isEmpty();
    }

    private static void checkTriggerConsidered(
            CommissioningActivity activity, UndecidedActivities.Described described, boolean byCcg, Reporter reporter) {
        @Nullable InvolvementTrigger trigger = trigger(activity.kind());
        if (trigger == null || !lacksTrigger(activity) || isAssessed(activity, reporter)) {
            return;
        }
        @Nullable
        InvolvementDuty duty = InvolvementDuty.of(activity, reporter.context().vocabulary(), described);
        if (duty != null && duty.isCertain() && duty.isOfCcg() == byCcg) {
            reporter.report(
                    "/triggers",
                    Map.of(
                            "kind", activity.kind().code(),
                            "date", Objects.requireNonNull(Duty.date(activity)),
                            "trigger", trigger.code(),
                            "law", duty.laws()));
        }
    }

    /** Whether it was assessed if the duty applies: without a trigger, the answer was that it does not. */
    private static boolean isAssessed(CommissioningActivity activity, Reporter reporter) {
        return activity.assessments().stream()
                .anyMatch(assessment -> assessment != null
                        && AssessmentKinds.includes(
                                assessment.kind(),
                                AssessmentKind.DUTY_TO_INVOLVE_ASSESSMENT,
                                reporter.context().vocabulary()));
    }

    private static @Nullable InvolvementTrigger trigger(@Nullable ActivityKind kind) {
        return TRIGGERS.entrySet().stream()
                .filter(entry -> Terms.same(entry.getKey(), kind))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Takes a trigger and its location. */
    private interface TriggerVisitor {

        void trigger(InvolvementTrigger trigger, String pointer);
    }

    private static void forEachTrigger(CommissioningActivity activity, TriggerVisitor visitor) {
        for (int i = 0; i < activity.triggers().size(); i++) {
            @Nullable InvolvementTrigger trigger = activity.triggers().get(i);
            if (trigger != null && trigger.isKnown()) {
                visitor.trigger(trigger, "/triggers/" + i);
            }
        }
    }
}

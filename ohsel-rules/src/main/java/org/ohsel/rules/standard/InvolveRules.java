// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Involvement;
import org.ohsel.model.term.ActivityKind;
import org.ohsel.model.term.AssessmentKind;
import org.ohsel.model.term.InvolvementTrigger;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.standard.support.AssessmentKinds;
import org.ohsel.rules.standard.support.Duty;
import org.ohsel.rules.standard.support.ExampleJson;
import org.ohsel.rules.standard.support.Involved;
import org.ohsel.rules.standard.support.InvolvementDuty;
import org.ohsel.rules.standard.support.Order;
import org.ohsel.rules.standard.support.Terms;
import org.ohsel.rules.standard.support.UndecidedActivities;

/**
 * The duty of NHS bodies to involve those to whom services are provided. It applies in three situations, the triggers; in
 * two of them only where there is an impact on services. Which section of the NHS Act 2006 binds which body, and when, is
 * in the table of {@link InvolvementDuty}.
 */
final class InvolveRules {

    static final Family FAMILY = new Family("OHSEL-INVOLVE");

    private static final List<String> ACT = List.of(
            "NHS Act 2006, s.14Z2(2) (CCGs, from 2013-04-01 to 2022-06-30)",
            "NHS Act 2006, s.14Z45(2) (ICBs, from 2022-07-01)",
            "NHS Act 2006, s.13Q(2) (NHS England, from 2013-04-01)",
            "NHS Act 2006, s.242(1B) to (1D) (NHS trusts and NHS foundation trusts)");

    /** The triggers, by the kinds of activity. */
    private static final Map<ActivityKind, InvolvementTrigger> TRIGGERS = Map.of(
            ActivityKind.COMMISSIONING_PLAN, InvolvementTrigger.PLANNING,
            ActivityKind.SERVICE_CHANGE_PROPOSAL, InvolvementTrigger.PROPOSAL_FOR_CHANGE,
            ActivityKind.OPERATIONAL_DECISION, InvolvementTrigger.OPERATIONAL_DECISION);

    static final Rule IMPACT_STATED = FAMILY.onValues(
            rule("OHSEL-INVOLVE-001", Severity.WARNING)
                    .title("A trigger of the duty to involve lacks the impact that it depends on")
                    .rationale(
                            "Proposals for change and operational decisions oblige an NHS body only where they would affect"
                                    + " how services are delivered or which services there are.")
                    .addAllSources(ACT)
                    .addSources("002:56")
                    .message("{trigger} is a trigger only where services are affected, but no impact is recorded")
                    .advice("Add to impacts: manner, range or both; or remove the trigger.")
                    .validExample(ExampleJson.activity("project", """
                            "planningBegan": "2016-04", "triggers": ["proposal-for-change"], "impacts": ["range"],
                             "involvements": [{"trigger": "proposal-for-change", "manner": "consulted"}]
                            """))
                    .invalidExample(ExampleJson.activity("project", """
                            "planningBegan": "2016-04", "triggers": ["proposal-for-change"],
                             "involvements": [{"trigger": "proposal-for-change", "manner": "consulted"}]
                            """))
                    .nearMissExample(ExampleJson.activity("project", """
                            "planningBegan": "2016-04", "triggers": ["planning"],
                             "involvements": [{"trigger": "planning", "manner": "informed"}]
                            """))
                    .build(),
            CommissioningActivity.class,
            InvolveRules::checkImpactStated);

    private static void checkImpactStated(CommissioningActivity activity, Reporter reporter) {
        if (activity.impacts().isEmpty()) {
            forEachTrigger(activity, (trigger, pointer) -> {
                if (!trigger.equals(InvolvementTrigger.PLANNING)) {
                    reporter.report(pointer, Map.of("trigger", trigger.code()));
                }
            });
        }
    }

    static final Rule INVOLVED_FOR_EACH_TRIGGER = FAMILY.onRecordsOrLog(
            rule("OHSEL-INVOLVE-002", Severity.ERROR)
                    .title("Nobody was involved where the duty to involve applies")
                    .rationale(
                            "For each trigger, an NHS body must make arrangements to secure that those for whom the services are"
                                    + " provided are involved: consulted, informed or in other ways. A proposal or an"
                                    + " operational decision without an impact on services does not oblige it.")
                    .addAllSources(ACT)
                    .addSources("002:50", "002:56")
                    .message("no involvement is recorded for {trigger} ({law})")
                    .advice("Add to involvements how people were involved, with the trigger {trigger}.")
                    .validExample(ExampleJson.activity("project", """
                            "planningBegan": "2016-04", "commissioners": ["08L"], "triggers": ["planning"],
                             "involvements": [{"trigger": "planning", "manner": "informed"}]
                            """))
                    .invalidExample(ExampleJson.activity("project", """
                            "planningBegan": "2016-04", "commissioners": ["08L"], "triggers": ["planning"]
                            """))
                    .nearMissExample(ExampleJson.activity("project", """
                            "planningBegan": "2016-04", "commissioners": ["710"], "triggers": ["planning"]
                            """))
                    .build(),
            CommissioningActivity.class,
            UndecidedActivities.byItself(InvolveRules::mayLackInvolvement, InvolveRules::checkInvolvedForEachTrigger),
            (context, index) -> new UndecidedActivities(
                    context.vocabulary(), InvolveRules::mayLackInvolvement, InvolveRules::checkInvolvedForEachTrigger));

    private static void checkInvolvedForEachTrigger(
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

    private static boolean mayLackInvolvement(CommissioningActivity activity) {
        return !activity.triggers().isEmpty() && !Involved.wereConsulted(activity);
    }

    static final Rule INVOLVED_BEFORE_DECISION = FAMILY.onValues(
            rule("OHSEL-INVOLVE-003", Severity.WARNING)
                    .title("People were involved after the decision")
                    .rationale(
                            "The duty is to involve people in planning, in considering proposals and in decisions on how"
                                    + " services operate. An involvement that came after the only recorded decision may belong"
                                    + " to a later decision; that people had no say in this one is an inference. Once they have"
                                    + " been involved before it, to involve them in carrying it out is to be welcomed (002:33).")
                    .addAllSources(ACT)
                    .addSources("002:50", "002:56")
                    .message("people were involved ({date}) after the decision was taken ({decided})")
                    .advice("Correct one of the dates, or record this as a response to people, not as their"
                            + " involvement.")
                    .validExample(ExampleJson.activity("project", """
                            "planningBegan": "2016-04", "triggers": ["planning"],
                             "involvements": [{"trigger": "planning", "manner": "informed", "date": "2016-05"}],
                             "decision": {"text": "Agreed.", "outcome": "approved", "date": "2016-09"}
                            """))
                    .invalidExample(ExampleJson.activity("project", """
                            "planningBegan": "2016-04", "triggers": ["planning"],
                             "involvements": [{"trigger": "planning", "manner": "informed", "date": "2016-10"}],
                             "decision": {"text": "Agreed.", "outcome": "approved", "date": "2016-09"}
                            """))
                    .nearMissExample(ExampleJson.activity("project", """
                            "planningBegan": "2016-04", "triggers": ["planning"],
                             "involvements": [{"trigger": "planning", "manner": "consulted", "date": "2016-05"},
                                              {"trigger": "planning", "manner": "informed", "date": "2016-10"}],
                             "decision": {"text": "Agreed.", "outcome": "approved", "date": "2016-09"}
                            """))
                    .build(),
            CommissioningActivity.class,
            InvolveRules::checkInvolvedBeforeDecision);

    private static void checkInvolvedBeforeDecision(CommissioningActivity activity, Reporter reporter) {
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

    static final Rule TRIGGER_DECLARED = FAMILY.onValues(
            rule("OHSEL-INVOLVE-004", Severity.WARNING)
                    .title("People were involved for a trigger that the activity does not have")
                    .rationale("Anyone reading only the triggers would think that the duty did not apply.")
                    .addAllSources(ACT)
                    .message("people were involved for {trigger}, which is not among the triggers")
                    .advice("Add {trigger} to the triggers, or correct the involvement.")
                    .validExample(ExampleJson.activity("project", """
                            "planningBegan": "2016-04", "triggers": ["planning"],
                             "involvements": [{"trigger": "planning", "manner": "informed"}]
                            """))
                    .invalidExample(ExampleJson.activity("project", """
                            "planningBegan": "2016-04",
                             "involvements": [{"trigger": "planning", "manner": "informed"}]
                            """))
                    .nearMissExample(ExampleJson.activity("project", """
                            "planningBegan": "2016-04", "triggers": ["planning"],
                             "involvements": [{"manner": "informed"},
                                              {"trigger": "planning", "manner": "consulted"}]
                            """))
                    .build(),
            CommissioningActivity.class,
            InvolveRules::checkTriggerDeclared);

    private static void checkTriggerDeclared(CommissioningActivity activity, Reporter reporter) {
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

    static final Rule TRIGGER_CONSIDERED = FAMILY.onRecordsOrLog(
            triggerConsidered(rule("OHSEL-INVOLVE-005", Severity.WARNING))
                    .title("An activity that may oblige the CCG to involve people has no trigger")
                    .inForce(InvolvementDuty.OF_CCGS)
                    .validExample(plan("2016-04", "08L", """
                            , "triggers": ["planning"],
                             "involvements": [{"trigger": "planning", "manner": "informed"}]"""))
                    .invalidExample(plan("2016-04", "08L", ""))
                    .nearMissExample(plan("2016-04", "08L", """
                            , "assessments": [{"kind": "duty-to-involve-assessment"}]"""))
                    .build(),
            CommissioningActivity.class,
            UndecidedActivities.byItself(InvolveRules::lacksTrigger, InvolveRules::checkTriggerConsideredByCcg),
            (context, index) -> new UndecidedActivities(
                    context.vocabulary(), InvolveRules::lacksTrigger, InvolveRules::checkTriggerConsideredByCcg));

    private static void checkTriggerConsideredByCcg(
            CommissioningActivity activity, UndecidedActivities.Described described, Reporter reporter) {
        checkTriggerConsidered(activity, described, true, reporter);
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

    private static boolean lacksTrigger(CommissioningActivity activity) {
        return trigger(activity.kind()) != null
                && activity.triggers().isEmpty()
                && activity.involvements().isEmpty();
    }

    static final Rule TRIGGER_CONSIDERED_BY_OTHERS = FAMILY.onRecordsOrLog(
            triggerConsidered(rule("OHSEL-INVOLVE-006", Severity.WARNING))
                    .title(
                            "An activity that may oblige an ICB, NHS England or a trust to involve people has no trigger")
                    .validExample(plan("2024-04", "QKK", """
                            , "triggers": ["planning"],
                             "involvements": [{"trigger": "planning", "manner": "informed"}]"""))
                    .invalidExample(plan("2024-04", "QKK", ""))
                    .nearMissExample(plan("2024-04", "710", ""))
                    .build(),
            CommissioningActivity.class,
            UndecidedActivities.byItself(InvolveRules::lacksTrigger, InvolveRules::checkTriggerConsideredByOthers),
            (context, index) -> new UndecidedActivities(
                    context.vocabulary(), InvolveRules::lacksTrigger, InvolveRules::checkTriggerConsideredByOthers));

    private static void checkTriggerConsideredByOthers(
            CommissioningActivity activity, UndecidedActivities.Described described, Reporter reporter) {
        checkTriggerConsidered(activity, described, false, reporter);
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

    private InvolveRules() {}

    private static RuleInfoBuilder rule(String id, Severity severity) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.DUTIES).inForce(InvolvementDuty.IN_FORCE);
    }

    /** What the rules on activities without a trigger have in common. */
    private static RuleInfoBuilder triggerConsidered(RuleInfoBuilder rule) {
        return rule.rationale(
                        "Plans, proposals for change and operational decisions are the three situations named in the"
                                + " NHS Act 2006, and document 002 lists them as the start of the process. A body has to be able"
                                + " to show that it assessed whether the duty applies.")
                .addAllSources(ACT)
                .addSources("002:50", "NHS England, Working in partnership with people and communities (2022)")
                .message("no trigger of the duty to involve ({law}) is recorded for this {kind} ({date})")
                .advice(
                        "Record {trigger} as a trigger if the activity affects services or how they are planned; if it was"
                                + " assessed that the duty does not apply, add an assessment of the kind"
                                + " duty-to-involve-assessment.");
    }

    private static String plan(String date, String commissioner, String more) {
        return ExampleJson.activity(
                "commissioning-plan",
                "\"planningBegan\": \"%s\", \"commissioners\": [\"%s\"]%s".formatted(date, commissioner, more));
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

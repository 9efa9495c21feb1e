// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.ohsel.rules.standard.support.ExampleJson.fill;

import java.util.List;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.standard.support.ExampleJson;
import org.ohsel.rules.standard.support.InvolveChecks;
import org.ohsel.rules.standard.support.InvolvementDuty;
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
            InvolveChecks::impactStated);

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
            UndecidedActivities.byItself(InvolveChecks::mayLackInvolvement, InvolveChecks::involvedForEachTrigger),
            (context, index) -> new UndecidedActivities(
                    context.vocabulary(), InvolveChecks::mayLackInvolvement, InvolveChecks::involvedForEachTrigger),
            UndecidedActivities.keys(InvolveChecks::mayLackInvolvement));

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
            InvolveChecks::involvedBeforeDecision);

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
                             "involvements": [{"trigger": "planning", "manner": "informed"},
                                              {"trigger": "planning", "manner": "consulted"}]
                            """))
                    .build(),
            CommissioningActivity.class,
            InvolveChecks::triggerDeclared);

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
            UndecidedActivities.byItself(InvolveChecks::lacksTrigger, InvolveChecks::triggerConsideredByCcg),
            (context, index) -> new UndecidedActivities(
                    context.vocabulary(), InvolveChecks::lacksTrigger, InvolveChecks::triggerConsideredByCcg),
            UndecidedActivities.keys(InvolveChecks::lacksTrigger));

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
            UndecidedActivities.byItself(InvolveChecks::lacksTrigger, InvolveChecks::triggerConsideredByOthers),
            (context, index) -> new UndecidedActivities(
                    context.vocabulary(), InvolveChecks::lacksTrigger, InvolveChecks::triggerConsideredByOthers),
            UndecidedActivities.keys(InvolveChecks::lacksTrigger));

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
                fill("\"planningBegan\": \"%s\", \"commissioners\": [\"%s\"]%s", date, commissioner, more));
    }
}

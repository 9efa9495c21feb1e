// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.ohsel.rules.standard.support.ExampleJson.fill;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Intervention;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.standard.support.Councils;
import org.ohsel.rules.standard.support.Duty;
import org.ohsel.rules.standard.support.ExampleJson;
import org.ohsel.rules.standard.support.Reconfigurations;
import org.ohsel.rules.standard.support.ScrutinyViews;
import org.ohsel.rules.standard.support.UndecidedActivities;

/** Scrutiny of health services by councils, which must be consulted on a substantial change. */
final class ScrutinyRules {

    static final Family FAMILY = new Family("OHSEL-SCRUTINY");

    private static final String GROUNDS = ", \"grounds\": [\"inadequate-consultation\"]";

    static final Rule SCRUTINY_CONSULTED = FAMILY.onValues(
            rule("OHSEL-SCRUTINY-001", Severity.WARNING)
                    .title("Scrutiny was not consulted on a substantial change")
                    .rationale("A responsible person who considers a substantial development or variation of services"
                            + " must consult the local authority of the area; councils that are affected together form"
                            + " a joint committee for it. There is an exception where a risk to safety or welfare leaves"
                            + " no time: then the council is told at once. There may be others that a record does not"
                            + " show, so this is a warning.")
                    .inForce(Councils.IN_FORCE)
                    .addSources("SI 2013/218, reg. 23 and reg. 30", "NHS Act 2006, s.244")
                    .message("this is a substantial variation, but {fault}")
                    .advice("{advice}")
                    .validExample(ExampleJson.activity("procurement", """
                            "planningBegan": "2016-04", "substantialVariation": true,
                             "submissions": [{"body": "ohsel-joint-health-overview-and-scrutiny-committee"}]
                            """))
                    .invalidExample(ExampleJson.activity("procurement", """
                            "planningBegan": "2016-04", "substantialVariation": true,
                             "submissions": [{"body": "strategic-planning-group"}]
                            """))
                    .nearMissExample(ExampleJson.activity("procurement", """
                            "planningBegan": "2016-04", "substantialVariation": true,
                             "urgency": {"reason": "The ward was unsafe.", "date": "2016-04-12"}
                            """))
                    .build(),
            CommissioningActivity.class,
            ScrutinyRules::checkScrutinyConsulted);

    private static void checkScrutinyConsulted(CommissioningActivity activity, Reporter reporter) {
        if (!Boolean.TRUE.equals(activity.substantialVariation()) || Duty.outside(activity, Councils.IN_FORCE)) {
            return;
        }
        if (activity.urgency() != null) {
            if (activity.urgency().date() == null) {
                reporter.report(
                        "/urgency",
                        Map.of(
                                "fault", "it is not recorded when the council was told of the urgent decision",
                                "advice", "Add to urgency the date on which the council was told."));
            }
        } else if (!Councils.wereConsultedAsGroups(activity)) {
            checkCouncils(activity, reporter);
        }
    }

    private static void checkCouncils(CommissioningActivity activity, Reporter reporter) {
        Vocabulary vocabulary = reporter.context().vocabulary();
        List<BodyRef> councils = Councils.consulted(activity, vocabulary);
        if (councils.isEmpty()) {
            reporter.report(
                    "/substantialVariation",
                    Map.of(
                            "fault",
                            "no council or scrutiny committee was consulted on it",
                            "advice",
                            "Add a consultation that has the council or its scrutiny committee among its bodies;"
                                    + " if there was no time for one, say so in urgency."));
        } else if (councils.stream().allMatch(council -> Councils.isOfAnotherArea(council, activity, vocabulary))) {
            reporter.report(
                    "/substantialVariation",
                    Map.of(
                            "fault", "the councils that were consulted on it are not those of the boroughs it affects",
                            "advice", "Add a consultation of the council of each borough, or correct boroughs."));
        }
    }

    static final Rule REFERRALS_ENDED = FAMILY.onValues(
            rule("OHSEL-SCRUTINY-002", Severity.ERROR)
                    .title("A council referred a proposal when councils no longer could")
                    .rationale(
                            "Since 31 January 2024 a council cannot refer a proposal to the Secretary of State. It can"
                                    + " ask that the proposal be called in, as anyone can. A proposal that it had referred before"
                                    + " that day stays under the regulations as they stood.")
                    .inForce(Reconfigurations.IN_FORCE)
                    .addSources("SI 2024/16, reg. 2 and reg. 3", "SI 2013/218, reg. 23")
                    .message(
                            "the proposal was referred to the Secretary of State ({date}), but councils could do so only"
                                    + " until 30 January 2024")
                    .advice("Correct the date; if it was asked that the proposal be called in, the kind is"
                            + " call-in-requested.")
                    .validExample(intervention("referred-to-secretary-of-state", "2016-09-20"))
                    .invalidExample(intervention("referred-to-secretary-of-state", "2025-02-11"))
                    .nearMissExample(intervention("call-in-requested", "2025-02-11"))
                    .build(),
            CommissioningActivity.class,
            Reconfigurations::checkReferrals);

    static final Rule RECONFIGURATION_NOTIFIED = FAMILY.onRecordsOrLog(
            rule("OHSEL-SCRUTINY-003", Severity.WARNING)
                    .title("The Secretary of State was not notified of a substantial change")
                    .rationale(
                            "NHS England and ICBs must notify the Secretary of State of a reconfiguration on which the"
                                    + " council has to be consulted, whoever proposes it; not if that consultation began before 31"
                                    + " January 2024, or if a risk to safety or welfare left no time for it. The notification may"
                                    + " have been given and not recorded, so this is a warning.")
                    .inForce(Reconfigurations.IN_FORCE)
                    .addSources(
                            "NHS Act 2006, Sch. 10A, para. 2",
                            "SI 2024/15, reg. 2 and reg. 3",
                            "SI 2013/218, reg. 23(1)(a) and (2)")
                    .message("this substantial variation was first put to the council on or after 31 January 2024"
                            + " ({date}), but no notification of the Secretary of State is recorded")
                    .advice(
                            "Add to interventions one of the kind notified-to-secretary-of-state, with its date; or correct"
                                    + " the date on which the council was first consulted.")
                    .validExample(ExampleJson.activity("procurement", """
                            "planningBegan": "2024-02", "commissioners": ["QKK"], "substantialVariation": true,
                             "submissions": [{"body": "710", "date": "2024-03-12"}],
                             "interventions": [{"kind": "notified-to-secretary-of-state", "date": "2024-03-14"}]
                            """))
                    .invalidExample(ExampleJson.activity("procurement", """
                            "planningBegan": "2024-02", "commissioners": ["QKK"], "substantialVariation": true,
                             "submissions": [{"body": "710", "date": "2024-03-12"}]
                            """))
                    .nearMissExample(ExampleJson.activity("procurement", """
                            "planningBegan": "2023-09", "commissioners": ["QKK"], "substantialVariation": true,
                             "submissions": [{"body": "710", "date": "2024-01-16"}, {"body": "710", "date": "2024-03-12"}]
                            """))
                    .build(),
            CommissioningActivity.class,
            UndecidedActivities.byItself(ScrutinyRules::mayBeNotifiable, ScrutinyRules::checkReconfigurationNotified),
            (context, index) -> new UndecidedActivities(
                    context.vocabulary(), ScrutinyRules::mayBeNotifiable, ScrutinyRules::checkReconfigurationNotified),
            UndecidedActivities.keys(ScrutinyRules::mayBeNotifiable));

    private static void checkReconfigurationNotified(
            CommissioningActivity activity, UndecidedActivities.Described described, Reporter reporter) {
        Vocabulary vocabulary = reporter.context().vocabulary();
        if (mayBeNotifiable(activity)
                && !Reconfigurations.mayBeNotified(activity)
                && Reconfigurations.mayBeOfNhs(activity, vocabulary, described)) {
            List<@Nullable PartialDate> asked = Councils.asked(activity, vocabulary);
            if (!asked.isEmpty()
                    && asked.stream().allMatch(date -> Duty.certainlyWithin(date, Reconfigurations.IN_FORCE))) {
                reporter.report(
                        "/interventions",
                        Map.of(
                                "date",
                                asked.stream()
                                        .filter(Objects::nonNull)
                                        .sorted()
                                        .findFirst()
                                        .orElseThrow()));
            }
        }
    }

    private static boolean mayBeNotifiable(CommissioningActivity activity) {
        return Boolean.TRUE.equals(activity.substantialVariation()) && activity.urgency() == null;
    }

    static final Rule COUNCIL_SAYS_SUBSTANTIAL = FAMILY.onValues(
            rule("OHSEL-SCRUTINY-004", Severity.WARNING)
                    .title("A council says that a change is substantial, and the record says that it is not")
                    .rationale(
                            "Councils that consider a change substantial have to be consulted on it, together if there"
                                    + " are several. Councils can differ, and change their minds: the last view of each counts."
                                    + " Whether the council or the commissioner is right a record does not show, so this is a"
                                    + " warning.")
                    .inForce(Councils.IN_FORCE)
                    .addSources("SI 2013/218, reg. 23 and reg. 30")
                    .message("{body} considers this a substantial variation, but substantialVariation is false")
                    .advice("Set substantialVariation to true, or add the later view of the council.")
                    .validExample(views("true", "{\"body\": \"710\", \"substantial\": true, \"date\": \"2016-05\"}"))
                    .invalidExample(views("false", "{\"body\": \"710\", \"substantial\": true, \"date\": \"2016-05\"}"))
                    .nearMissExample(views("false", """
                            {"body": "710", "substantial": true, "date": "2016-05"},
                             {"body": "710", "substantial": false, "date": "2016-09"}"""))
                    .build(),
            CommissioningActivity.class,
            (activity, reporter) -> ScrutinyViews.checkSubstantial(activity, Councils.IN_FORCE, reporter));

    static final Rule GROUNDS_OF_REFERRAL = FAMILY.onValues(
            rule("OHSEL-SCRUTINY-005", Severity.WARNING)
                    .title("Grounds of referral are recorded for what is no referral")
                    .rationale(
                            "The regulations name the grounds on which a council could refer a proposal. A notification"
                                    + " or a call-in has none; either it was a referral, or its reasons belong in the text.")
                    .addSources("SI 2013/218, reg. 23(9), as it stood until 30 January 2024")
                    .message("this is {kind}, which needs no grounds, but grounds of referral are recorded")
                    .advice("Correct the kind, or move the grounds to text.")
                    .validExample(intervention("referred-to-secretary-of-state", "2016-09-20", GROUNDS))
                    .invalidExample(intervention("called-in", "2024-09-20", GROUNDS))
                    .nearMissExample(intervention(
                            "call-in-requested", "2024-09-20", ", \"text\": \"The council was not asked.\""))
                    .build(),
            Intervention.class,
            ScrutinyViews::checkGrounds);

    static final Rule VIEWS_AGREE = FAMILY.onValues(
            rule("OHSEL-SCRUTINY-006", Severity.WARNING)
                    .title("Two views of one council on one day contradict each other")
                    .rationale(
                            "A council can change its mind, and two councils can differ. On one day a council said the"
                                    + " one or the other, so that one of the two is a mistake, or is the view of another committee.")
                    .addSources("SI 2013/218, reg. 23")
                    .message(
                            "{body} is recorded as saying on {date} both that this is a substantial variation and that it"
                                    + " is not")
                    .advice("Correct one of the two, or its body or date.")
                    .validExample(views("true", """
                            {"body": "710", "substantial": true, "date": "2016-05-12"},
                             {"body": "709", "substantial": false, "date": "2016-05-12"}"""))
                    .invalidExample(views("true", """
                            {"body": "710", "substantial": true, "date": "2016-05-12"},
                             {"body": "710", "substantial": false, "date": "2016-05-12"}"""))
                    .nearMissExample(views("true", """
                            {"body": "710", "substantial": true, "date": "2016-05"},
                             {"body": "710", "substantial": false, "date": "2016-05"}"""))
                    .build(),
            CommissioningActivity.class,
            ScrutinyViews::checkAgree);

    private ScrutinyRules() {}

    /** A proposal that was put to a council, with what councils think of it. */
    private static String views(String substantial, String views) {
        return ExampleJson.activity("procurement", fill("""
                "planningBegan": "2016-04", "substantialVariation": %s, "submissions": [{"body": "710", "date": "2016-05"}],
                 "scrutinyViews": [%s]
                """, substantial, views));
    }

    /** A proposal of NHS South East London that came before the Secretary of State. */
    private static String intervention(String kind, String date) {
        return intervention(kind, date, "");
    }

    private static String intervention(String kind, String date, String more) {
        return ExampleJson.activity("procurement", fill("""
                "interventions": [{"kind": "%s", "body": "710", "date": "%s"%s}]
                """, kind, date, more));
    }

    private static RuleInfoBuilder rule(String id, Severity severity) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.DUTIES);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Relation;
import org.ohsel.model.vocabulary.RelationKind;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.standard.support.Bodies;
import org.ohsel.rules.standard.support.Duty;
import org.ohsel.rules.standard.support.ExampleJson;
import org.ohsel.rules.standard.support.Terms;

/** Scrutiny of health services by councils, which must be consulted on a substantial change. */
final class ScrutinyRules {

    static final Family FAMILY = new Family("OHSEL-SCRUTINY");

    /** When regulation 23 of SI 2013/218 has been in force. */
    private static final PartialDate SCRUTINY = PartialDate.parse("2013-04-01/..");

    static final Rule SCRUTINY_CONSULTED = FAMILY.onValues(
            rule("OHSEL-SCRUTINY-001", Severity.WARNING)
                    .title("Scrutiny was not consulted on a substantial change")
                    .rationale("A responsible person who considers a substantial development or variation of services"
                            + " must consult the local authority of the area; councils that are affected together form"
                            + " a joint committee for it. There is an exception where a risk to safety or welfare leaves"
                            + " no time: then the council is told at once. There may be others that a record does not"
                            + " show, so this is a warning.")
                    .inForce(SCRUTINY)
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
        if (!Boolean.TRUE.equals(activity.substantialVariation()) || Duty.outside(activity, SCRUTINY)) {
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
        } else if (!groupsOfCouncilsConsulted(activity)) {
            checkCouncils(activity, reporter);
        }
    }

    private static void checkCouncils(CommissioningActivity activity, Reporter reporter) {
        Vocabulary vocabulary = reporter.context().vocabulary();
        List<BodyRef> councils = consulted(activity)
                .filter(body -> mayScrutinise(body, vocabulary))
                .toList();
        if (councils.isEmpty()) {
            reporter.report(
                    "/substantialVariation",
                    Map.of(
                            "fault",
                            "no council or scrutiny committee was consulted on it",
                            "advice",
                            "Add a consultation that has the council or its scrutiny committee among its bodies;"
                                    + " if there was no time for one, say so in urgency."));
        } else if (councils.stream().allMatch(council -> isOfAnotherArea(council, activity, vocabulary))) {
            reporter.report(
                    "/substantialVariation",
                    Map.of(
                            "fault", "the councils that were consulted on it are not those of the boroughs it affects",
                            "advice", "Add a consultation of the council of each borough, or correct boroughs."));
        }
    }

    private ScrutinyRules() {}

    private static RuleInfoBuilder rule(String id, Severity severity) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.DUTIES);
    }

    private static Stream<BodyRef> consulted(CommissioningActivity activity) {
        Stream<BodyRef> consulted = activity.consultations().stream()
                .filter(Objects::nonNull)
                .flatMap(consultation -> consultation.bodies().stream());
        Stream<@Nullable BodyRef> submitted =
                activity.submissions().stream().filter(Objects::nonNull).map(submission -> submission.body());
        return Stream.concat(consulted, submitted).filter(Objects::nonNull);
    }

    /** Whether councils or councillors were consulted, without being named. */
    private static boolean groupsOfCouncilsConsulted(CommissioningActivity activity) {
        return activity.consultations().stream()
                .filter(Objects::nonNull)
                .anyMatch(consultation -> Terms.contain(consultation.groups(), StakeholderGroup.LOCAL_AUTHORITIES)
                        || Terms.contain(consultation.groups(), StakeholderGroup.COUNCILLORS));
    }

    /** Whether a body is a council or a committee of one; a body that is not in the vocabulary may be. */
    private static boolean mayScrutinise(BodyRef body, Vocabulary vocabulary) {
        @Nullable Concept concept = Bodies.concept(vocabulary, body);
        return concept == null
                || concept.kinds().stream()
                        .anyMatch(kind -> Terms.same(kind.kind(), BodyKind.SCRUTINY_COMMITTEE)
                                || Terms.same(kind.kind(), BodyKind.LOCAL_AUTHORITY));
    }

    /** Whether it is known which boroughs a council is for, and which the activity affects, and they differ. */
    private static boolean isOfAnotherArea(BodyRef council, CommissioningActivity activity, Vocabulary vocabulary) {
        Set<String> served = served(Bodies.concept(vocabulary, council), vocabulary);
        return !served.isEmpty()
                && !activity.boroughs().isEmpty()
                && activity.boroughs().stream()
                        .allMatch(borough -> borough != null
                                && vocabulary.concept(borough).isPresent()
                                && !served.contains(borough.notation()));
    }

    /** The boroughs of a council, or of the council that a committee is part of; empty if they are not known. */
    private static Set<String> served(@Nullable Concept body, Vocabulary vocabulary) {
        Set<String> served = new HashSet<>();
        for (Relation relation : body == null ? List.<Relation>of() : body.relations()) {
            if (relation.kind() == RelationKind.SERVES) {
                served.add(relation.code());
            } else if (relation.kind() == RelationKind.PART_OF) {
                vocabulary
                        .concept(relation.scheme(), relation.code())
                        .ifPresent(whole -> served.addAll(served(whole, vocabulary)));
            }
        }
        return served;
    }
}

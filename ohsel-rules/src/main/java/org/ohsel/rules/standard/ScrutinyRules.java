// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.vocabulary.Concept;
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
            rule("OHSEL-SCRUTINY-001", Severity.ERROR)
                    .title("Scrutiny was not consulted on a substantial change")
                    .rationale("A health body that considers a substantial development or variation of services must"
                            + " consult the local authority; councils that are affected together form a joint"
                            + " committee for it.")
                    .addSources("SI 2013/218, reg. 23 and reg. 30", "NHS Act 2006, s.244", "001:1-39")
                    .message(
                            "this is a substantial variation, but no council or scrutiny committee was consulted on it")
                    .advice("Add a consultation that has the council or its scrutiny committee among its bodies.")
                    .validExample(ExampleJson.activity("procurement", """
                            "planningBegan": "2016-04", "substantialVariation": true,
                             "submissions": [{"body": "ohsel-joint-health-overview-and-scrutiny-committee"}]
                            """))
                    .invalidExample(ExampleJson.activity("procurement", """
                            "planningBegan": "2016-04", "substantialVariation": true,
                             "submissions": [{"body": "strategic-planning-group"}]
                            """))
                    .build(),
            CommissioningActivity.class,
            ScrutinyRules::checkScrutinyConsulted);

    private static void checkScrutinyConsulted(CommissioningActivity activity, Reporter reporter) {
        if (Boolean.TRUE.equals(activity.substantialVariation())
                && !Duty.outside(activity, SCRUTINY)
                && !groupsOfCouncilsConsulted(activity)
                && consulted(activity)
                        .noneMatch(
                                body -> mayScrutinise(body, reporter.context().vocabulary()))) {
            if (Duty.certainlyWithin(Duty.date(activity), SCRUTINY)) {
                reporter.report("/substantialVariation", Map.of());
            } else {
                reporter.reportPossible("/substantialVariation", Map.of());
            }
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
}

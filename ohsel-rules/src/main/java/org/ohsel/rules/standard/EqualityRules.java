// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.planning.Assessment;
import org.ohsel.model.planning.DueRegard;
import org.ohsel.model.term.AssessmentKind;
import org.ohsel.model.term.ClosedTerm;
import org.ohsel.model.term.EqualityDutyLimb;
import org.ohsel.model.term.Progress;
import org.ohsel.model.term.ProtectedCharacteristic;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.standard.support.AssessmentKinds;
import org.ohsel.rules.standard.support.Duty;
import org.ohsel.rules.standard.support.ExampleJson;

/**
 * The public sector equality duty, Equality Act 2010 section 149: its three limbs, and the people that each is about.
 */
final class EqualityRules {

    static final Family FAMILY = new Family("OHSEL-EQUALITY");

    private static final String ACT = "Equality Act 2010, s.149";

    static final Rule RELEVANT_CHARACTERISTIC = FAMILY.onValues(
            rule("OHSEL-EQUALITY-001", Severity.ERROR)
                    .title("A characteristic is not relevant to a limb of the equality duty")
                    .rationale(
                            "Marriage and civil partnership is relevant only to eliminating discrimination; advancing"
                                    + " equality and fostering good relations concern the other eight.")
                    .addSources(ACT + "(7)")
                    .message("{characteristic} is not relevant to {limb}")
                    .advice("Remove it here; it belongs under eliminate-discrimination.")
                    .validExample(assessment("""
                            "dueRegard": [{"limb": "advance-equality", "characteristics": ["age"]},
                                           {"limb": "eliminate-discrimination", "characteristics": ["marriage-and-civil-partnership"]},
                                           {"limb": "foster-good-relations"}]
                            """))
                    .invalidExample(assessment("""
                            "dueRegard": [{"limb": "advance-equality", "characteristics": ["age", "marriage-and-civil-partnership"]},
                                           {"limb": "eliminate-discrimination"}, {"limb": "foster-good-relations"}]
                            """))
                    .nearMissExample(assessment("""
                            "dueRegard": [{"limb": "eliminate-discrimination", "characteristics": ["marriage-and-civil-partnership"]},
                                           {"limb": "advance-equality"}, {"limb": "foster-good-relations"}]
                            """))
                    .build(),
            DueRegard.class,
            EqualityRules::checkRelevantCharacteristic);

    private static void checkRelevantCharacteristic(DueRegard regard, Reporter reporter) {
        int index = regard.characteristics().indexOf(ProtectedCharacteristic.MARRIAGE_AND_CIVIL_PARTNERSHIP);
        if (index >= 0
                && regard.limb() != null
                && regard.limb().isKnown()
                && !EqualityDutyLimb.ELIMINATE_DISCRIMINATION.equals(regard.limb())) {
            reporter.report(
                    "/characteristics/" + index,
                    Map.of(
                            "characteristic",
                            ProtectedCharacteristic.MARRIAGE_AND_CIVIL_PARTNERSHIP.code(),
                            "limb",
                            regard.limb().code()));
        }
    }

    static final Rule ALL_LIMBS = FAMILY.onValues(
            rule("OHSEL-EQUALITY-002", Severity.WARNING)
                    .title("An equality impact assessment leaves out a limb of the duty")
                    .rationale(
                            "The duty has three limbs. No law says that an assessment has to be written, or in what form, but"
                                    + " one that covers some limbs leaves no evidence that the rest were considered.")
                    .addSources(ACT + "(1)", "003:101")
                    .message("due regard is not recorded for {missing}")
                    .advice("Add to dueRegard: {missing}; give the reasons in text, even if only that nothing was"
                            + " found.")
                    .validExample(assessment("""
                            "dueRegard": [{"limb": "advance-equality"}, {"limb": "eliminate-discrimination"},
                                           {"limb": "foster-good-relations"}]
                            """))
                    .invalidExample(assessment("""
                            "dueRegard": [{"limb": "advance-equality"}, {"limb": "eliminate-discrimination"}]
                            """))
                    .nearMissExample(assessment("""
                            "completed": "2010", "dueRegard": [{"limb": "eliminate-discrimination"}]
                            """))
                    .build(),
            Assessment.class,
            EqualityRules::checkAllLimbs);

    private static void checkAllLimbs(Assessment assessment, Reporter reporter) {
        if (!isOfEquality(assessment, reporter)) {
            return;
        }
        missing(
                EqualityDutyLimb.values(),
                assessment.dueRegard().stream().map(regard -> regard == null ? null : regard.limb()),
                "/dueRegard",
                reporter);
    }

    static final Rule ALL_CHARACTERISTICS = FAMILY.onValues(
            rule("OHSEL-EQUALITY-003", Severity.WARNING)
                    .title("A finished equality impact assessment leaves out protected characteristics")
                    .rationale(
                            "Document 004 announces an assessment of all nine. One that covers some says nothing about"
                                    + " the others, not even that they are unaffected.")
                    .addSources("Equality Act 2010, s.4", "004:141")
                    .message("the assessment is done, but does not cover {missing}")
                    .advice("Add to characteristics those that were considered; or leave the list out if they are not"
                            + " known.")
                    .validExample(assessment("""
                            "progress": "in-progress", "characteristics": ["age", "disability"]
                            """))
                    .invalidExample(assessment("""
                            "progress": "done", "characteristics": ["age", "disability", "gender-reassignment",
                               "marriage-and-civil-partnership", "pregnancy-and-maternity", "race", "religion-or-belief", "sex"]
                            """))
                    .nearMissExample(assessment("""
                            "progress": "in-progress", "characteristics": ["age"]
                            """))
                    .build(),
            Assessment.class,
            EqualityRules::checkAllCharacteristics);

    private static void checkAllCharacteristics(Assessment assessment, Reporter reporter) {
        if (isOfEquality(assessment, reporter)
                && (Progress.DONE.equals(assessment.progress()) || assessment.completed() != null)) {
            missing(
                    ProtectedCharacteristic.values(),
                    assessment.characteristics().stream(),
                    "/characteristics",
                    reporter);
        }
    }

    static final Rule CHARACTERISTIC_COVERED = FAMILY.onValues(
            rule("OHSEL-EQUALITY-004", Severity.WARNING)
                    .title("Due regard is recorded for a characteristic that the assessment does not cover")
                    .rationale("Either the findings about it are not recorded, or the list of characteristics covered"
                            + " is wrong.")
                    .addSources(ACT, "004:141")
                    .message("{characteristic} is not among the characteristics that the assessment covers")
                    .advice("Add it to the characteristics of the assessment.")
                    .validExample(assessment("""
                            "characteristics": ["age"], "dueRegard": [{"limb": "advance-equality", "characteristics": ["age"]},
                               {"limb": "eliminate-discrimination"}, {"limb": "foster-good-relations"}]
                            """))
                    .invalidExample(assessment("""
                            "characteristics": ["age"], "dueRegard": [{"limb": "advance-equality", "characteristics": ["race"]},
                               {"limb": "eliminate-discrimination"}, {"limb": "foster-good-relations"}]
                            """))
                    .nearMissExample(assessment("""
                            "dueRegard": [{"limb": "advance-equality", "characteristics": ["race"]},
                               {"limb": "eliminate-discrimination"}, {"limb": "foster-good-relations"}]
                            """))
                    .build(),
            Assessment.class,
            EqualityRules::checkCharacteristicCovered);

    private static void checkCharacteristicCovered(Assessment assessment, Reporter reporter) {
        for (int i = 0;
                i < assessment.dueRegard().size()
                        && !assessment.characteristics().isEmpty()
                        && !Duty.outside(assessment.completed(), Duty.EQUALITY);
                i++) {
            @Nullable DueRegard regard = assessment.dueRegard().get(i);
            List<ProtectedCharacteristic> regarded = regard == null ? List.of() : regard.characteristics();
            for (int j = 0; j < regarded.size(); j++) {
                if (regarded.get(j) != null && !assessment.characteristics().contains(regarded.get(j))) {
                    reporter.report(
                            "/dueRegard/" + i + "/characteristics/" + j,
                            Map.of("characteristic", regarded.get(j).code()));
                }
            }
        }
    }

    /** Whether an assessment is one of equality, by itself or as part of a more comprehensive one, under this Act. */
    private static boolean isOfEquality(Assessment assessment, Reporter reporter) {
        return !Duty.outside(assessment.completed(), Duty.EQUALITY)
                && AssessmentKinds.includes(
                        assessment.kind(),
                        AssessmentKind.EQUALITY_IMPACT_ASSESSMENT,
                        reporter.context().vocabulary());
    }

    private EqualityRules() {}

    private static RuleInfoBuilder rule(String id, Severity severity) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.DUTIES).inForce(Duty.EQUALITY);
    }

    private static String assessment(String members) {
        return ExampleJson.activity(
                "business-case",
                "\"assessments\": [{\"kind\": \"" + AssessmentKind.EQUALITY_IMPACT_ASSESSMENT.code() + "\",\n   "
                        + members.strip() + "}]");
    }

    /** Reports which codes of a closed list are missing, unless all of them are: then nothing was recorded at all. */
    private static <T extends ClosedTerm> void missing(
            List<T> all, Stream<? extends @Nullable ClosedTerm> recorded, String pointer, Reporter reporter) {
        List<?> there = recorded.toList();
        List<String> missing = all.stream()
                .filter(term -> !there.contains(term))
                .map(ClosedTerm::code)
                .toList();
        if (!there.isEmpty() && !missing.isEmpty()) {
            reporter.report(pointer, Map.of("missing", missing));
        }
    }
}

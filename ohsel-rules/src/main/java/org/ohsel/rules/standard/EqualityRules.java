// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.ohsel.rules.standard.support.ExampleJson.fill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.Assessment;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Consultation;
import org.ohsel.model.planning.DueRegard;
import org.ohsel.model.planning.ImpactedGroup;
import org.ohsel.model.planning.Risk;
import org.ohsel.model.term.AssessmentKind;
import org.ohsel.model.term.ClosedTerm;
import org.ohsel.model.term.EqualityDutyLimb;
import org.ohsel.model.term.ImpactDirection;
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
import org.ohsel.rules.standard.support.Laws;
import org.ohsel.rules.standard.support.Order;
import org.ohsel.rules.standard.support.Risks;

/**
 * The public sector equality duty, Equality Act 2010 section 149: its three limbs, and the people that each is about.
 */
final class EqualityRules {

    static final Family FAMILY = new Family("OHSEL-EQUALITY");

    private static final String RISK =
            "\"risk\": {\"likelihood\": 3, \"consequence\": 4, \"score\": %s}, \"residualRisk\": {\"score\": 6}";

    static final Rule RELEVANT_CHARACTERISTIC = FAMILY.onValues(
            rule("OHSEL-EQUALITY-001", Severity.ERROR)
                    .title("A characteristic is not relevant to a limb of the equality duty")
                    .rationale(
                            "Marriage and civil partnership is relevant only to eliminating discrimination; advancing"
                                    + " equality and fostering good relations concern the other eight.")
                    .addSources(Laws.EQUALITY + "(7)")
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
                    .addSources(Laws.EQUALITY + "(1)", "003:101")
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
                    .addSources(Laws.EQUALITY, "004:141")
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

    static final Rule FINISHED_IN_TIME = FAMILY.onValues(
            rule("OHSEL-EQUALITY-005", Severity.WARNING)
                    .title("An equality impact assessment was finished after the consultation had closed")
                    .rationale(
                            "Due regard is owed while a proposal takes shape, though no law says that an assessment must be"
                                    + " finished before a consultation closes. The groups that an assessment finds to be"
                                    + " affected decide who is engaged and how (002:56), and people can comment on its findings"
                                    + " only if they have them. An earlier version may have been there, and not be recorded, so this"
                                    + " is a warning; to bring an assessment up to date after a consultation is good practice.")
                    .addSources(Laws.EQUALITY + "(1)", "002:56")
                    .message("it was completed ({completed}) after the consultation had closed ({closes})")
                    .advice("Correct one of the dates; if an earlier version informed the consultation, add it as an"
                            + " assessment of its own.")
                    .validExample(consulted("2016-03-18"))
                    .invalidExample(consulted("2016-08-19"))
                    .nearMissExample(
                            consulted("2016-03-18\"}, {\"kind\": \"equality-impact-assessment\", \"completed\":"
                                    + " \"2016-08-19"))
                    .build(),
            CommissioningActivity.class,
            EqualityRules::checkFinishedInTime);

    private static void checkFinishedInTime(CommissioningActivity activity, Reporter reporter) {
        @Nullable PartialDate decided = Duty.decided(activity);
        @Nullable PartialDate closes = lastClosed(activity, decided);
        if (!Duty.certainlyWithin(closes, Duty.EQUALITY)) {
            return;
        }
        Map<String, Assessment> late = new LinkedHashMap<>();
        for (int i = 0; i < activity.assessments().size(); i++) {
            @Nullable Assessment assessment = activity.assessments().get(i);
            if (assessment != null && mayBeOfEquality(assessment, reporter)) {
                if (Order.of(assessment.completed(), closes) != Order.BROKEN) {
                    return; // this one was there in time, or may have been
                }
                if (isOfEquality(assessment, reporter)) {
                    late.put("/assessments/" + i + "/completed", assessment);
                }
            }
        }
        // One that came after the decision is reported by another rule.
        late.entrySet().stream()
                .filter(entry -> Order.of(entry.getValue().completed(), decided) == Order.KEPT)
                .findFirst()
                .ifPresent(entry -> reporter.report(
                        entry.getKey(),
                        Order.dates("completed", entry.getValue().completed(), "closes", closes)));
    }

    /** When the last of the consultations before the decision closed; null if it is not known of each. */
    private static @Nullable PartialDate lastClosed(CommissioningActivity activity, @Nullable PartialDate decided) {
        @Nullable PartialDate last = null;
        for (@Nullable Consultation consultation : activity.consultations()) {
            if (consultation == null || Order.of(consultation.opens(), decided) == Order.BROKEN) {
                continue;
            }
            @Nullable PartialDate closes = consultation.closes();
            if (closes == null || closes.latest() == null) {
                return null;
            }
            if (last == null || closes.latest().isAfter(last.latest())) {
                last = closes;
            }
        }
        return last;
    }

    /** Whether an assessment is one of equality, by itself or as part of a more comprehensive one, under this Act. */
    private static boolean isOfEquality(Assessment assessment, Reporter reporter) {
        return !Duty.outside(assessment.completed(), Duty.EQUALITY)
                && AssessmentKinds.includes(
                        assessment.kind(),
                        AssessmentKind.EQUALITY_IMPACT_ASSESSMENT,
                        reporter.context().vocabulary());
    }

    private static boolean mayBeOfEquality(Assessment assessment, Reporter reporter) {
        return AssessmentKinds.mayInclude(
                assessment.kind(),
                AssessmentKind.EQUALITY_IMPACT_ASSESSMENT,
                reporter.context().vocabulary());
    }

    static final Rule IMPACT_MITIGATED = FAMILY.onValues(
            rule("OHSEL-EQUALITY-006", Severity.INFO)
                    .title("A finished assessment finds a negative impact and says nothing about what is done")
                    .rationale(
                            "Due regard asks whether disadvantages can be removed or made smaller. Sometimes they cannot; then"
                                    + " the risk that remains says so.")
                    .addSources(Laws.EQUALITY + "(3)")
                    .message(
                            "the assessment is finished, but for this negative impact neither a mitigation nor the risk that"
                                    + " remains is recorded")
                    .advice("Add mitigations; or, if nothing can be done, the residualRisk.")
                    .validExample(negative("\"mitigations\": [{\"text\": \"A bus to the clinic.\"}]"))
                    .invalidExample(negative("\"impact\": \"Longer journeys.\""))
                    .nearMissExample(negative("\"residualRisk\": {\"score\": 6}"))
                    .build(),
            Assessment.class,
            EqualityRules::checkImpactMitigated);

    private static void checkImpactMitigated(Assessment assessment, Reporter reporter) {
        if (assessment.impactedGroups().isEmpty()
                || (assessment.completed() == null && !Progress.DONE.equals(assessment.progress()))
                || !isOfEquality(assessment, reporter)) {
            return;
        }
        for (int i = 0; i < assessment.impactedGroups().size(); i++) {
            @Nullable ImpactedGroup impacted = assessment.impactedGroups().get(i);
            if (impacted != null
                    && ImpactDirection.NEGATIVE.equals(impacted.direction())
                    && impacted.mitigations().isEmpty()
                    && impacted.residualRisk() == null) {
                reporter.report("/impactedGroups/" + i + "/mitigations", Map.of());
            }
        }
    }

    static final Rule SCORE_IS_PRODUCT = FAMILY.onValues(
            rule("OHSEL-EQUALITY-007", Severity.WARNING)
                    .title("The score of a risk is not its likelihood times its consequence")
                    .rationale(
                            "NHS bodies score both from 1 to 5 and multiply them. Who reads the score alone takes the risk for"
                                    + " greater or smaller than it was found to be. A body may have another scale, so this is a"
                                    + " warning.")
                    .addSources("National Patient Safety Agency, A risk matrix for risk managers (2008)")
                    .message("the score is {score}, but {likelihood} times {consequence} is {product}")
                    .advice("Correct one of the three numbers.")
                    .validExample(negative(fill(RISK, 12)))
                    .invalidExample(negative(fill(RISK, 21)))
                    .nearMissExample(negative(
                            "\"risk\": {\"likelihood\": 3, \"consequence\": 40, \"score\": 43}, \"residualRisk\": {}"))
                    .build(),
            Risk.class,
            Risks::checkProduct);

    static final Rule RISK_NOT_RAISED = FAMILY.onValues(
            rule("OHSEL-EQUALITY-008", Severity.WARNING)
                    .title("The risk that remains is higher than the risk")
                    .rationale(
                            "The residual risk is what is left after the mitigations, which are there to lower it. Usually the"
                                    + " two were swapped.")
                    .addSources("National Patient Safety Agency, A risk matrix for risk managers (2008)")
                    .message("the risk is {risk}, and {residual} is to remain of it")
                    .advice("Swap the two, or correct one of them.")
                    .validExample(negative("\"risk\": {\"score\": 12}, \"residualRisk\": {\"score\": 6}"))
                    .invalidExample(negative("\"risk\": {\"score\": 6}, \"residualRisk\": {\"score\": 12}"))
                    .nearMissExample(negative("\"risk\": {\"score\": 12}, \"residualRisk\": {\"score\": 12}"))
                    .build(),
            ImpactedGroup.class,
            Risks::checkNotRaised);

    private EqualityRules() {}

    /** A finished assessment of a negative impact on carers, with what is further known of it. */
    private static String negative(String members) {
        return assessment(fill("""
                "progress": "done", "impactedGroups": [
                     {"group": "carers", "methods": ["patient-group"], "direction": "negative", %s}]
                """, members));
    }

    private static RuleInfoBuilder rule(String id, Severity severity) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.DUTIES).inForce(Duty.EQUALITY);
    }

    private static String assessment(String members) {
        return ExampleJson.activity(
                "business-case",
                "\"assessments\": [{\"kind\": \"" + AssessmentKind.EQUALITY_IMPACT_ASSESSMENT.code() + "\",\n   "
                        + members.strip() + "}]");
    }

    private static String consulted(String completed) {
        return fill("""
                {"schemaVersion": "1.0", "records": [
                  {"type": "commissioning-activity", "id": "activity-1", "kind": "procurement", "title": "A community service",
                   "assessments": [{"kind": "equality-impact-assessment", "completed": "%s"}],
                   "consultations": [{"opens": "2016-05-01", "closes": "2016-07-31", "documents": ["paper-1"]}]},
                  {"type": "publication", "id": "paper-1", "kind": "paper", "title": "Proposals for a community service"}]}
                """, completed);
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

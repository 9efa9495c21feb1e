// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.ohsel.rules.standard.support.ExampleJson.fill;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.TestResult;
import org.ohsel.model.term.ActivityKind;
import org.ohsel.model.term.ServiceChangeTest;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.standard.support.Duty;
import org.ohsel.rules.standard.support.ExampleJson;
import org.ohsel.rules.standard.support.Laws;
import org.ohsel.rules.standard.support.Terms;

/**
 * The tests of service change: four for any change since 2010, and a fifth since 1 April 2017 where hospital beds
 * close.
 */
final class TestsRules {

    static final Family FAMILY = new Family("OHSEL-TESTS");

    private static final String FOUR = """
            {"test": "clinical-commissioners-support", "met": true}, {"test": "patient-and-public-engagement", "met": true},
               {"test": "clinical-evidence", "met": true}, {"test": "patient-choice", "met": true}""";

    static final Rule FOUR_TESTS = FAMILY.onValues(
            rule("OHSEL-TESTS-001", Severity.WARNING)
                    .title("A proposal for service change was approved without one of the four tests")
                    .rationale(
                            "Since 21 June 2010 guidance has asked a substantial service change to show support from clinical"
                                    + " commissioners, engagement of patients and the public, clinical evidence and"
                                    + " consistency with patient choice.")
                    .inForce(Laws.FOUR_TESTS)
                    .addSources(Laws.SERVICE_CHANGE)
                    .message("approved without a result for {missing}")
                    .advice("Add to tests a result for {missing}.")
                    .validExample(change("\"tests\": [" + FOUR + "]"))
                    .invalidExample(change("""
                            "tests": [{"test": "clinical-commissioners-support", "met": true},
                               {"test": "patient-and-public-engagement", "met": true}, {"test": "clinical-evidence", "met": true}]"""))
                    .nearMissExample(ExampleJson.activity("service-change-proposal", """
                            "planningBegan": "2008-01", "substantialVariation": true,
                             "decision": {"text": "Agreed.", "outcome": "approved", "date": "2008-09"}
                            """))
                    .build(),
            CommissioningActivity.class,
            TestsRules::checkFourTests);

    private static void checkFourTests(CommissioningActivity activity, Reporter reporter) {
        if (Terms.same(ActivityKind.SERVICE_CHANGE_PROPOSAL, activity.kind())
                && Duty.isApproved(activity)
                && Boolean.TRUE.equals(activity.substantialVariation())
                && !Duty.outside(Duty.decided(activity), Laws.FOUR_TESTS)) {
            List<String> missing = ServiceChangeTest.values().stream()
                    .filter(test -> !test.equals(ServiceChangeTest.BED_CLOSURE))
                    .filter(test -> !isTested(activity, test))
                    .map(ServiceChangeTest::code)
                    .toList();
            if (!missing.isEmpty()) {
                reporter.report("/tests", Map.of("missing", missing));
            }
        }
    }

    static final Rule FIFTH_TEST = FAMILY.onValues(
            rule("OHSEL-TESTS-002", Severity.WARNING)
                    .title("Beds close, but the bed closure test is missing")
                    .rationale(
                            "Since 1 April 2017 NHS England has expected a proposal that would significantly reduce the number of"
                                    + " hospital beds to meet one of three conditions, as well as the four tests. Whether a"
                                    + " closure is significant is not in the record.")
                    .inForce(Laws.FIFTH_TEST)
                    .addSources(Laws.BED_CLOSURE, Laws.SERVICE_CHANGE)
                    .message("hospital beds close (decision: {decided}), but there is no result for bed-closure")
                    .advice("Add to tests a result for bed-closure, with the condition that is met.")
                    .validExample(change(fill("""
                            "bedsClose": true, "tests": [
                               %s,
                               {"test": "bed-closure", "met": true, "conditions": ["alternative-provision"]}]""", FOUR)))
                    .invalidExample(change("\"bedsClose\": true, \"tests\": [" + FOUR + "]"))
                    .nearMissExample(ExampleJson.activity("procurement", """
                            "bedsClose": true, "decision": {"text": "Agreed.", "outcome": "approved", "date": "2017-03-31"}
                            """))
                    .build(),
            CommissioningActivity.class,
            TestsRules::checkFifthTest);

    private static void checkFifthTest(CommissioningActivity activity, Reporter reporter) {
        @Nullable PartialDate decided = Duty.decided(activity);
        if (Boolean.TRUE.equals(activity.bedsClose())
                && Duty.isApproved(activity)
                && decided != null
                && !isTested(activity, ServiceChangeTest.BED_CLOSURE)
                && !Duty.outside(decided, Laws.FIFTH_TEST)) {
            reporter.report("/tests", Map.of("decided", decided));
        }
    }

    static final Rule FIFTH_TEST_APPLIES = FAMILY.onValues(
            rule("OHSEL-TESTS-003", Severity.WARNING)
                    .title("The bed closure test is recorded where it does not apply")
                    .rationale("It applies only where hospital beds close, and only from 1 April 2017.")
                    .addSources(Laws.BED_CLOSURE, Laws.SERVICE_CHANGE)
                    .message("there is a result for bed-closure, but {reason}")
                    .advice("Remove the result, or correct bedsClose or the date of the decision.")
                    .validExample(change(fill("""
                            "bedsClose": true, "tests": [
                               %s,
                               {"test": "bed-closure", "met": true, "conditions": ["bed-efficiency"]}]""", FOUR)))
                    .invalidExample(change(fill("""
                            "bedsClose": false, "tests": [
                               %s,
                               {"test": "bed-closure", "met": true, "conditions": ["bed-efficiency"]}]""", FOUR)))
                    .nearMissExample(ExampleJson.activity("procurement", """
                            "tests": [{"test": "bed-closure", "met": true, "conditions": ["bed-efficiency"]}],
                             "decision": {"text": "Agreed.", "outcome": "approved", "date": "2017"}
                            """))
                    .build(),
            CommissioningActivity.class,
            TestsRules::checkFifthTestApplies);

    private static void checkFifthTestApplies(CommissioningActivity activity, Reporter reporter) {
        for (int i = 0; i < activity.tests().size(); i++) {
            if (isOf(ServiceChangeTest.BED_CLOSURE, activity.tests().get(i))) {
                if (Boolean.FALSE.equals(activity.bedsClose())) {
                    reporter.report("/tests/" + i, Map.of("reason", "no beds close"));
                } else if (Duty.outside(Duty.decided(activity), Laws.FIFTH_TEST)) {
                    reporter.report("/tests/" + i, Map.of("reason", "the decision was taken before 1 April 2017"));
                }
            }
        }
    }

    static final Rule CONDITION_NAMED = FAMILY.onValues(
            rule("OHSEL-TESTS-004", Severity.WARNING)
                    .title("The bed closure test is met, but no condition is named")
                    .rationale("The test is met by showing one of three things; a result that names none of them shows"
                            + " nothing.")
                    .addSources(Laws.BED_CLOSURE)
                    .message("bed-closure is recorded as met, but no condition is named")
                    .advice("Add to conditions: alternative-provision, new-treatments or bed-efficiency.")
                    .validExample(ExampleJson.activity("procurement", """
                            "tests": [{"test": "bed-closure", "met": true, "conditions": ["new-treatments"]}]
                            """))
                    .invalidExample(ExampleJson.activity("procurement", """
                            "tests": [{"test": "bed-closure", "met": true}]
                            """))
                    .nearMissExample(ExampleJson.activity("procurement", """
                            "tests": [{"test": "bed-closure", "met": false}]
                            """))
                    .build(),
            TestResult.class,
            TestsRules::checkConditionNamed);

    private static void checkConditionNamed(TestResult result, Reporter reporter) {
        if (isOf(ServiceChangeTest.BED_CLOSURE, result)
                && Boolean.TRUE.equals(result.met())
                && result.conditions().isEmpty()) {
            reporter.report("/conditions", Map.of());
        }
    }

    static final Rule APPROVED_WHEN_MET = FAMILY.onValues(
            rule("OHSEL-TESTS-005", Severity.WARNING)
                    .title("A proposal was approved although it does not meet one of the tests")
                    .rationale(
                            "By the guidance the tests are to be met before a change goes ahead. It is guidance on assurance, not"
                                    + " law.")
                    .addSources(Laws.SERVICE_CHANGE)
                    .message("the proposal was approved, but {test} is not met")
                    .advice("Correct the result or the decision; if both are right, say why in a statement and suppress"
                            + " this finding.")
                    .validExample(ExampleJson.activity("procurement", """
                            "tests": [{"test": "clinical-evidence", "met": false}],
                             "decision": {"text": "Turned down.", "outcome": "rejected"}
                            """))
                    .invalidExample(ExampleJson.activity("procurement", """
                            "tests": [{"test": "clinical-evidence", "met": false}],
                             "decision": {"text": "Agreed.", "outcome": "approved"}
                            """))
                    .nearMissExample(ExampleJson.activity("procurement", """
                            "tests": [{"test": "clinical-evidence", "met": false}],
                             "decision": {"text": "Put off until there is evidence.", "outcome": "deferred"}
                            """))
                    .build(),
            CommissioningActivity.class,
            TestsRules::checkApprovedWhenMet);

    private static void checkApprovedWhenMet(CommissioningActivity activity, Reporter reporter) {
        for (int i = 0; i < activity.tests().size() && Duty.isApproved(activity); i++) {
            @Nullable TestResult result = activity.tests().get(i);
            if (result == null || !Boolean.FALSE.equals(result.met()) || result.test() == null) {
                continue;
            }
            // Where the bed closure test does not apply, it need not be met; another rule says so.
            boolean beds = isOf(ServiceChangeTest.BED_CLOSURE, result);
            if (beds && activity.bedsClose() == null) {
                reporter.reportPossible(
                        "/tests/" + i + "/met", Map.of("test", result.test().code()));
            } else if (!beds || bedsMayClose(activity)) {
                reporter.report(
                        "/tests/" + i + "/met", Map.of("test", result.test().code()));
            }
        }
    }

    static final Rule ONE_RESULT = FAMILY.onValues(
            rule("OHSEL-TESTS-006", Severity.WARNING)
                    .title("A test has two results that contradict each other")
                    .rationale(
                            "At any one stage a test is either met or not met. Results have no dates, so two of them may belong to"
                                    + " two stages of assurance.")
                    .addSources(Laws.SERVICE_CHANGE)
                    .message("{test} is recorded both as met and as not met")
                    .advice("Delete the result that no longer holds.")
                    .validExample(ExampleJson.activity("procurement", """
                            "tests": [{"test": "clinical-evidence", "met": true}, {"test": "patient-choice", "met": false}]
                            """))
                    .invalidExample(ExampleJson.activity("procurement", """
                            "tests": [{"test": "clinical-evidence", "met": true}, {"test": "clinical-evidence", "met": false}]
                            """))
                    .nearMissExample(ExampleJson.activity("procurement", """
                            "tests": [{"test": "clinical-evidence", "met": true}, {"test": "clinical-evidence", "met": true}]
                            """))
                    .build(),
            CommissioningActivity.class,
            TestsRules::checkOneResult);

    private static void checkOneResult(CommissioningActivity activity, Reporter reporter) {
        List<TestResult> results = activity.tests();
        for (int i = 1; i < results.size(); i++) {
            @Nullable TestResult later = results.get(i);
            if (later != null
                    && later.test() != null
                    && later.met() != null
                    && results.subList(0, i).stream()
                            .filter(Objects::nonNull)
                            .anyMatch(earlier -> later.test().equals(earlier.test())
                                    && earlier.met() != null
                                    && !earlier.met().equals(later.met()))) {
                reporter.report(
                        "/tests/" + i + "/met", Map.of("test", later.test().code()));
            }
        }
    }

    /** Whether the bed closure test may apply. */
    private static boolean bedsMayClose(CommissioningActivity activity) {
        return !Boolean.FALSE.equals(activity.bedsClose()) && !Duty.outside(Duty.decided(activity), Laws.FIFTH_TEST);
    }

    private TestsRules() {}

    private static RuleInfoBuilder rule(String id, Severity severity) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.DUTIES);
    }

    /** A service change approved in September 2017. */
    private static String change(String members) {
        return ExampleJson.activity("service-change-proposal", fill("""
                "decision": {"text": "Agreed.", "outcome": "approved", "date": "2017-09"},
                 "substantialVariation": true, "submissions": [{"body": "ohsel-joint-health-overview-and-scrutiny-committee"}],
                 "triggers": ["proposal-for-change"], "impacts": ["range"],
                 "involvements": [{"trigger": "proposal-for-change", "manner": "consulted"}],
                 %s
                """, members));
    }

    private static boolean isTested(CommissioningActivity activity, ServiceChangeTest test) {
        return activity.tests().stream().anyMatch(result -> isOf(test, result));
    }

    private static boolean isOf(ServiceChangeTest test, @Nullable TestResult result) {
        return result != null && test.equals(result.test());
    }
}

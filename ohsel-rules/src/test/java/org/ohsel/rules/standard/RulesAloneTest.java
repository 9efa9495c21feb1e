// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ohsel.rules.RuleInfo;

/** No rule needs another: switched on alone, each finds in its examples what it finds together with all others. */
class RulesAloneTest {

    @TestFactory
    Stream<DynamicTest> nothingInTheValidExample() {
        return RuleExamplesTest.rules()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(), () -> assertEquals(List.of(), found(rule, rule.validExample()))));
    }

    @TestFactory
    Stream<DynamicTest> oneFindingInTheInvalidExample() {
        return RuleExamplesTest.rules()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertEquals(
                                List.of(rule.id() + " " + rule.severity()), found(rule, rule.invalidExample()))));
    }

    @TestFactory
    Stream<DynamicTest> nothingInTheNearMiss() {
        return RuleExamplesTest.rules()
                .filter(rule -> rule.nearMissExample() != null)
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(), () -> assertEquals(List.of(), found(rule, rule.nearMissExample()))));
    }

    private static List<String> found(RuleInfo rule, String example) {
        return LogJson.parse(example).findings(Alone.validator(rule.id(), RuleExamplesTest.AS_OF)).stream()
                .map(finding -> finding.ruleId() + " " + finding.severity())
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;

/**
 * Each rule's examples are what they claim to be, under all rules together. A test of the same name in ohsel-io checks
 * them with the reader, together with the examples of the rules about reading and about policies.
 */
class RuleExamplesTest {

    /** The day that counts as today in examples, and by default in tables. */
    static final LocalDate AS_OF = LocalDate.of(2023, 1, 1);

    private static final List<String> ON_CONDUCT =
            List.of(Pack.DUTIES, Pack.CLOSING_THE_LOOP, Pack.BEXLEY_PROCESS, Pack.PROGRAMME, Pack.DISCLOSURE);

    private static final EngagementValidator VALIDATOR =
            EngagementValidator.standard().withCatalogue(Catalogue.all()).withAsOfDate(AS_OF);

    @TestFactory
    Stream<DynamicTest> theValidExampleHasNoFinding() {
        return rules().map(rule -> DynamicTest.dynamicTest(
                rule.id(), () -> assertEquals(List.of(), findings(rule.validExample()), rule.id())));
    }

    @TestFactory
    Stream<DynamicTest> theInvalidExampleHasThatFindingAndNoOther() {
        return rules().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
            List<Finding> findings = findings(rule.invalidExample());
            assertEquals(
                    List.of(rule.id() + " " + rule.severity()),
                    findings.stream()
                            .map(finding -> finding.ruleId() + " " + finding.severity())
                            .toList(),
                    () -> rule.id() + ": " + findings);
        }));
    }

    /** What people do looks wrong more often than it is, so each rule about it shows where the line is. */
    @TestFactory
    Stream<DynamicTest> aRuleOnConductHasALawfulNearMissInWhichItFindsNothing() {
        return rules().filter(rule -> ON_CONDUCT.contains(rule.pack()))
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    String example = rule.nearMissExample();
                    assertNotNull(example);
                    assertEquals(
                            List.of(),
                            findings(example).stream()
                                    .filter(finding -> finding.ruleId().equals(rule.id()))
                                    .toList());
                }));
    }

    /** Somebody may copy it, and another implementation reads it: what is missing or has the wrong form is no near miss. */
    @TestFactory
    Stream<DynamicTest> aNearMissHasTheShapeOfARecord() {
        return rules().filter(rule -> rule.nearMissExample() != null)
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertEquals(
                                List.of(),
                                findings(String.valueOf(rule.nearMissExample())).stream()
                                        .filter(finding -> finding.ruleId().startsWith("OHSEL-SHAPE-"))
                                        .toList())));
    }

    /** The rules that can be checked on values in memory. */
    static Stream<RuleInfo> rules() {
        return Catalogue.all().rules().stream()
                .map(Rule::info)
                .filter(rule -> !rule.id().matches("OHSEL-(JSON|POLICY|VOCAB|IMPORT|SHEET)-.*"));
    }

    private static List<Finding> findings(String example) {
        return LogJson.parse(example).findings(VALIDATOR);
    }
}

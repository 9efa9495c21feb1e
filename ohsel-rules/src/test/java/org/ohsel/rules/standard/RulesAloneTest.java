// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.Finding;
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

    /** The words of findings, which name what the example has: {@code messages-of-examples.txt}. */
    @TestFactory
    Stream<DynamicTest> theMessageOfTheInvalidExample() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/org/ohsel/rules/messages-of-examples.txt"));
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).matches("(says|advises) .*"))
                .mapToObj(i -> DynamicTest.dynamicTest(lines.get(i), () -> {
                    RuleInfo rule = rule(lines, i);
                    Finding finding = findings(rule, rule.invalidExample()).get(0);
                    boolean says = lines.get(i).startsWith("says ");
                    assertEquals(lines.get(i), says ? "says " + finding.message() : "advises " + finding.advice());
                }));
    }

    /** The rule that is named on the nearest line above. */
    private static RuleInfo rule(List<String> lines, int line) {
        int above = line;
        while (!lines.get(above).startsWith("OHSEL-")) {
            above--;
        }
        return Catalogue.all().describe(lines.get(above)).orElseThrow();
    }

    private static List<String> found(RuleInfo rule, String example) {
        return findings(rule, example).stream()
                .map(finding -> finding.ruleId() + " " + finding.severity())
                .toList();
    }

    private static List<Finding> findings(RuleInfo rule, String example) {
        return LogJson.parse(example).findings(Alone.validator(rule.id(), RuleExamplesTest.AS_OF));
    }
}

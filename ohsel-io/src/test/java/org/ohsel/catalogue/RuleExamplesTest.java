// SPDX-License-Identifier: Apache-2.0
package org.ohsel.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.PolicyFile;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;
import org.ohsel.rules.RuleInfo;

/** Each rule's examples are what they claim to be, under all rules together. */
class RuleExamplesTest {

    /** The day that counts as today in the examples. */
    static final LocalDate AS_OF = LocalDate.of(2023, 1, 1);

    private final EngagementReader reader = EngagementReader.strict()
            .withValidator(EngagementValidator.standard()
                    .withCatalogue(Catalogue.all())
                    .withAsOfDate(AS_OF));

    @TestFactory
    Stream<DynamicTest> theValidExampleHasNoFinding() {
        return rules().map(rule ->
                DynamicTest.dynamicTest(rule.id(), () -> assertEquals(List.of(), findings(rule, rule.validExample()))));
    }

    @TestFactory
    Stream<DynamicTest> theInvalidExampleHasThatFindingAndNoOther() {
        return rules().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
            List<Finding> findings = findings(rule, rule.invalidExample());
            assertEquals(
                    List.of(rule.id()), findings.stream().map(Finding::ruleId).toList(), findings::toString);
            assertEquals(rule.severity(), findings.get(0).severity());
            for (String text : List.of(
                    Messages.english().withQuotedText().message(findings.get(0)),
                    Messages.english().withQuotedText().advice(findings.get(0)))) {
                assertFalse(text.isBlank() || text.matches("(?s).*\\{[A-Za-z]+}.*") || text.contains("  "), text);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> theRuleSaysWhatItRestsOn() {
        return rules().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
            assertFalse(rule.sources().isEmpty());
            assertFalse(rule.title().isBlank() || rule.rationale().isBlank());
        }));
    }

    private static Stream<RuleInfo> rules() {
        return Catalogue.all().rules().stream()
                .map(rule -> rule.info())
                .filter(rule -> !RuleCasesTest.IN_MEMORY.contains(rule.id()));
    }

    private List<Finding> findings(RuleInfo rule, String example) {
        if (rule.id().startsWith("OHSEL-VOCAB-")) {
            return VocabularyText.findings(example);
        }
        if (rule.id().startsWith(ImportText.RULES)) {
            return ImportText.findings(example, AS_OF);
        }
        if (rule.id().startsWith(SheetText.RULES)) {
            return SheetText.findings(example, AS_OF);
        }
        return rule.id().startsWith("OHSEL-POLICY-")
                ? policyFindings(example)
                : reader.readLog(example).findings().kept();
    }

    /** A policy is checked after a run over two events without an id, of which each has an unknown workstream. */
    private static final String TWO_EVENTS = """
            [{"type": "event", "kind": "workshop", "workstreams": ["podiatry"]},
             {"type": "event", "kind": "workshop", "workstreams": ["podiatry"]}]
            """;

    private static List<Finding> policyFindings(String example) {
        PolicyFile file = PolicyFile.of(example.getBytes(StandardCharsets.UTF_8));
        if (!file.findings().isEmpty()) {
            assertTrue(file.findings().stream()
                    .allMatch(finding -> finding.ruleId().startsWith("OHSEL-POLICY-")));
            return file.findings().kept();
        }
        EngagementValidator validator = EngagementValidator.standard()
                .withCatalogue(Catalogue.all())
                .withPolicy(file.policy())
                .withAsOfDate(AS_OF);
        Findings run = EngagementReader.strict()
                .withValidator(validator)
                .readLog(TWO_EVENTS)
                .findings();
        return file.locate(validator.auditPolicy(run)).kept();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.PolicyFile;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;

/**
 * Each rule at its edges, as its {@linkplain RuleTable table} has them. The tables here are of rules that need a reader;
 * those of the other rules are in ohsel-rules, which judges them in memory, and the reader must agree with it.
 */
class RuleCasesTest {

    private static final List<Path> TABLES = List.of(
            Path.of("src/test/resources/rules"), Path.of("../ohsel-rules/src/test/resources/org/ohsel/rules/standard"));
    /** Rules about values that no reader makes; ohsel-rules judges them alone. */
    static final Set<String> IN_MEMORY = Set.of("OHSEL-SHAPE-011", "OHSEL-SHAPE-012");

    private static final String READING = "OHSEL-JSON-";
    private static final String POLICIES = "OHSEL-POLICY-";

    @TestFactory
    Stream<DynamicContainer> findsWhatTheRowSaysAndNoMore() throws IOException {
        return tables().stream()
                .filter(table -> !IN_MEMORY.contains(table.rule()))
                .map(table -> DynamicContainer.dynamicContainer(
                        table.rule(), table.rows().stream().map(RuleCasesTest::test)));
    }

    @Test
    void everyRuleHasATable() throws IOException {
        List<String> tables = tables().stream().map(RuleTable::rule).toList();
        List<String> without = Catalogue.all().rules().stream()
                .map(rule -> rule.info().id())
                .filter(id -> !tables.contains(id))
                .toList();
        assertEquals(List.of(), without, "rules without a table");
    }

    @Test
    void everyTableIsOfARuleAndHasRowsOnBothSides() throws IOException {
        for (RuleTable table : tables()) {
            assertTrue(Catalogue.all().rule(table.rule()).isPresent(), table.rule());
            assertEquals(
                    List.of(false, true),
                    table.rows().stream()
                            .map(row -> row.expected().isEmpty())
                            .distinct()
                            .sorted()
                            .toList(),
                    table.rule());
        }
    }

    static List<RuleTable> tables() throws IOException {
        List<RuleTable> tables = new ArrayList<>();
        for (Path directory : TABLES) {
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.sorted().toList()) {
                    tables.add(new RuleTable(file));
                }
            }
        }
        return tables;
    }

    /** The report of a build names dynamic tests by their numbers, so the message says which row it is. */
    private static DynamicTest test(RuleTable.Row row) {
        return DynamicTest.dynamicTest(row.place(), () -> assertEquals(row.expected(), found(row), row.place()));
    }

    /** What the rule of a row finds in it, written as the row has it. */
    static String found(RuleTable.Row row) throws IOException {
        return findings(row).stream()
                .filter(finding -> finding.ruleId().equals(row.rule()))
                .map(finding -> (finding.severity().name().toLowerCase(Locale.ROOT) + " " + place(finding)).strip())
                .collect(Collectors.joining(", "));
    }

    /** The pointer; in a spreadsheet the cell. */
    private static String place(Finding finding) {
        boolean isCell = finding.location() != null && finding.location().sheet() != null;
        return isCell ? String.valueOf(finding.location()) : finding.pointer();
    }

    private static List<Finding> findings(RuleTable.Row row) throws IOException {
        if (row.rule().startsWith(POLICIES)) {
            return policyFindings(row);
        }
        if (row.rule().startsWith("OHSEL-VOCAB-")) {
            return VocabularyText.findings(new String(row.document(), StandardCharsets.UTF_8));
        }
        if (row.rule().startsWith(ImportText.RULES)) {
            return ImportText.findings(new String(row.document(), StandardCharsets.UTF_8), row.asOf());
        }
        if (row.rule().startsWith(SheetText.RULES)) {
            return SheetText.findings(row.document(), row.asOf());
        }
        if (row.rule().startsWith(READING)) {
            return row.reader()
                    .readLog(new ByteArrayInputStream(row.document()))
                    .findings()
                    .kept();
        }
        List<Finding> findings =
                row.reader().readLog(text(row.document())).findings().kept();
        assertTrue(
                findings.stream().noneMatch(finding -> finding.ruleId().startsWith(READING)),
                () -> row.place() + " " + findings);
        return findings;
    }

    /** What is found in a policy itself, after a run over the log of the row. */
    private static List<Finding> policyFindings(RuleTable.Row row) {
        PolicyFile file = PolicyFile.of(row.document());
        if (!file.findings().isEmpty()) {
            assertTrue(
                    file.findings().stream()
                            .allMatch(finding -> finding.ruleId().startsWith(POLICIES)),
                    row.place());
            return file.findings().kept();
        }
        EngagementValidator validator = EngagementValidator.standard()
                .withCatalogue(Catalogue.all())
                .withPolicy(file.policy())
                .withAsOfDate(row.asOf());
        Findings run = EngagementReader.strict()
                .withValidator(validator)
                .readLog(row.log())
                .findings();
        return file.locate(validator.auditPolicy(run)).kept();
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}

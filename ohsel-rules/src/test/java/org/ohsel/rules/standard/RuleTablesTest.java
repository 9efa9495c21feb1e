// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ohsel.rules.Finding;

/** Each rule in its edge cases, as listed in its {@linkplain RuleTable table}. */
class RuleTablesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/ohsel/rules/standard");

    /** Read once: a tool that runs the rows one at a time would read them all for each. */
    static final List<RuleTable> TABLES = tables();

    @TestFactory
    Stream<DynamicContainer> theRuleFindsWhatTheRowSaysAndNoMore() {
        return TABLES.stream()
                .map(table -> DynamicContainer.dynamicContainer(
                        table.rule(), table.rows().stream().map(row -> test(table.rule(), row))));
    }

    /** The tables of the families JSON and POLICY are in ohsel-io, because they need a reader. */
    @Test
    void everyRuleThatCanBeJudgedHereHasATable() {
        List<String> expected = RuleExamplesTest.rules().map(rule -> rule.id()).toList();
        List<String> actual = TABLES.stream().map(RuleTable::rule).toList();
        assertEquals(List.of(), without(expected, actual), "rules without a table");
        assertEquals(List.of(), without(actual, expected), "tables without a rule");
        for (RuleTable table : TABLES) {
            assertTrue(table.rows().size() > 1, table.rule() + " has no rows to tell its sides apart");
        }
    }

    private static List<String> without(List<String> all, List<String> others) {
        List<String> left = new ArrayList<>(all);
        left.removeAll(others);
        return left;
    }

    private static List<RuleTable> tables() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<RuleTable> tables = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                tables.add(RuleTable.read(file));
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A build report identifies dynamic tests only by number, so the message says which row it is. */
    private static DynamicTest test(String rule, RuleTable.Row row) {
        return DynamicTest.dynamicTest(row.place(), () -> {
            List<Finding> found = parse(row).findings(Alone.validator(rule, row.asOf())).stream()
                    .filter(finding -> finding.ruleId().equals(rule))
                    .toList();
            assertEquals(
                    row.expected(),
                    found.stream().map(RuleTablesTest::words).collect(Collectors.joining(", ")),
                    row.place());
            if (!row.says().isEmpty()) {
                assertEquals(row.says(), found.stream().map(Finding::message).toList(), row.place());
            }
            if (!row.advises().isEmpty()) {
                assertEquals(row.advises(), found.stream().map(Finding::advice).toList(), row.place());
            }
        });
    }

    private static LogJson parse(RuleTable.Row row) {
        try {
            return LogJson.parse(row.json());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(row.place(), e);
        }
    }

    private static String words(Finding finding) {
        return (finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.pointer()).strip();
    }
}

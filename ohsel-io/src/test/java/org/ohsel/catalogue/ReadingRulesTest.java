// SPDX-License-Identifier: Apache-2.0
package org.ohsel.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The rules that codecs report or have a part in, at their edges. {@link RuleCasesTest} has all rules, and a test for each row; mutants are asked
 * one test after another, and thousands of them for each mutant would take a day.
 */
class ReadingRulesTest {

    private static final Pattern FAMILIES = Pattern.compile("OHSEL-(?:JSON|SHAPE|TERM|CODE|POLICY)-|OHSEL-TIME-001");

    @Test
    void findWhatTheirTablesSayAndNoMore() throws IOException {
        int rows = 0;
        for (RuleTable table : RuleCasesTest.tables()) {
            if (FAMILIES.matcher(table.rule()).lookingAt() && !RuleCasesTest.IN_MEMORY.contains(table.rule())) {
                for (RuleTable.Row row : table.rows()) {
                    assertEquals(row.expected(), RuleCasesTest.found(row), row.place());
                    rows++;
                }
            }
        }
        assertTrue(rows > 100, rows + " rows");
    }
}

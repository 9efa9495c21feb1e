// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.DividedLog;
import org.ohsel.rules.spi.DivisibleLogRule;

/** In each row of its table, a rule on logs finds the same if it is shown only the records that its keys bring together. */
class DividedTablesTest {

    @TestFactory
    Stream<DynamicTest> theSameInPartsOfALog() {
        return tables().flatMap(table -> table.rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.place(), () -> {
                    DividedLog log = log(table, row);
                    List<EngagementRecord> records = records(row);
                    assertEquals(log.whole(records), log.divided(records), row.place());
                })));
    }

    /** Without this, the rows could all be such that nothing is found. */
    @Test
    void everyRuleOnLogsFindsSomethingInSomeRow() {
        Set<String> silent = new HashSet<>();
        tables().forEach(table -> {
            if (table.rows().stream()
                    .allMatch(row -> log(table, row).whole(records(row)).isEmpty())) {
                silent.add(table.rule());
            }
        });
        assertEquals(Set.of(), silent);
        assertFalse(tables().toList().isEmpty());
    }

    private static Stream<RuleTable> tables() {
        return RuleTablesTest.TABLES.stream()
                .filter(table -> Catalogue.all().rule(table.rule()).orElseThrow() instanceof DivisibleLogRule);
    }

    private static DividedLog log(RuleTable table, RuleTable.Row row) {
        return new DividedLog(Alone.validator(table.rule(), row.asOf()).engine());
    }

    private static List<EngagementRecord> records(RuleTable.Row row) {
        return LogJson.parse(row.json()).log().records();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.example.Examples;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Severity;

/** Anyone who begins with an example begins with something that no rule finds fault with. */
class PlainExamplesTest {

    private static final EngagementReader STRICT = EngagementReader.strict()
            .withValidator(EngagementValidator.standard().withAsOfDate(LocalDate.of(2020, 4, 1)));

    /** Information is not about anything wrong. */
    private static List<Finding> wrong(Result<?> read) {
        return read.findings().kept().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }

    @Test
    void theStrictReaderFindsNothingWrongInTheLog() {
        Result<?> read = STRICT.readLog(EngagementWriter.indented().write(Examples.log()));
        assertEquals(List.of(), wrong(read));
        assertEquals(Examples.log(), read.orElseThrow());
    }

    @Test
    void norInAnyRecordByItself() {
        for (EngagementRecord record : Examples.records()) {
            Result<EngagementRecord> read =
                    STRICT.readRecord(EngagementWriter.compact().write(record));
            assertEquals(List.of(), wrong(read));
            assertEquals(record, read.orElseThrow());
        }
    }
}

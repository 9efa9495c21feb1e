// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Finding;

/** An empty input is a finding, by whichever method it is read. */
class EmptyRecordTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t "})
    void nothingIsFoundToBeNothing(String text) {
        Result<EngagementRecord> record = EngagementReader.strict().readRecord(text);
        assertNull(record.partial());
        assertEquals(
                List.of("OHSEL-JSON-006 1:1"),
                record.findings().kept().stream().map(EmptyRecordTest::place).toList());
        assertEquals(
                List.of("OHSEL-JSON-006"),
                PolicyFile.of(text.getBytes(StandardCharsets.UTF_8)).findings().kept().stream()
                        .map(Finding::ruleId)
                        .toList());
    }

    private static String place(Finding finding) {
        return finding.ruleId() + " " + finding.location();
    }
}

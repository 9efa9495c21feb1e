// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ModelArbitraries;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;

/** What was written can be read, and what was read can be written: nothing is lost, and nothing is made up. */
class RoundTripPropertyTest {

    private static final EngagementReader READER = EngagementReader.tolerant();
    private static final EngagementWriter WRITER = EngagementWriter.compact();

    @Provide
    Arbitrary<EngagementRecord> valid() {
        return ModelArbitraries.valid(EngagementRecord.class);
    }

    @Provide
    Arbitrary<EngagementRecord> any() {
        return ModelArbitraries.any(EngagementRecord.class);
    }

    @Provide
    Arbitrary<List<EngagementRecord>> logs() {
        return valid().list().ofMaxSize(4);
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void aRecordReadsBackAsItWasWritten(@ForAll("valid") EngagementRecord record) {
        assertEquals(record, READER.readRecord(WRITER.write(record)).partial());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void writtenTwiceItIsTheSameBytes(@ForAll("valid") EngagementRecord record) {
        String once = WRITER.write(record);
        assertEquals(once, WRITER.write(READER.readRecord(once).partial()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void aLogReadsBackAsItWasWritten(@ForAll("logs") List<EngagementRecord> records) {
        EngagementLog log = EngagementLog.of(records);
        assertEquals(log, READER.readLog(WRITER.write(log)).partial());
        assertEquals(log, READER.readLog(EngagementWriter.indented().write(log)).partial());
    }

    /** A broken record is written and read back whole too. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void checkingWhileReadingFindsWhatCheckingTheValueFinds(@ForAll("any") EngagementRecord record) {
        Result<EngagementRecord> read = READER.readRecord(WRITER.write(record));
        List<String> whileReading = read.findings().kept().stream()
                // An unknown code of a closed list is found in the value as well.
                .filter(finding -> !finding.ruleId().startsWith("OHSEL-JSON")
                        || finding.ruleId().equals("OHSEL-JSON-004"))
                .map(RoundTripPropertyTest::describe)
                .sorted()
                .toList();
        List<String> afterwards = EngagementValidator.standard().validate(read.partial()).kept().stream()
                .map(RoundTripPropertyTest::describe)
                .sorted()
                .toList();
        assertEquals(afterwards, whileReading);
    }

    private static String describe(Finding finding) {
        return finding.pointer() + " " + finding.ruleId() + " " + finding.severity();
    }
}

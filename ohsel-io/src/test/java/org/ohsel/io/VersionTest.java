// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ohsel.model.EngagementLog;
import org.ohsel.rules.Severity;

/** A log says its version, and is read as that version deserves. */
class VersionTest {

    private static final String RECORDS =
            "\"records\":[{\"type\":\"event\",\"id\":\"e\",\"kind\":\"workshop\",\"colour\":1}]";

    private static Result<EngagementLog> read(String version) {
        return EngagementReader.strict().readLog("{\"schemaVersion\":" + version + ",\"mood\":2," + RECORDS + "}");
    }

    private static List<String> found(String version) {
        return read(version).findings().kept().stream()
                .map(finding -> finding.location() + " " + finding.severity() + " " + finding.ruleId() + " "
                        + finding.pointer())
                .toList();
    }

    @Test
    void whatTodaysVersionDoesNotKnowIsAnError() {
        assertEquals(
                List.of("1:24 ERROR OHSEL-JSON-003 /mood", "1:87 ERROR OHSEL-JSON-003 /records/0/colour"),
                found("\"1.0\""));
    }

    @Test
    void aNewerMinorVersionIsReadTolerantlyWithOneWarning() {
        assertEquals(
                List.of(
                        "1:18 WARNING OHSEL-JSON-012 /schemaVersion",
                        "1:24 INFO OHSEL-JSON-003 /mood",
                        "1:87 INFO OHSEL-JSON-003 /records/0/colour"),
                found("\"1.7\""));
    }

    @Test
    void aNewerMajorVersionIsAnErrorAndReadAsFarAsPossible() {
        assertEquals(
                List.of(
                        "1:18 ERROR OHSEL-JSON-013 /schemaVersion",
                        "1:24 INFO OHSEL-JSON-003 /mood",
                        "1:87 INFO OHSEL-JSON-003 /records/0/colour"),
                found("\"2.0\""));
        assertEquals("e", read("\"2.0\"").partial().records().get(0).id());
    }

    @Test
    void aNewerVersionIsWrittenBackAsItWas() {
        String text = "{\"schemaVersion\":\"1.7\"," + RECORDS + ",\"mood\":2}";
        assertEquals(
                text,
                EngagementWriter.compact()
                        .write(EngagementReader.strict().readLog(text).partial()));
    }

    @Test
    void aVersionThatIsNoneIsAnErrorAndTheLogIsReadAsToday() {
        for (String none : List.of("\"1\"", "\"v1.0\"", "\"1.0.0\"", "\"0.9\"", "\"one\"", "\"1.x\"")) {
            assertEquals(
                    "1:18 ERROR OHSEL-SHAPE-004 /schemaVersion", found(none).get(0), none);
            assertEquals(3, read(none).findings().count(Severity.ERROR), none);
        }
        assertEquals("1:18 ERROR OHSEL-JSON-002 /schemaVersion", found("1.0").get(0));
    }

    /** Writers put the version first. If it comes later, the records have already been read. */
    @Test
    void aVersionAfterTheRecordsIsWarnedAboutAsWell() {
        Result<EngagementLog> read = EngagementReader.tolerant().readLog("{" + RECORDS + ",\"schemaVersion\":\"1.7\"}");
        assertEquals(1, read.findings().count(Severity.WARNING));
        assertEquals(0, read.findings().count(Severity.ERROR));
    }

    @Test
    void recordsThatComeWithoutALogAreInTodaysVersion() {
        assertEquals(
                EngagementLog.SCHEMA_VERSION,
                EngagementReader.strict().readLog("[]").partial().schemaVersion());
    }
}

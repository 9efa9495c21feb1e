// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report has the members of the Reviewdog Diagnostic Format. */
class RdJsonReportTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path folder;

    @Test
    void theReportIsAsTheFileSays() throws IOException {
        StringWriter output = new StringWriter();
        ReportExample.run(new RdJsonReport(output, Messages.english()), folder);
        assertEquals(MAPPER.readTree(ReportExample.expected("report.rdjson.json")), MAPPER.readTree(output.toString()));
        new CheckedJson("rdjson.schema.json").valid(output.toString());
        assertTrue(
                output.toString().strip().codePoints().noneMatch(Visible::isUnsafe), "nothing for a terminal to obey");
    }

    @Test
    void theSchemaFindsWhatIsWrong() throws IOException {
        CheckedJson schema = new CheckedJson("rdjson.schema.json");
        String good = ReportExample.expected("report.rdjson.json");
        for (String bad : List.of(
                good.replace("\"WARNING\"", "\"warning\""),
                good.replace("\"line\": 2", "\"line\": \"2\""),
                good.replace("diagnostics", "results"))) {
            assertFalse(schema.faults(bad).isEmpty());
        }
    }

    /** Characters of one, two, three and four bytes before the place: 1 + 2 + 3 + 4 bytes, so column 11. */
    @Test
    void columnsAreCountedInBytesOfTheirLine() throws IOException {
        StringWriter output = new StringWriter();
        Report report = new RdJsonReport(output, Messages.english());
        Findings findings = Findings.of(
                List.of(ReportExample.finding(ReportExample.FAILS, Severity.ERROR, "", "x", null, new Location(2, 5))));
        byte[] input = "\u00e9\u00e9\na\u00e9\u20ac\ud83d\ude00x\n".getBytes(StandardCharsets.UTF_8);
        report.file("a.json", findings, Excerpts.of(input));
        report.file("b.json", findings, Excerpts.none());
        report.end(new Summary());
        JsonNode found = MAPPER.readTree(output.toString()).get("diagnostics");
        assertEquals(11, found.at("/0/location/range/start/column").intValue());
        assertEquals(2, found.at("/1/location/range/start/line").intValue());
        assertTrue(found.at("/1/location/range/start/column").isMissingNode());
    }
}

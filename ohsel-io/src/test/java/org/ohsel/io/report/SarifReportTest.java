// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ohsel.generated.GeneratedFile;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Limits;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The report has what SARIF 2.1.0 requires, and a place that tools find. */
class SarifReportTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String TEXT =
            "[{\"type\":\"event\",\"id\":\"e\",\"kind\":\"workshop\",\"title\":\"\ud83d\ude00\",\"colour\":1},\n"
                    + " {\"type\":\"event\",\"id\":\"e\",\"kind\":\"werkshop\"}";

    private static JsonNode report(Limits limits, String... names) {
        StringWriter output = new StringWriter();
        SarifReport report = new SarifReport(output, Messages.english(), Catalogue.all());
        Findings findings =
                EngagementReader.strict().withLimits(limits).readLog(TEXT).findings();
        for (String name : names) {
            report.file(name, findings, Excerpts.none());
        }
        report.end(new Summary());
        return MAPPER.readTree(output.toString());
    }

    @Test
    @Tag(GeneratedFile.TAG)
    void resultsAreAsTheGoldenFileSays() {
        JsonNode results = report(Limits.standard(), "logs/2017 autumn.json").at("/runs/0/results");
        // The position of a rule in the catalogue changes with every new rule.
        results.forEach(result -> ((ObjectNode) result).remove("ruleIndex"));
        GeneratedFile.check(
                Path.of("src/test/resources/report/results.sarif.json"),
                MAPPER.writeValueAsString(results).replace("\r\n", "\n") + "\n");
    }

    @Test
    void itHasWhatTheFormatRequires() {
        JsonNode log = report(Limits.standard(), "a.json");
        assertEquals("2.1.0", log.at("/version").stringValue());
        JsonNode run = log.at("/runs/0");
        assertEquals("ohsel", run.at("/tool/driver/name").stringValue());
        assertEquals("unicodeCodePoints", run.at("/columnKind").stringValue());
        assertTrue(run.at("/invocations/0/executionSuccessful").booleanValue());
        JsonNode rules = run.at("/tool/driver/rules");
        assertEquals(Catalogue.all().rules().size(), rules.size());
        for (JsonNode rule : rules) {
            assertTrue(rule.at("/id").isString());
            for (String text : List.of("shortDescription", "fullDescription", "help")) {
                assertFalse(rule.at("/" + text + "/text").stringValue().isBlank(), text);
            }
        }
        for (JsonNode result : run.at("/results")) {
            assertFalse(result.at("/message/text").stringValue().isBlank());
            assertTrue(List.of("error", "warning", "note")
                    .contains(result.at("/level").stringValue()));
            JsonNode rule = rules.get(result.at("/ruleIndex").intValue());
            assertEquals(rule.at("/id"), result.at("/ruleId"));
            assertTrue(
                    result.at("/locations/0/physicalLocation/region/startLine").longValue() >= 1);
            assertTrue(result.at("/locations/0/physicalLocation/region/startColumn")
                            .longValue()
                    >= 1);
        }
    }

    @Test
    void aPathIsAReference() {
        JsonNode results =
                report(Limits.standard(), "a b/c#d%.json", "x:y.json").at("/runs/0/results");
        String uri = "/locations/0/physicalLocation/artifactLocation/uri";
        assertEquals("a%20b/c%23d%25.json", results.get(0).at(uri).stringValue());
        assertEquals("x:y.json", results.get(results.size() - 1).at(uri).stringValue());
    }

    @Test
    void whatWasNotKeptIsSaid() {
        JsonNode run = report(Limits.standard().withMostFindings(1), "a.json").at("/runs/0");
        assertEquals(1, run.at("/results").size());
        assertEquals(
                "There are 3 more findings than were kept.",
                run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .stringValue());
    }
}

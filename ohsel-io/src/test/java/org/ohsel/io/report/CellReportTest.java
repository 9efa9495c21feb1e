// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.EventKind;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A finding in a spreadsheet is reported at its cell; a line and column of text would lead astray. */
class CellReportTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static Findings finding() {
        Event event =
                Event.builder().id("not an id").kind(EventKind.PUBLIC_EVENT).build();
        Finding finding = EngagementValidator.standard().validate(event).stream()
                .filter(found -> found.ruleId().equals("OHSEL-SHAPE-007"))
                .findFirst()
                .orElseThrow();
        return Findings.of(List.of(finding.at(new Location(17, 4, "My log"))));
    }

    @Test
    void inText() throws IOException {
        StringWriter text = new StringWriter();
        new TextReport(new PrintWriter(text), Messages.english()).file("log.xlsx", finding(), Excerpts.none());
        assertTrue(text.toString().startsWith("log.xlsx:'My log'!D17 error OHSEL-SHAPE-007 "), text::toString);
    }

    @Test
    void inJson() throws IOException {
        StringWriter text = new StringWriter();
        JsonReport report = new JsonReport(text, Messages.english());
        report.file("log.xlsx", finding(), Excerpts.none());
        report.end(new Summary());
        JsonNode finding = JSON.readTree(text.toString()).at("/findings/0");
        assertEquals("'My log'!D17", finding.get("cell").stringValue());
        assertFalse(finding.has("line") || finding.has("column"), finding::toString);
    }

    @Test
    void inSarif() throws IOException {
        StringWriter text = new StringWriter();
        SarifReport report = new SarifReport(text, Messages.english(), SarifTool.ohsel());
        report.file("log.xlsx", finding(), Excerpts.none());
        report.end(new Summary());
        JsonNode location = JSON.readTree(text.toString()).at("/runs/0/results/0/locations/0");
        assertEquals(
                "log.xlsx",
                location.at("/physicalLocation/artifactLocation/uri").stringValue());
        assertFalse(location.get("physicalLocation").has("region"), location::toString);
        assertEquals(
                "'My log'!D17",
                location.at("/logicalLocations/0/fullyQualifiedName").stringValue());
        assertEquals("cell", location.at("/logicalLocations/0/kind").stringValue());
        assertEquals(
                "/id", location.at("/logicalLocations/1/fullyQualifiedName").stringValue());
    }
}

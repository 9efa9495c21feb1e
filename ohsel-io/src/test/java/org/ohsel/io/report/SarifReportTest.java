// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Limits;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Level;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Policy;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleSetting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report is valid SARIF 2.1.0, and what code-scanning services take. */
class SarifReportTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Schema SCHEMA = schema();
    private static final String BROKEN = """
            [{"type": "event", "id": "e", "kind": "workshop", "date": "2017-31-12", "colour": {"a": [1]}},
             {"type": "event", "id": "f", "kind": 7, "title": "a\\"b"},
             {"type": "event", "title": 12.5, "kind": true}, 9
            """;

    @TempDir
    private Path folder;

    private static Schema schema() {
        try (InputStream schema = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_7,
                            registry ->
                                    registry.schemaRegistryConfig(com.networknt.schema.SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()))
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Findings read(String json) {
        return EngagementReader.strict().readLog(json).findings();
    }

    /** A report that the schema approves of. */
    private static JsonNode run(SarifTool tool, Step... steps) {
        StringWriter output = new StringWriter();
        SarifReport report = new SarifReport(output, Messages.english(), tool);
        try {
            for (Step step : steps) {
                step.report(report);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        report.end(new Summary());
        assertEquals(List.of(), faults(output.toString()));
        return MAPPER.readTree(output.toString()).at("/runs/0");
    }

    private interface Step {
        void report(SarifReport report) throws IOException;
    }

    private Step file(String name, String content) {
        return report ->
                report.file(name, read(content), Excerpts.of(Files.writeString(folder.resolve("file.json"), content)));
    }

    private static List<String> fingerprints(JsonNode run) {
        List<String> found = new ArrayList<>();
        run.at("/results")
                .forEach(result -> found.add(result.at("/partialFingerprints/primaryLocationLineHash")
                        .stringValue()));
        return found;
    }

    @Test
    void theReportIsAsTheFileSays() throws IOException {
        StringWriter output = new StringWriter();
        SarifTool tool = SarifTool.ohsel()
                .withVersion("0.1.0-SNAPSHOT")
                .withInformationUri(URI.create("https://ohsel.example/"))
                .withRulePage(URI.create("https://ohsel.example/rules.html"));
        ReportExample.run(new SarifReport(output, Messages.english(), tool), folder);
        String expected = ReportExample.expected("report.sarif.json");
        assertEquals(MAPPER.readTree(expected), MAPPER.readTree(output.toString()));
        assertEquals(List.of(), faults(expected));
        assertTrue(
                output.toString().strip().codePoints().noneMatch(Visible::isUnsafe), "nothing for a terminal to obey");
    }

    @Test
    void theSchemaFindsWhatIsWrong() throws IOException {
        String good = ReportExample.expected("report.sarif.json");
        for (String bad : List.of(
                good.replace("logs/2017%20autumn.json", "logs/2017 autumn.json"),
                good.replace("\"executionSuccessful\": false", "\"executionSuccessful\": 1"),
                good.replace("\"ruleIndex\"", "\"ruleNumber\""))) {
            assertFalse(faults(bad).isEmpty());
        }
    }

    @Test
    void everyFindingOfADamagedLogHasARegionThatEnds() {
        JsonNode results = run(SarifTool.ohsel(), file("a.json", BROKEN)).at("/results");
        assertTrue(results.size() >= 7, results::toString);
        List<String> regions = new ArrayList<>();
        for (JsonNode result : results) {
            JsonNode region = result.at("/locations/0/physicalLocation/region");
            regions.add(region.at("/startLine") + ":" + region.at("/startColumn") + "-" + region.at("/endLine") + ":"
                    + region.at("/endColumn"));
        }
        assertTrue(regions.contains("1:59-1:71"), "a date with its quotes: " + regions);
        assertTrue(regions.contains("2:39-2:40"), "a number: " + regions);
        assertTrue(regions.contains("3:29-3:33"), "a number with a point: " + regions);
        assertTrue(regions.contains("3:43-3:47"), "a word: " + regions);
    }

    @Test
    void fingerprintsStayWhenLinesAndRecordsMoveAndMessagesDiffer() {
        String record = "{\"type\": \"event\", \"id\": \"e\", \"kind\": 7, \"boroughs\": [\"bexley\", 8]}";
        String before = "[" + record + "]";
        String after = "\n\n[{\"type\": \"event\", \"id\": \"f\", \"kind\": \"workshop\"},\n\n   "
                + record.replace("7", "true") + "]";
        List<String> first = fingerprints(run(SarifTool.ohsel(), file("a.json", before)));
        assertEquals(2, first.size());
        assertEquals(first, fingerprints(run(SarifTool.ohsel(), file("a.json", after))));
        String log = "{\"schemaVersion\": \"1.0\", \"records\": [" + record + "]}";
        assertEquals(first, fingerprints(run(SarifTool.ohsel(), file("a.json", log))));
        assertEquals(
                first.get(0).length(),
                first.get(0).chars().filter(c -> c != '\n').count());
    }

    @Test
    void fingerprintsTellFindingsApart() {
        String two =
                "[{\"type\": \"event\", \"id\": \"e\", \"kind\": 7}, {\"type\": \"event\", \"id\": \"f\", \"kind\": 7}]";
        List<String> found = fingerprints(run(SarifTool.ohsel(), file("a.json", two)));
        assertEquals(2, found.size());
        assertNotEquals(found.get(0), found.get(1), "another record");
        List<String> nameless = fingerprints(run(
                SarifTool.ohsel(),
                file("a.json", two.replace("\"id\": \"e\", ", "").replace("\"id\": \"f\", ", ""))));
        assertEquals(nameless.size(), nameless.stream().distinct().count(), "records without an id");
    }

    @Test
    void aRunThatFoundNothingSucceededAndDescribesNoRule() {
        JsonNode run = run(SarifTool.ohsel(), file("a.json", "[]"));
        assertEquals(0, run.at("/results").size());
        assertEquals(0, run.at("/tool/driver/rules").size());
        assertTrue(run.at("/invocations/0/executionSuccessful").booleanValue());
        assertEquals(0, run.at("/invocations/0/toolExecutionNotifications").size());
    }

    @Test
    void anInputThatCannotBeReadIsANotificationAndTheRunNotSuccessful() {
        JsonNode invocation = run(SarifTool.ohsel(), report -> report.unread("x y.json", "no such file or folder"))
                .at("/invocations/0");
        assertFalse(invocation.at("/executionSuccessful").booleanValue());
        JsonNode notification = invocation.at("/toolExecutionNotifications/0");
        assertEquals("error", notification.at("/level").stringValue());
        assertEquals(
                "Cannot read x y.json: no such file or folder.",
                notification.at("/message/text").stringValue());
        assertEquals(
                "x%20y.json",
                notification
                        .at("/locations/0/physicalLocation/artifactLocation/uri")
                        .stringValue());
    }

    @Test
    void whatWasNotKeptIsSaid() {
        Findings findings = EngagementReader.strict()
                .withLimits(Limits.standard().withMostFindings(1))
                .readLog("[{\"type\": \"event\", \"id\": 1, \"kind\": 2, \"title\": 3}]")
                .findings();
        JsonNode run = run(SarifTool.ohsel(), report -> report.file("a.json", findings, Excerpts.none()));
        assertEquals(1, run.at("/results").size());
        assertEquals(
                "There are 2 more findings than were kept.",
                run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .stringValue());
        assertTrue(run.at("/invocations/0/executionSuccessful").booleanValue(), "every input was read");
    }

    @Test
    void onlyRulesThatFoundSomethingAreDescribedAndEachResultPointsAtItsRule() {
        JsonNode run = run(SarifTool.ohsel(), file("a.json", BROKEN));
        JsonNode rules = run.at("/tool/driver/rules");
        List<String> found = new ArrayList<>();
        for (JsonNode result : run.at("/results")) {
            assertEquals(
                    result.at("/ruleId"),
                    rules.get(result.at("/ruleIndex").intValue()).at("/id"));
            found.add(result.at("/ruleId").stringValue());
        }
        assertEquals(found.stream().distinct().count(), rules.size());
    }

    @Test
    void allRulesThatRanAreDescribedIfAskedForYourOwnIncludedAndThoseSwitchedOffNot() {
        EngagementValidator validator = EngagementValidator.standard()
                .withPolicy(new Policy(List.of(new RuleSetting("OHSEL-TERM-001", Level.OFF)), List.of(), List.of()));
        List<RuleInfo> ran = new ArrayList<>(validator.rulesThatRun());
        ran.add(ReportExample.WARNS);
        JsonNode rules = run(SarifTool.ohsel().withRanRules(ran)).at("/tool/driver/rules");
        assertEquals(validator.catalogue().rules().size(), rules.size(), "one off, one added");
        List<String> ids = new ArrayList<>();
        for (JsonNode rule : rules) {
            ids.add(rule.at("/id").stringValue());
            for (String text : List.of("shortDescription", "fullDescription", "help")) {
                assertFalse(rule.at("/" + text + "/text").stringValue().isBlank(), text);
            }
        }
        assertTrue(ids.contains("LOCAL-1") && ids.contains("OHSEL-TIME-001"), ids::toString);
        assertFalse(ids.contains("OHSEL-TERM-001"));
    }

    @Test
    void aRuleHasALinkOnlyIfItIsOursAndThePageIsKnown() {
        List<RuleInfo> rules = List.of(
                EngagementValidator.standard().catalogue().rules().get(0).info(), ReportExample.WARNS);
        SarifTool tool = SarifTool.ohsel().withRanRules(rules);
        assertTrue(run(tool).at("/tool/driver/rules/0/helpUri").isMissingNode());
        JsonNode linked = run(tool.withRulePage(URI.create("https://ohsel.example/rules")))
                .at("/tool/driver/rules");
        assertEquals(
                "https://ohsel.example/rules#" + rules.get(0).id().toLowerCase(java.util.Locale.ROOT),
                linked.at("/0/helpUri").stringValue());
        assertTrue(linked.at("/1/helpUri").isMissingNode());
    }

    /** Columns are of characters: the face is one. */
    @Test
    void aFixReplacesTheWholeValueAlsoOverSeveralLinesAndTakesTheCommaWithAMember() {
        String json = """
                [
                 {"type": "event", "id": "e-1", "kind": "workshop", "title": "\ud83d\ude00", "boroughs": "bexley",
                  "body": {
                    "code": "08Q"
                  },
                  "date": null}
                ]
                """;
        List<String> fixes = new ArrayList<>();
        for (JsonNode result : run(SarifTool.ohsel(), file("a b.json", json)).at("/results")) {
            JsonNode change = result.at("/fixes/0/artifactChanges/0");
            assertEquals("a%20b.json", change.at("/artifactLocation/uri").stringValue());
            JsonNode region = change.at("/replacements/0/deletedRegion");
            fixes.add(region.at("/startLine") + ":" + region.at("/startColumn") + "-" + region.at("/endLine") + ":"
                    + region.at("/endColumn") + " "
                    + change.at("/replacements/0/insertedContent/text").asString("nothing"));
        }
        assertEquals(List.of("2:79-2:87 [\"bexley\"]", "3:11-5:4 \"08Q\"", "5:4-6:15 nothing"), fixes);
    }

    @Test
    void thereIsNoFixWithoutTheDocumentNorOneWithPersonalDataInIt() {
        String json = "[{\"type\": \"event\", \"id\": \"e\", \"kind\": \"workshop\", \"boroughs\": \"bexley\"}]";
        JsonNode without = run(SarifTool.ohsel(), report -> report.file("a.json", read(json), Excerpts.none()))
                .at("/results/0");
        assertEquals("OHSEL-JSON-002", without.at("/ruleId").stringValue());
        assertTrue(without.at("/fixes").isMissingNode());
        for (String title : List.of("ring 020 7946 0123", "My mother was told to wait")) {
            String personal = json.replace("\"boroughs\": \"bexley\"", "\"title\": [\"" + title + "\"]");
            assertTrue(read(personal).kept().get(0).fix().isPresent());
            JsonNode run = run(SarifTool.ohsel(), file("a.json", personal));
            assertTrue(run.at("/results/0/fixes").isMissingNode());
            assertFalse(run.toString().contains(title));
        }
    }

    @Test
    void standardInputIsSaidToBeThat() {
        JsonNode artifact = run(SarifTool.ohsel(), file(Report.STANDARD_INPUT, BROKEN))
                .at("/results/0/locations/0/physicalLocation/artifactLocation");
        assertEquals("%3Cstdin%3E", artifact.at("/uri").stringValue());
        assertEquals("standard input", artifact.at("/description/text").stringValue());
    }

    @Test
    void whatPeopleWroteBecomesNeitherALinkNorAnArgument() {
        assertEquals("see \\[here](https://example.org)", SarifText.literal("see [here](https://example.org)"));
        assertEquals("{{0}} of {\"count\": 1}", SarifText.literal("{0} of {\"count\": 1}"));
        assertEquals("Write [\"bexley\"] (a list).", SarifText.literal("Write [\"bexley\"] (a list)."));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.io.EngagementReader;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;

/** No report prints what is personal, the excerpt of the finding about it included, and the caret stays in its place. */
class PrivateExcerptsTest {

    @TempDir
    private Path folder;

    private String text(String json, Messages messages) throws IOException {
        return report(json, writer -> new TextReport(new PrintWriter(writer), messages));
    }

    private String report(String json, Function<Writer, Report> format) throws IOException {
        Path file = Files.writeString(folder.resolve("log.json"), json);
        Findings findings = EngagementReader.tolerant().readRecord(json).findings();
        StringWriter text = new StringWriter();
        Report report = format.apply(text);
        report.file("log.json", findings, Excerpts.of(file));
        report.end(new Summary());
        return text.toString();
    }

    private static String event(String members) {
        return "{\"type\":\"event\",\"id\":\"p1\",\"kind\":\"public-event\"," + members + "}";
    }

    /** cases/messages/F10-nhs-number-in-excerpt.json of the field trial, with numbers that are set aside. */
    @Test
    void theExcerptDoesNotPrintTheNumberThatWasJustFound() throws IOException {
        String text = text(
                event("\"feedback\":[{\"text\":\"My NHS number is 999 012 3454, ring 020 7946 0123.\"}]"),
                Messages.english());
        List<String> lines = text.lines()
                .dropWhile(line -> !line.contains("OHSEL-PRIVACY-001"))
                .toList();
        int caret = lines.get(2).indexOf('^');
        assertEquals(
                "\"My NHS number is ************, ring ****\u2026", lines.get(1).substring(caret), text);
        assertFalse(text.contains("3454") || text.contains("7946"), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"feedback\":[{\"text\":\"999\\u00a0012\\u00a03454\"}]",
                "\"feedback\":[{\"text\":\"\\t999 012\\u00203454\\n\"}]",
                "\"feedback\":[{\"text\":\"999\u200b012\u200b3454\"}]",
                "\"nhs 999 012 3454\":1",
                "\"order\":\"999 012 3454\"",
                "\"order\":9990123454",
                "\"x\":\"NHS 99 901 23454\"",
                "\"kind\":\"999 012 3454\"",
                "\"workstreams\":[\"999-012-3454\"]",
                "\"boroughs\":[\"999.012.3454\"]",
                "\"precededBy\":\"9990123454\"",
                "\"date\":\"999 012 3454\"",
                "\"date\":9990123454",
            })
    void noReportPrintsAnNhsNumber(String member) throws IOException {
        String json = event(member);
        Messages messages = Messages.english();
        for (String report : List.of(
                text(json, messages),
                report(json, writer -> new JsonReport(writer, messages)),
                report(json, writer -> new HtmlReport(writer, messages, new Overview())),
                report(json, writer -> new SarifReport(writer, messages, SarifTool.ohsel())),
                report(json, writer -> new JUnitReport(writer, messages)),
                report(json, writer -> new CsvReport(writer, messages)),
                report(json, writer -> new GitHubReport(writer, messages)),
                report(json, writer -> new GitLabReport(writer, messages)),
                report(json, writer -> new RdJsonReport(writer, messages)))) {
            assertTrue(report.contains("OHSEL-"), report);
            assertFalse(report.replaceAll("\\\\u\\p{XDigit}{4}|[^0-9\\\\]", "").contains("9990123454"), report);
        }
    }

    @Test
    void aNumberAtTheEdgeOfAnExcerptIsMasked() throws IOException {
        for (int width = 20; width < 80; width++) {
            String json = event("\"title\":\"\",\"place\":\"" + "x".repeat(width % 50) + " 999 012 3454\",\"venue\":\""
                    + "y".repeat(width) + "\",\"date\":\"2017-13\"");
            String text = text(json, Messages.english());
            assertFalse(text.matches("(?s).*(999|012|3454).*"), text);
        }
    }

    @Test
    void theNameOfAMemberOfThePublicIsNotPrintedBesideAnyFinding() throws IOException {
        String json = event("\"contributors\":[{\"role\":\"member-of-the-public\",\"name\":\"Jane \\\"J\\\" Doe\","
                + "\"body\":\"\"}],\"date\":\"2017-13\"");
        String text = text(json, Messages.english());
        assertTrue(text.contains("OHSEL-PRIVACY-003") && text.contains("\"name\":\"**************\""), text);
        assertFalse(text.contains("Jane"), text);
        assertTrue(text(json, Messages.english().withQuotedText()).contains("Jane"), text);
    }

    @Test
    void whatIsNotPersonalIsPrinted() throws IOException {
        String text = text(
                event("\"feedback\":[{\"text\":\"Zoom meeting ID: 012 3456 7890\"}],\"boroughs\":[\"Royal Borough\"]"),
                Messages.english());
        assertTrue(text.contains("012 3456 7890") && text.contains("Royal Borough"), text);
    }
}

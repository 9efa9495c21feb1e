// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.io.EngagementReader;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;

/** Nothing in a file or its name reaches a terminal or a viewer as a command, in any report. */
class HarmlessReportTest {

    /** An escape sequence, a control of eight bits, a line break, a mark that turns the direction, a tag. */
    private static final String HOSTILE =
            "a\u001b[31m\u009b2J\nb\u202ec\u2066d\u2028e\u2029f\udb40\udc41\u007f\u0085\ufeffg.json";

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "csv", "github", "gitlab", "rdjson", "html"})
    void nothingHostileIsWrittenAsItIs(String format) throws IOException {
        String escaped = "\"" + HOSTILE.replace("\n", "").replace("\u001b", "") + "\"";
        String json = "{\"type\":\"event\",\"id\":\"e\",\"kind\":\"workshop\"," + escaped + ":1}";
        Findings findings = EngagementReader.strict().readRecord(json).findings();
        assertEquals(1, findings.count());
        StringWriter written = new StringWriter();
        Messages messages = Messages.english().withQuotedText();
        Report report = switch (format) {
            case "text" -> new TextReport(new PrintWriter(written), messages);
            case "json" -> new JsonReport(written, messages);
            case "junit" -> new JUnitReport(written, messages);
            case "csv" -> new CsvReport(written, messages);
            case "github" -> new GitHubReport(written, messages);
            case "gitlab" -> new GitLabReport(written, messages);
            case "rdjson" -> new RdJsonReport(written, messages);
            case "html" -> new HtmlReport(written, messages, new Overview());
            default -> new SarifReport(written, messages, SarifTool.ohsel());
        };
        report.file(HOSTILE, findings, Excerpts.of(json.getBytes(StandardCharsets.UTF_8)));
        report.end(new Summary());
        String text = written.toString();
        if (format.equals("csv")) {
            text = text.substring(1).replace("\r\n", "\n"); // its byte order mark, and the ends of its lines
        }
        check(text);
    }

    private static void check(String text) {
        assertTrue(text.contains("OHSEL-JSON-003"), text);
        text.codePoints().filter(c -> c != '\n').forEach(c -> {
            int type = Character.getType(c);
            assertTrue(
                    type != Character.CONTROL
                            && type != Character.FORMAT
                            && type != Character.LINE_SEPARATOR
                            && type != Character.PARAGRAPH_SEPARATOR
                            && type != Character.SURROGATE,
                    () -> Integer.toHexString(c) + " in " + text);
        });
        // The line break in the name makes no line of its own.
        assertTrue(text.lines().noneMatch(line -> line.matches("b[^a-z].*")), text);
    }
}

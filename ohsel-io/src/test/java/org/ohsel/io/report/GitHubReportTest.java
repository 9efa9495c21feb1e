// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;

/**
 * The report consists of workflow commands. They are read here as GitHub's documentation of workflow commands describes them,
 * and its toolkit escapes them: a percent sign, CR and LF everywhere, and in properties also a colon and a comma.
 */
class GitHubReportTest {

    private static final Pattern COMMAND = Pattern.compile("::(error|warning|notice) ([^:\\r\\n]*)::([^\\r\\n]*)");

    @TempDir
    private Path folder;

    /** A command as GitHub reads it. */
    private record Command(String name, Map<String, String> properties, String message) {

        static Command of(String line) {
            Matcher command = COMMAND.matcher(line);
            assertTrue(command.matches(), line);
            Map<String, String> properties = new LinkedHashMap<>();
            for (String property : command.group(2).split(",", -1)) {
                String[] parts = property.split("=", 2);
                properties.put(
                        parts[0],
                        plain(parts[1]).replace("%3A", ":").replace("%2C", ",").replace("%25", "%"));
            }
            return new Command(
                    command.group(1), properties, plain(command.group(3)).replace("%25", "%"));
        }

        private static String plain(String escaped) {
            return escaped.replace("%0D", "\r").replace("%0A", "\n");
        }
    }

    private static List<String> report(Report report, StringWriter output) throws IOException {
        report.end(new Summary());
        return output.toString().lines().toList();
    }

    @Test
    void theReportIsAsTheFileSays() throws IOException {
        StringWriter output = new StringWriter();
        ReportExample.run(new GitHubReport(output, Messages.english()), folder);
        assertEquals(ReportExample.expected("report.github.txt"), output.toString());
        List<String> lines = output.toString().lines().toList();
        assertEquals(
                new Command(
                        "warning",
                        Map.of(
                                "file", "logs/2017 autumn.json",
                                "line", "2",
                                "col", "63",
                                "title", "LOCAL-1 The kind is unusual"),
                        "picnic is unusual\nWrite outing."),
                Command.of(lines.get(0)));
    }

    @Test
    void whatPeopleWroteEndsNoCommandAndBeginsNone() throws IOException {
        String word = "100%, a::error file=x::y\n::stop-commands::z\r##[group]%0A%25";
        StringWriter output = new StringWriter();
        Report report = new GitHubReport(output, Messages.english().withQuotedText());
        report.file(
                "a,b:c%.json",
                Findings.of(List.of(ReportExample.finding(
                        ReportExample.WARNS, Severity.WARNING, "", word, null, new Location(1, 1)))),
                Excerpts.none());
        List<String> lines = report(report, output);
        assertEquals(2, lines.size(), lines::toString);
        Command command = Command.of(lines.get(0));
        assertEquals("a,b:c%.json", command.properties().get("file"));
        assertEquals(
                "100%, a::error file=x::y\n::stop-commands::z\n##[group]%0A%25 is unusual\nWrite outing.",
                command.message());
        assertFalse(lines.get(1).contains("::"), lines::toString);
    }

    @Test
    void aCellIsInTheMessage() throws IOException {
        StringWriter output = new StringWriter();
        Report report = new GitHubReport(output, Messages.english());
        report.file(
                "log.xlsx",
                Findings.of(List.of(ReportExample.finding(
                        ReportExample.FAILS, Severity.ERROR, "", "77", null, new Location(17, 4, "Log")))),
                Excerpts.none());
        Command command = Command.of(report(report, output).get(0));
        assertEquals("Log!D17: 77 is not a word\nWrite a word.", command.message());
        assertFalse(command.properties().containsKey("line"));
    }
}

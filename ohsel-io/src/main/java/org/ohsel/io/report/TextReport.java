// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;

/**
 * A report for people: each finding with its line, a caret under the location, and advice; then the number of records
 * of each kind, borough and workstream.
 */
public final class TextReport implements Report {

    private final PrintWriter output;
    private final Messages messages;

    /**
     * Creates a report.
     *
     * @param output takes the report
     * @param messages words the findings
     */
    public TextReport(PrintWriter output, Messages messages) {
        this.output = output;
        this.messages = messages;
    }

    @Override
    public void file(String name, Findings findings, Excerpts excerpts) throws IOException {
        Map<Location, Excerpt> lines = excerpts.read(findings.kept().stream()
                .map(Finding::location)
                .filter(location -> location != null)
                .collect(Collectors.toSet()));
        for (Finding finding : findings) {
            finding(name, finding, lines);
        }
        long more = findings.count() - findings.kept().size();
        if (more > 0) {
            output.println(SafeText.of(name) + ": and " + more + " more findings");
        }
    }

    private void finding(String name, Finding finding, Map<Location, Excerpt> lines) {
        String place = finding.location() == null ? "" : ":" + finding.location();
        output.println(SafeText.of(name) + place + " " + name(finding.severity()) + " " + finding.ruleId() + " "
                + SafeText.of(messages.message(finding)));
        @Nullable Excerpt line = finding.location() == null ? null : lines.get(finding.location());
        if (line != null) {
            output.println("    " + line.text());
            output.println("    " + " ".repeat(line.caret()) + "^");
        }
        output.println("    " + SafeText.of(messages.advice(finding)));
        output.println();
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }

    @Override
    public void end(Summary summary) {
        output.println(plural(summary.files(), "file") + ", " + plural(summary.records(), "record") + ": "
                + plural(summary.findings(Severity.ERROR), "error") + ", "
                + plural(summary.findings(Severity.WARNING), "warning") + ", "
                + summary.findings(Severity.INFO) + " for information");
        list("by kind", summary.byType());
        list("by borough", summary.byBorough());
        list("by workstream", summary.byWorkstream());
        output.flush();
    }

    private static String plural(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void list(String title, Map<String, Long> numbers) {
        if (!numbers.isEmpty()) {
            output.println("  " + title + ": "
                    + numbers.entrySet().stream()
                            .map(entry -> SafeText.of(entry.getKey()) + " " + entry.getValue())
                            .collect(Collectors.joining(", ")));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Map<Location, Excerpt> lines = excerpts.read(findings, messages);
        for (Finding finding : findings) {
            finding(name, finding, lines);
        }
        long more = findings.count() - findings.kept().size();
        if (more > 0) {
            output.println(Visible.text(name) + ": and " + more + " more findings");
        }
    }

    private void finding(String name, Finding finding, Map<Location, Excerpt> lines) {
        String place = finding.location() == null ? "" : ":" + finding.location();
        output.println(Visible.text(name) + place + " " + name(finding.severity()) + " " + finding.ruleId() + " "
                + Visible.text(messages.message(finding)));
        @Nullable Excerpt line = finding.location() == null ? null : lines.get(finding.location());
        if (line != null) {
            output.println("    " + line.text());
            output.println("    " + " ".repeat(line.caret()) + "^");
        }
        output.println("    " + Visible.text(messages.advice(finding)));
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
        list("by kind", summary.byType(), summary.otherTypes());
        list("by borough", summary.byBorough(), summary.otherBoroughs());
        list("by workstream", summary.byWorkstream(), summary.otherWorkstreams());
        output.flush();
    }

    private static String plural(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void list(String title, Map<String, Long> numbers, long others) {
        if (!numbers.isEmpty()) {
            output.println("  " + title + ": "
                    + Stream.concat(
                                    numbers.entrySet().stream()
                                            .map(entry -> Visible.text(messages.shown(entry.getKey())) + " "
                                                    + entry.getValue()),
                                    others == 0 ? Stream.empty() : Stream.of("others " + others))
                            .collect(Collectors.joining(", ")));
        }
    }
}

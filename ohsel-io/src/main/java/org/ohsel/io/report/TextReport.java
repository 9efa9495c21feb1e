// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
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
 * of each kind, borough and workstream. Of many findings of one rule in a file, the first are shown and the others
 * counted; {@link TextStyle} says how many.
 */
public final class TextReport implements Report {

    /** The longest name of a severity. */
    private static final int WORD = "warning".length();

    private final PrintWriter output;
    private final Messages messages;
    private final TextStyle style;
    private final Colours colours;

    /**
     * Creates a report without colour.
     *
     * @param output takes the report
     * @param messages words the findings
     */
    public TextReport(PrintWriter output, Messages messages) {
        this(output, messages, TextStyle.plain());
    }

    /**
     * Creates a report.
     *
     * @param output takes the report
     * @param messages words the findings
     * @param style how it looks
     */
    public TextReport(PrintWriter output, Messages messages, TextStyle style) {
        this.output = output;
        this.messages = messages;
        this.style = style;
        this.colours = new Colours(style.colour());
    }

    @Override
    public void file(String name, Findings findings, Excerpts excerpts) throws IOException {
        Map<Location, Excerpt> lines = excerpts.read(findings, messages);
        Repeats repeats = new Repeats(findings, style.repeats());
        for (Finding finding : repeats.shown()) {
            finding(name, finding, lines);
        }
        for (String line : repeats.more()) {
            output.println(colours.strong(Visible.text(name)) + ": " + Visible.text(line));
        }
        if (!repeats.more().isEmpty()) {
            output.println();
        }
    }

    private void finding(String name, Finding finding, Map<Location, Excerpt> lines) {
        String place = finding.location() == null ? "" : ":" + finding.location();
        Severity severity = finding.severity();
        output.println(colours.strong(Visible.text(name + place)) + " " + colours.of(severity, name(severity)) + " "
                + finding.ruleId() + " " + Visible.text(messages.message(finding)));
        @Nullable Excerpt line = finding.location() == null ? null : lines.get(finding.location());
        if (line != null) {
            output.println("    " + line.text());
            output.println("    " + " ".repeat(line.caret()) + colours.of(severity, "^"));
        }
        output.println("    " + Visible.text(messages.advice(finding)));
        output.println();
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void end(Summary summary) {
        if (summary.isInterrupted()) {
            output.println("Interrupted before everything was read. This is what was found until then.");
        }
        output.println(summary);
        if (style.statistics()) {
            statistics(summary.byRule());
        }
        list("by kind", summary.byType(), summary.otherTypes());
        list("by borough", summary.byBorough(), summary.otherBoroughs());
        list("by workstream", summary.byWorkstream(), summary.otherWorkstreams());
        output.flush();
    }

    /** A line for each rule, with the numbers and the ids below each other. */
    private void statistics(List<RuleCount> counts) {
        int digits = counts.stream()
                .mapToInt(each -> Long.toString(each.count()).length())
                .max()
                .orElse(0);
        int longest =
                counts.stream().mapToInt(each -> each.rule().length()).max().orElse(0);
        for (RuleCount each : counts) {
            String severity = each.severity() == null ? "" : name(each.severity());
            String word = " ".repeat(WORD - severity.length());
            output.println("  "
                    + " ".repeat(digits - Long.toString(each.count()).length()) + each.count() + " "
                    + (each.severity() == null ? "" : colours.of(each.severity(), severity)) + word + " "
                    + (each.rule() + " ".repeat(longest - each.rule().length()) + " " + Visible.text(each.title()))
                            .stripTrailing());
        }
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

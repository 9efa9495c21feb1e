// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;

/**
 * A report for the log of GitHub Actions: a workflow command for each finding, which GitHub shows beside the line in a pull
 * request. Errors, warnings and notices are what this library calls errors, warnings and information.
 *
 * <p>GitHub shows only the first few of each step; {@code docs/reports.md} says how many. {@link SarifReport} has no such
 * limit. Files are named relative to the current folder, which should be the one with the repository.
 */
public final class GitHubReport implements Report {

    private final Writer output;
    private final Messages messages;

    /**
     * Creates a report.
     *
     * @param output takes the commands; it is not closed
     * @param messages words the findings
     */
    public GitHubReport(Writer output, Messages messages) {
        this.output = Objects.requireNonNull(output, "output");
        this.messages = Objects.requireNonNull(messages, "messages");
    }

    @Override
    public void file(String name, Findings findings, Excerpts excerpts) throws IOException {
        for (Finding finding : findings) {
            finding(name, finding);
        }
        long more = findings.count() - findings.size();
        if (more > 0) {
            String title = property("title", "More findings");
            command("notice", file(name) + "," + title, "There are " + more + " more findings than are listed.");
        }
    }

    private void finding(String name, Finding finding) throws IOException {
        @Nullable Location location = finding.location();
        String place = "";
        String cell = "";
        if (location != null && location.sheet() != null) {
            cell = location + ": ";
        } else if (location != null) {
            place = ",line=" + location.line() + ",col=" + location.column();
        }
        String title = finding.ruleId() + " " + finding.rule().title();
        command(
                command(finding.severity()),
                file(name) + place + "," + property("title", title),
                cell + messages.message(finding) + "\n" + messages.advice(finding));
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    @Override
    public void unread(String name, String reason) throws IOException {
        command("error", file(name) + "," + property("title", "Cannot be read"), reason);
    }

    @Override
    public void end(Summary summary) throws IOException {
        if (summary.isInterrupted()) {
            command("error", property("title", "Interrupted"), "Not everything was read.");
        }
        output.write(summary + "\n");
        output.flush();
    }

    private static String file(String name) {
        return property("file", ArtifactUri.path(name));
    }

    private static String property(String name, String value) {
        return name + "=" + escaped(value).replace(":", "%3A").replace(",", "%2C");
    }

    private void command(String command, String properties, String message) throws IOException {
        output.write("::" + command + " " + properties + "::" + escaped(message) + "\n");
    }

    /** What would end the command, and a percent sign; of lines, only those of this report. */
    private static String escaped(String text) {
        return String.join("%0A", text.lines().map(GitHubReport::shown).toList());
    }

    private static String shown(String line) {
        return Visible.text(line).replace("%", "%25");
    }
}

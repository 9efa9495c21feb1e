// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.Writer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;
import tools.jackson.core.JsonGenerator;

/**
 * A report for merge requests in GitLab: the JSON of its Code Quality reports, which other readers of Code Climate's format
 * understand too. {@code docs/reports.md} says what is in it.
 *
 * <p>A fingerprint is unique in the report, and stays the same when lines move, when other records come or go, and when a
 * message is reworded, so that GitLab knows which findings are new. Files are named relative to the current folder, which
 * should be the one with the repository.
 */
public final class GitLabReport implements Report {

    private final JsonGenerator generator;
    private final Messages messages;

    /**
     * Creates a report.
     *
     * @param output takes the JSON; it is not closed
     * @param messages words the findings
     */
    public GitLabReport(Writer output, Messages messages) {
        this.generator = ReportJson.generator(output);
        this.messages = Objects.requireNonNull(messages, "messages");
        generator.writeStartArray();
    }

    @Override
    public void file(String name, Findings findings, Excerpts excerpts) {
        Fingerprints fingerprints = new Fingerprints();
        for (Finding finding : findings) {
            @Nullable Location location = finding.location();
            boolean cell = location != null && location.sheet() != null;
            issue(
                    name,
                    location == null || cell ? 1 : location.line(),
                    finding.ruleId(),
                    severity(finding.severity()),
                    (cell ? location + ": " : "") + messages.message(finding) + ". " + messages.advice(finding),
                    fingerprints.next(finding));
        }
        long more = findings.count() - findings.size();
        if (more > 0) {
            issue(name, 1, "not-listed", "info", "There are " + more + " more findings than are listed.", "");
        }
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }

    private void issue(String name, long line, String check, String severity, String description, String fingerprint) {
        String path = ArtifactUri.path(name);
        generator.writeStartObject();
        generator.writeStringProperty("type", "issue");
        generator.writeArrayPropertyStart("categories");
        generator.writeString("Bug Risk");
        generator.writeEndArray();
        generator.writeStringProperty("description", description);
        generator.writeStringProperty("check_name", check);
        generator.writeStringProperty("fingerprint", Fingerprints.hash(path + "\n" + check + "\n" + fingerprint));
        generator.writeStringProperty("severity", severity);
        generator.writeObjectPropertyStart("location");
        generator.writeStringProperty("path", path);
        generator.writeObjectPropertyStart("lines");
        generator.writeNumberProperty("begin", line);
        generator.writeEndObject();
        generator.writeEndObject();
        generator.writeEndObject();
    }

    @Override
    public void unread(String name, String reason) {
        issue(name, 1, "unread", "blocker", "The file cannot be read: " + reason + ".", "");
    }

    @Override
    public void end(Summary summary) {
        if (summary.isInterrupted()) {
            issue(".", 1, "interrupted", "blocker", "Interrupted before everything was read.", "");
        }
        generator.writeEndArray();
        generator.writeRaw('\n');
        generator.close();
    }
}

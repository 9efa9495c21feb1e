// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;
import tools.jackson.core.JsonGenerator;

/**
 * A report for reviewdog, which comments on changes wherever they are hosted: one object in the Reviewdog Diagnostic Format,
 * {@code rdjson}. {@code docs/reports.md} says what is in it.
 *
 * <p>Columns are counted in bytes, as that format wants; where the line is not known, only its number is given. There are no
 * suggestions; {@link SarifReport} has them, and reviewdog reads it too.
 */
public final class RdJsonReport implements Report {

    private final JsonGenerator generator;
    private final Messages messages;

    /**
     * Creates a report.
     *
     * @param output takes the JSON; it is not closed
     * @param messages words the findings
     */
    public RdJsonReport(Writer output, Messages messages) {
        this.generator = ReportJson.generator(output);
        this.messages = Objects.requireNonNull(messages, "messages");
        generator.writeStartObject();
        generator.writeObjectPropertyStart("source");
        generator.writeStringProperty("name", "ohsel");
        generator.writeEndObject();
        generator.writeArrayPropertyStart("diagnostics");
    }

    @Override
    public void file(String name, Findings findings, Excerpts excerpts) throws IOException {
        Map<Location, Excerpt> lines = excerpts.read(findings, messages);
        for (Finding finding : findings) {
            @Nullable Location location = finding.location();
            boolean cell = location != null && location.sheet() != null;
            String where = cell ? location + ": " : "";
            generator.writeStartObject();
            generator.writeStringProperty(
                    "message", where + messages.message(finding) + "\n" + messages.advice(finding));
            place(name, cell ? null : location, location == null ? null : lines.get(location));
            generator.writeStringProperty("severity", finding.severity().name());
            generator.writeObjectPropertyStart("code");
            generator.writeStringProperty("value", finding.ruleId());
            generator.writeEndObject();
            generator.writeEndObject();
        }
        long more = findings.count() - findings.size();
        if (more > 0) {
            note(name, "There are " + more + " more findings than are listed.", "INFO");
        }
    }

    private void place(String name, @Nullable Location location, @Nullable Excerpt line) {
        generator.writeObjectPropertyStart("location");
        generator.writeStringProperty("path", ArtifactUri.path(name));
        if (location != null) {
            generator.writeObjectPropertyStart("range");
            generator.writeObjectPropertyStart("start");
            generator.writeNumberProperty("line", location.line());
            if (line != null) {
                generator.writeNumberProperty("column", line.bytesBefore() + 1);
            }
            generator.writeEndObject();
            generator.writeEndObject();
        }
        generator.writeEndObject();
    }

    private void note(@Nullable String name, String message, String severity) {
        generator.writeStartObject();
        generator.writeStringProperty("message", message);
        if (name != null) {
            place(name, null, null);
        }
        generator.writeStringProperty("severity", severity);
        generator.writeEndObject();
    }

    @Override
    public void unread(String name, String reason) {
        note(name, "The file cannot be read: " + reason + ".", "ERROR");
    }

    @Override
    public void end(Summary summary) {
        if (summary.isInterrupted()) {
            note(null, "Interrupted before everything was read.", "ERROR");
        }
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeRaw('\n');
        generator.close();
    }
}

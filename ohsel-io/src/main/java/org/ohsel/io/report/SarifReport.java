// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.fix.Edit;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;
import tools.jackson.core.JsonGenerator;

/**
 * A report for code review tools: one log in the Static Analysis Results Interchange Format (SARIF) 2.1.0, with one
 * run. {@code docs/reports.md} says what is in it and what code-scanning services make of it.
 *
 * <p>Inputs that could not be read are notifications, and the run was then not successful; a notification also says how
 * many more findings there were than were kept. There are no snippets: a report travels further than a file, and the line
 * of a finding can hold people's words. For the same reason there is no fix that would write personal data.
 */
public final class SarifReport implements Report {

    private final JsonGenerator generator;
    private final Messages messages;
    private final SarifRules rules;
    private final Map<String, String> unread = new LinkedHashMap<>();
    private long notKept;

    /**
     * Creates a report.
     *
     * @param output takes the JSON; it is not closed
     * @param messages words the findings
     * @param tool what to say about the tool and its rules
     */
    public SarifReport(Writer output, Messages messages, SarifTool tool) {
        this.generator = ReportJson.generator(output);
        this.messages = messages;
        this.rules = new SarifRules(tool);
        generator.writeStartObject();
        generator.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        generator.writeStringProperty("version", "2.1.0");
        generator.writeArrayPropertyStart("runs");
        generator.writeStartObject();
        generator.writeStringProperty("columnKind", "unicodeCodePoints");
        generator.writeArrayPropertyStart("results");
    }

    @Override
    public void file(String name, Findings findings, Excerpts excerpts) throws IOException {
        notKept += findings.count() - findings.size();
        Map<Location, Excerpt> lines = excerpts.read(findings, messages);
        Map<Finding, Edit> edits = excerpts.edits(findings);
        Fingerprints fingerprints = new Fingerprints();
        for (Finding finding : findings) {
            @Nullable Location location = finding.location();
            begin(name, finding, location == null ? null : lines.get(location), fingerprints.next(finding));
            @Nullable Edit edit = messages.fix(finding).isPresent() ? edits.get(finding) : null;
            if (edit != null) {
                fix(name, messages.advice(finding), edit);
            }
            generator.writeEndObject();
        }
    }

    private void begin(String name, Finding finding, @Nullable Excerpt line, String fingerprint) {
        generator.writeStartObject();
        generator.writeStringProperty("ruleId", finding.ruleId());
        generator.writeNumberProperty("ruleIndex", rules.index(finding.rule()));
        generator.writeStringProperty("level", SarifRules.level(finding.severity()));
        SarifText.write(generator, "message", messages.message(finding) + "\n" + messages.advice(finding));
        generator.writeArrayPropertyStart("locations");
        location(name, finding, line);
        generator.writeEndArray();
        generator.writeObjectPropertyStart("partialFingerprints");
        // The first is the only one that GitHub looks at; the second says whose it is, and how it is computed.
        generator.writeStringProperty("primaryLocationLineHash", fingerprint);
        generator.writeStringProperty("ohselFinding/v1", fingerprint);
        generator.writeEndObject();
    }

    /** The text to write in place of another. */
    private void fix(String name, String advice, Edit edit) {
        generator.writeArrayPropertyStart("fixes");
        generator.writeStartObject();
        SarifText.write(generator, "description", advice);
        generator.writeArrayPropertyStart("artifactChanges");
        generator.writeStartObject();
        artifact(name);
        generator.writeArrayPropertyStart("replacements");
        generator.writeStartObject();
        region("deletedRegion", edit.start(), edit.end());
        if (!edit.text().isEmpty()) {
            generator.writeObjectPropertyStart("insertedContent");
            generator.writeStringProperty("text", edit.text());
            generator.writeEndObject();
        }
        generator.writeEndObject();
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeEndArray();
    }

    private void location(String name, Finding finding, @Nullable Excerpt line) {
        generator.writeStartObject();
        generator.writeObjectPropertyStart("physicalLocation");
        artifact(name);
        @Nullable Location start = finding.location();
        if (start != null && start.sheet() == null) {
            long length = line == null ? 1 : line.length();
            region("region", start, new Location(start.line(), start.column() + length));
        }
        generator.writeEndObject();
        @Nullable Location cell = start != null && start.sheet() != null ? start : null;
        if (cell != null || !finding.pointer().isEmpty()) {
            generator.writeArrayPropertyStart("logicalLocations");
            if (cell != null) {
                logical(cell.toString(), "cell");
            }
            if (!finding.pointer().isEmpty()) {
                logical(messages.pointer(finding), "value");
            }
            generator.writeEndArray();
        }
        generator.writeEndObject();
    }

    private void logical(String name, String kind) {
        generator.writeStartObject();
        generator.writeStringProperty("fullyQualifiedName", name);
        generator.writeStringProperty("kind", kind);
        generator.writeEndObject();
    }

    private void artifact(String name) {
        generator.writeObjectPropertyStart("artifactLocation");
        generator.writeStringProperty("uri", ArtifactUri.of(name));
        if (name.equals(STANDARD_INPUT)) {
            SarifText.write(generator, "description", "standard input");
        }
        generator.writeEndObject();
    }

    private void region(String member, Location start, Location end) {
        generator.writeObjectPropertyStart(member);
        generator.writeNumberProperty("startLine", start.line());
        generator.writeNumberProperty("startColumn", start.column());
        generator.writeNumberProperty("endLine", end.line());
        generator.writeNumberProperty("endColumn", end.column());
        generator.writeEndObject();
    }

    @Override
    public void unread(String name, String reason) {
        unread.put(name, reason);
    }

    @Override
    public void end(Summary summary) {
        generator.writeEndArray();
        rules.writeTool(generator);
        generator.writeArrayPropertyStart("invocations");
        generator.writeStartObject();
        generator.writeBooleanProperty("executionSuccessful", unread.isEmpty() && !summary.isInterrupted());
        generator.writeArrayPropertyStart("toolExecutionNotifications");
        unread.forEach((name, reason) -> {
            generator.writeStartObject();
            generator.writeStringProperty("level", "error");
            SarifText.write(generator, "message", "Cannot read " + name + ": " + reason + ".");
            generator.writeArrayPropertyStart("locations");
            generator.writeStartObject();
            generator.writeObjectPropertyStart("physicalLocation");
            artifact(name);
            generator.writeEndObject();
            generator.writeEndObject();
            generator.writeEndArray();
            generator.writeEndObject();
        });
        if (notKept > 0) {
            warning(
                    notKept == 1
                            ? "There is 1 more finding than was kept."
                            : "There are " + notKept + " more findings than were kept.");
        }
        if (summary.isInterrupted()) {
            warning("The run was interrupted before everything was read.");
        }
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeRaw('\n');
        generator.close();
    }

    private void warning(String text) {
        generator.writeStartObject();
        generator.writeStringProperty("level", "warning");
        SarifText.write(generator, "message", text);
        generator.writeEndObject();
    }
}

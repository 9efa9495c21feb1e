// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import tools.jackson.core.JsonGenerator;

/**
 * A report for code review tools: one log in the Static Analysis Results Interchange Format (SARIF) 2.1.0, with one
 * run. It describes all rules that were run, whether they found anything or not.
 *
 * <p>A notification of the run says how many more findings there were than were kept.
 */
public final class SarifReport implements Report {

    private final JsonGenerator generator;
    private final Messages messages;
    private final Map<String, Integer> ruleIndexes = new HashMap<>();
    private long notKept;

    /**
     * Creates a report.
     *
     * @param output takes the JSON; it is not closed
     * @param messages words the findings
     * @param catalogue the rules that were run, from {@link org.ohsel.rules.EngagementValidator#catalogue}
     */
    public SarifReport(Writer output, Messages messages, Catalogue catalogue) {
        this.generator = ReportJson.generator(output);
        this.messages = messages;
        generator.writeStartObject();
        generator.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        generator.writeStringProperty("version", "2.1.0");
        generator.writeArrayPropertyStart("runs");
        generator.writeStartObject();
        tool(catalogue.rules());
        generator.writeStringProperty("columnKind", "unicodeCodePoints");
        generator.writeArrayPropertyStart("results");
    }

    private void tool(List<Rule> rules) {
        generator.writeObjectPropertyStart("tool");
        generator.writeObjectPropertyStart("driver");
        generator.writeStringProperty("name", "ohsel");
        generator.writeArrayPropertyStart("rules");
        for (Rule rule : rules) {
            ruleIndexes.put(rule.info().id(), ruleIndexes.size());
            describe(rule.info());
        }
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private void describe(RuleInfo rule) {
        generator.writeStartObject();
        generator.writeStringProperty("id", rule.id());
        text("shortDescription", rule.title());
        text("fullDescription", rule.rationale());
        text("help", rule.rationale() + "\n\nRests on: " + String.join("; ", rule.sources()) + ".");
        generator.writeObjectPropertyStart("defaultConfiguration");
        generator.writeStringProperty("level", level(rule.severity()));
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private void text(String name, String text) {
        generator.writeObjectPropertyStart(name);
        generator.writeStringProperty("text", text);
        generator.writeEndObject();
    }

    @Override
    public void file(String name, Findings findings, Excerpts excerpts) {
        notKept += findings.count() - findings.kept().size();
        for (Finding finding : findings) {
            generator.writeStartObject();
            generator.writeStringProperty("ruleId", finding.ruleId());
            @Nullable Integer index = ruleIndexes.get(finding.ruleId());
            if (index != null) {
                generator.writeNumberProperty("ruleIndex", index);
            }
            generator.writeStringProperty("level", level(finding.severity()));
            text("message", messages.message(finding) + "\n" + messages.advice(finding));
            generator.writeArrayPropertyStart("locations");
            location(name, finding);
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }

    private void location(String name, Finding finding) {
        generator.writeStartObject();
        generator.writeObjectPropertyStart("physicalLocation");
        generator.writeObjectPropertyStart("artifactLocation");
        generator.writeStringProperty("uri", uri(name));
        generator.writeEndObject();
        @Nullable Location place = finding.location();
        if (place != null) {
            generator.writeObjectPropertyStart("region");
            generator.writeNumberProperty("startLine", place.line());
            generator.writeNumberProperty("startColumn", place.column());
            generator.writeEndObject();
        }
        generator.writeEndObject();
        if (!finding.pointer().isEmpty()) {
            generator.writeArrayPropertyStart("logicalLocations");
            generator.writeStartObject();
            generator.writeStringProperty("fullyQualifiedName", messages.pointer(finding));
            generator.writeStringProperty("kind", "value");
            generator.writeEndObject();
            generator.writeEndArray();
        }
        generator.writeEndObject();
    }

    /** A path as a URI reference: with slashes, and escaped where necessary. */
    private static String uri(String name) {
        try {
            Path path = Path.of(name);
            if (path.isAbsolute()) {
                return path.toUri().toString();
            }
            String slashed = name.replace(path.getFileSystem().getSeparator(), "/");
            return new URI(null, null, "./" + slashed, null).getRawPath().substring(2);
        } catch (URISyntaxException | InvalidPathException e) {
            return "unknown";
        }
    }

    @Override
    public void end(Summary summary) {
        generator.writeEndArray();
        generator.writeArrayPropertyStart("invocations");
        generator.writeStartObject();
        generator.writeBooleanProperty("executionSuccessful", true);
        if (notKept > 0) {
            generator.writeArrayPropertyStart("toolExecutionNotifications");
            generator.writeStartObject();
            generator.writeStringProperty("level", "warning");
            text("message", "There are " + notKept + " more findings than were kept.");
            generator.writeEndObject();
            generator.writeEndArray();
        }
        generator.writeEndObject();
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeRaw('\n');
        generator.close();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ohsel.io.host.FindingFormat;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;
import tools.jackson.core.JsonGenerator;

/**
 * A report for programs: one object with {@code findings}, {@code unread} (inputs that could not be read) and
 * {@code summary}. Its members are in {@code docs/reports.md}.
 *
 * <p>Findings that were not kept, because there were too many, are only counted. Characters beyond ASCII are escaped, so
 * that a terminal or viewer that shows the report obeys nothing in it.
 */
public final class JsonReport implements Report {

    private final JsonGenerator generator;
    private final Messages messages;
    private final Map<String, String> unread = new LinkedHashMap<>();
    private final Map<String, Long> byRule = new TreeMap<>();
    private long notKept;

    /**
     * Creates a report.
     *
     * @param output takes the JSON; it is not closed
     * @param messages words the findings
     */
    public JsonReport(Writer output, Messages messages) {
        this.generator = ReportJson.generator(output);
        this.messages = messages;
        generator.writeStartObject();
        generator.writeArrayPropertyStart("findings");
    }

    @Override
    public void file(String name, Findings findings, Excerpts excerpts) {
        for (Finding finding : findings) {
            generator.writeStartObject();
            generator.writeStringProperty("file", name);
            FindingFormat.writeMembers(generator, finding, messages);
            generator.writeEndObject();
        }
        findings.countByRule().forEach((rule, count) -> byRule.merge(rule, count, Long::sum));
        notKept += findings.count() - findings.size();
    }

    @Override
    public void unread(String name, String reason) {
        unread.put(name, reason);
    }

    @Override
    public void end(Summary summary) {
        generator.writeEndArray();
        generator.writeArrayPropertyStart("unread");
        unread.forEach((name, reason) -> {
            generator.writeStartObject();
            generator.writeStringProperty("file", name);
            generator.writeStringProperty("reason", reason);
            generator.writeEndObject();
        });
        generator.writeEndArray();
        generator.writeObjectPropertyStart("summary");
        generator.writeNumberProperty("files", summary.files());
        generator.writeNumberProperty("records", summary.records());
        for (Severity severity : Severity.values()) {
            generator.writeNumberProperty(FindingFormat.plural(severity), summary.findings(severity));
        }
        generator.writeNumberProperty("notKept", notKept);
        generator.writeObjectPropertyStart("rules");
        byRule.forEach(generator::writeNumberProperty);
        generator.writeEndObject();
        statistics(summary);
        generator.writeBooleanProperty("interrupted", summary.isInterrupted());
        generator.writeEndObject();
        generator.writeEndObject();
        generator.writeRaw('\n');
        generator.close();
    }

    /** The rules, the most frequent first. */
    private void statistics(Summary summary) {
        generator.writeArrayPropertyStart("statistics");
        for (RuleCount each : summary.byRule()) {
            generator.writeStartObject();
            generator.writeNumberProperty("count", each.count());
            if (each.severity() != null) {
                generator.writeStringProperty("severity", each.severity().name().toLowerCase(Locale.ROOT));
            }
            generator.writeStringProperty("rule", each.rule());
            generator.writeStringProperty("title", each.title());
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.Writer;
import java.util.Locale;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Fix;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A report for programs: one object, with {@code findings}, an array of objects with {@code file}, {@code line},
 * {@code column}, {@code pointer}, {@code rule}, {@code severity}, {@code message} and, where the correction is mechanical, {@code fix}, and {@code summary}, an object
 * with the numbers of {@code files}, {@code records}, {@code errors}, {@code warnings} and {@code infos}.
 *
 * <p>Findings that were not kept, because there were too many, are only counted.
 */
public final class JsonReport implements Report {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator generator;
    private final Messages messages;

    /**
     * Creates a report.
     *
     * @param output takes the JSON; it is not closed
     * @param messages words the findings
     */
    public JsonReport(Writer output, Messages messages) {
        this.generator = FACTORY.createGenerator(ObjectWriteContext.empty(), output);
        this.messages = messages;
        generator.writeStartObject();
        generator.writeArrayPropertyStart("findings");
    }

    @Override
    public void file(String name, Findings findings, Excerpts excerpts) {
        for (Finding finding : findings) {
            generator.writeStartObject();
            generator.writeStringProperty("file", name);
            Location location = finding.location();
            if (location != null) {
                generator.writeNumberProperty("line", location.line());
                generator.writeNumberProperty("column", location.column());
            }
            generator.writeStringProperty("pointer", finding.pointer());
            generator.writeStringProperty("rule", finding.ruleId());
            generator.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            generator.writeStringProperty("message", messages.message(finding));
            finding.fix().ifPresent(this::fix);
            generator.writeEndObject();
        }
    }

    private void fix(Fix fix) {
        generator.writeObjectPropertyStart("fix");
        generator.writeStringProperty("operation", fix.operation().name().toLowerCase(Locale.ROOT));
        generator.writeStringProperty("pointer", fix.pointer());
        if (fix.value() != null) {
            generator.writeName("value");
            generator.writeRawValue(fix.value());
        }
        if (fix.name() != null) {
            generator.writeStringProperty("name", fix.name());
        }
        generator.writeEndObject();
    }

    @Override
    public void end(Summary summary) {
        generator.writeEndArray();
        generator.writeObjectPropertyStart("summary");
        generator.writeNumberProperty("files", summary.files());
        generator.writeNumberProperty("records", summary.records());
        generator.writeNumberProperty("errors", summary.findings(Severity.ERROR));
        generator.writeNumberProperty("warnings", summary.findings(Severity.WARNING));
        generator.writeNumberProperty("infos", summary.findings(Severity.INFO));
        generator.writeEndObject();
        generator.writeEndObject();
        generator.writeRaw('\n');
        generator.close();
    }
}

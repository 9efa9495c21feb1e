// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.host;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Fix;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;
import tools.jackson.core.JsonGenerator;

/** Writes findings as JSON, alike in reports and by a host's mapper. They are not read back. */
public final class FindingFormat {

    private FindingFormat() {}

    /**
     * Whether values of a type can be written here.
     *
     * @param type the type
     * @return true for findings, one or several
     */
    public static boolean has(Class<?> type) {
        return type == Findings.class || type == Finding.class;
    }

    /**
     * Writes findings in English, without people's words.
     *
     * @param generator is where the value belongs
     * @param value a {@link Finding} or {@link Findings}
     */
    public static void write(JsonGenerator generator, Object value) {
        if (value instanceof Finding finding) {
            generator.writeStartObject();
            writeMembers(generator, finding, Messages.english());
            generator.writeEndObject();
        } else {
            writeAll(generator, (Findings) value);
        }
    }

    private static void writeAll(JsonGenerator generator, Findings findings) {
        generator.writeStartObject();
        generator.writeArrayPropertyStart("findings");
        for (Finding finding : findings) {
            write(generator, finding);
        }
        generator.writeEndArray();
        generator.writeObjectPropertyStart("summary");
        for (Severity severity : Severity.values()) {
            generator.writeNumberProperty(plural(severity), findings.count(severity));
        }
        generator.writeNumberProperty("notKept", findings.count() - findings.size());
        generator.writeEndObject();
        generator.writeEndObject();
    }

    /**
     * The name of the count of a severity.
     *
     * @param severity the severity
     * @return the name of the member, such as {@code errors}
     */
    public static String plural(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT) + "s";
    }

    /**
     * Writes the members of a finding into an object that has been started.
     *
     * @param generator is in the object
     * @param finding the finding
     * @param messages words it
     */
    public static void writeMembers(JsonGenerator generator, Finding finding, Messages messages) {
        @Nullable Location location = finding.location();
        if (location != null && location.sheet() != null) {
            generator.writeStringProperty("cell", location.toString());
        } else if (location != null) {
            generator.writeNumberProperty("line", location.line());
            generator.writeNumberProperty("column", location.column());
        }
        generator.writeStringProperty("pointer", messages.pointer(finding));
        if (finding.recordId() != null) {
            generator.writeStringProperty("record", messages.shown(finding.recordId()));
        }
        generator.writeStringProperty("rule", finding.ruleId());
        generator.writeStringProperty("title", finding.rule().title());
        generator.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        generator.writeStringProperty("message", messages.message(finding));
        generator.writeStringProperty("advice", messages.advice(finding));
        messages.fix(finding).ifPresent(fix -> writeFix(generator, fix));
        generator.writeArrayPropertyStart("sources");
        finding.rule().sources().forEach(generator::writeString);
        generator.writeEndArray();
    }

    private static void writeFix(JsonGenerator generator, Fix fix) {
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
        generator.writeBooleanProperty("safe", fix.safe());
        generator.writeEndObject();
    }
}

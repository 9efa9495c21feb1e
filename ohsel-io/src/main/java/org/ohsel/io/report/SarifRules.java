// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import tools.jackson.core.JsonGenerator;

/** The tool of a run, and the rules that its results refer to by their index. */
final class SarifRules {

    /** Semantic Versioning 2.0.0, which a service can order. */
    private static final String SEMANTIC = "\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?";

    /** Code-scanning services cut off descriptions that are longer. */
    private static final int MOST_CHARACTERS = 1024;

    private final SarifTool tool;
    private final List<RuleInfo> rules = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();

    SarifRules(SarifTool tool) {
        this.tool = tool;
        tool.ranRules().forEach(this::index);
    }

    int index(RuleInfo rule) {
        return indexes.computeIfAbsent(rule.id(), id -> {
            rules.add(rule);
            return rules.size() - 1;
        });
    }

    void writeTool(JsonGenerator generator) {
        generator.writeObjectPropertyStart("tool");
        generator.writeObjectPropertyStart("driver");
        generator.writeStringProperty("name", "ohsel");
        if (tool.version() != null) {
            generator.writeStringProperty("version", tool.version());
            if (tool.version().matches(SEMANTIC)) {
                generator.writeStringProperty("semanticVersion", tool.version());
            }
        }
        if (tool.informationUri() != null) {
            generator.writeStringProperty(
                    "informationUri", tool.informationUri().toString());
        }
        generator.writeArrayPropertyStart("rules");
        Catalogue ours = Catalogue.standard();
        for (RuleInfo rule : rules) {
            describe(generator, rule, ours.rule(rule.id()).isPresent());
        }
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private void describe(JsonGenerator generator, RuleInfo rule, boolean isOurs) {
        generator.writeStartObject();
        generator.writeStringProperty("id", rule.id());
        SarifText.write(generator, "shortDescription", shortened(filled(rule.title(), rule)));
        SarifText.write(generator, "fullDescription", shortened(filled(rule.rationale(), rule)));
        SarifText.write(generator, "help", filled(rule.rationale(), rule) + basedOn(rule));
        if (isOurs && tool.rulePage() != null) {
            String fragment = rule.id().toLowerCase(Locale.ROOT);
            generator.writeStringProperty("helpUri", tool.rulePage() + "#" + fragment);
        }
        generator.writeObjectPropertyStart("defaultConfiguration");
        generator.writeStringProperty("level", level(rule.severity()));
        generator.writeEndObject();
        generator.writeObjectPropertyStart("properties");
        generator.writeArrayPropertyStart("tags");
        generator.writeString(rule.pack());
        generator.writeEndArray();
        generator.writeStringProperty("problem.severity", problemSeverity(rule.severity()));
        generator.writeEndObject();
        generator.writeEndObject();
    }

    /** No description may be empty, and nothing makes your own rules have one. */
    private static String filled(String text, RuleInfo rule) {
        return text.isBlank() ? rule.id() : text;
    }

    private static String shortened(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + "\u2026";
    }

    private static String basedOn(RuleInfo rule) {
        return rule.sources().isEmpty() ? "" : "\n\nBased on: " + String.join("; ", rule.sources()) + ".";
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static String problemSeverity(Severity severity) {
        return severity == Severity.INFO ? "recommendation" : level(severity);
    }
}

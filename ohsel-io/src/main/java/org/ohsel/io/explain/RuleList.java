// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.explain;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.report.Visible;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.RuleInfo;
import tools.jackson.core.JsonGenerator;

/**
 * Rules as a table for people, or with everything that is known of them for programs.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class RuleList {

    private final List<RuleInfo> rules;

    private RuleList(List<RuleInfo> rules) {
        this.rules = rules;
    }

    /**
     * Lists rules.
     *
     * @param rules their descriptions, in the order in which they are to be shown
     * @return the list
     */
    public static RuleList of(List<RuleInfo> rules) {
        return new RuleList(List.copyOf(rules));
    }

    /**
     * A line for each rule: its id, its severity, its pack and what is wrong when it reports something. A star marks packs
     * that run only if they are chosen.
     *
     * @return the lines, each with a line break at its end
     */
    public String text() {
        int longestId = longest(rules.stream().map(RuleInfo::id).toList());
        int longestPack = longest(rules.stream().map(RuleList::pack).toList());
        StringBuilder table = new StringBuilder();
        for (RuleInfo rule : rules) {
            table.append(padded(Visible.text(rule.id()), longestId + 2))
                    .append(padded(severity(rule), "warning".length() + 2))
                    .append(padded(Visible.text(pack(rule)), longestPack + 2))
                    .append(Visible.text(rule.title()))
                    .append('\n');
        }
        return table.toString();
    }

    private static int longest(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String pack(RuleInfo rule) {
        return rule.pack() + (isChosenOnly(rule) ? "*" : "");
    }

    private static boolean isChosenOnly(RuleInfo rule) {
        Catalogue standard = Catalogue.standard();
        return standard.availablePacks().contains(rule.pack())
                && !standard.packs().contains(rule.pack());
    }

    private static String severity(RuleInfo rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }

    /**
     * The rules as a JSON array of objects: {@code id}, {@code severity}, {@code pack}, {@code byDefault} (whether the pack
     * runs without being chosen), {@code title}, {@code rationale}, {@code sources}, {@code inForce}, {@code message} and
     * {@code advice} with arguments in braces, {@code validExample}, {@code invalidExample}, {@code nearMissExample}. What
     * a rule does not have is left out.
     *
     * @return the JSON, which ends with a line break
     */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = IndentedJson.generator(text)) {
            json.writeStartArray();
            rules.forEach(rule -> write(json, rule));
            json.writeEndArray();
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, RuleInfo rule) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        json.writeStringProperty("severity", severity(rule));
        json.writeStringProperty("pack", rule.pack());
        json.writeBooleanProperty("byDefault", !isChosenOnly(rule));
        json.writeStringProperty("title", rule.title());
        json.writeStringProperty("rationale", rule.rationale());
        json.writeArrayPropertyStart("sources");
        rule.sources().forEach(json::writeString);
        json.writeEndArray();
        optional(json, "inForce", rule.inForce() == null ? null : rule.inForce().toString());
        json.writeStringProperty("message", rule.message());
        json.writeStringProperty("advice", rule.advice());
        json.writeStringProperty("validExample", rule.validExample());
        json.writeStringProperty("invalidExample", rule.invalidExample());
        optional(json, "nearMissExample", rule.nearMissExample());
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }
}

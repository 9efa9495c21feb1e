// SPDX-License-Identifier: Apache-2.0
package org.ohsel.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares an answer with what a case expects. */
final class Judge {

    private static final String FINDINGS = "findings";
    private static final String POINTERS = "pointers";
    private static final String SKIPPED = "skipped";
    private static final String ERROR = "error";
    private static final String RULE = "rule";

    /** As much of an answer as a message shows. */
    private static final int MOST_SHOWN = 300;

    private final ConformanceCase asked;

    Judge(ConformanceCase asked) {
        this.asked = asked;
    }

    Verdict verdict(String line) throws TesteeException {
        JsonObject answer;
        try {
            answer = Json.object(line);
        } catch (IllegalArgumentException e) {
            throw new TesteeException("asked " + asked.id() + ", it answered " + shown(line) + ": " + e.getMessage());
        }
        @Nullable JsonElement id = answer.get("id");
        if (id == null || !id.toString().equals(asked.whole().get("id").toString())) {
            throw new TesteeException("asked " + asked.id() + ", it answered another: " + shown(line));
        }
        if (answer.has(SKIPPED)) {
            return Verdict.skipped(text(answer.get(SKIPPED)));
        }
        if (answer.has(ERROR)) {
            return Verdict.failed("it answered with an error: " + text(answer.get(ERROR)));
        }
        return answer.has(POINTERS) ? schema(answer.get(POINTERS)) : members(answer);
    }

    /** What a schema alone found, which is a set of pointers. */
    private Verdict schema(JsonElement answered) {
        @Nullable JsonElement expected = asked.schemaPointers();
        if (expected == null) {
            return Verdict.skipped("a JSON Schema alone cannot decide it");
        }
        return compare(POINTERS, sorted(expected), sorted(answered));
    }

    private Verdict members(JsonObject answer) {
        for (Map.Entry<String, JsonElement> member : asked.expected().entrySet()) {
            String name = member.getKey();
            JsonElement answered = Objects.requireNonNullElse(answer.get(name), JsonNull.INSTANCE);
            Verdict verdict = switch (name) {
                case FINDINGS -> findings(member.getValue().getAsJsonArray(), answered);
                case "codes" -> compare(name, sorted(member.getValue()), sorted(answered));
                default -> compare(name, member.getValue(), answered);
            };
            if (verdict.outcome() != Outcome.PASSED) {
                return verdict;
            }
        }
        return Verdict.PASSED;
    }

    /** Findings of the rules that are asked for, in order; of each, what the case says of it. */
    private Verdict findings(JsonArray expected, JsonElement answered) {
        if (!answered.isJsonArray()) {
            return Verdict.failed("it answered without findings");
        }
        JsonArray wanted = new JsonArray();
        for (JsonElement finding : answered.getAsJsonArray()) {
            if (!finding.isJsonObject()) {
                return Verdict.failed("a finding is not an object: " + shown(finding.toString()));
            }
            if (isAskedFor(finding.getAsJsonObject())) {
                wanted.add(finding);
            }
        }
        for (int i = 0; i < Math.max(expected.size(), wanted.size()); i++) {
            if (i >= expected.size()) {
                return Verdict.failed("not expected: " + shown(wanted.get(i).toString()));
            }
            if (i >= wanted.size()) {
                return Verdict.failed("not found: " + shown(expected.get(i).toString()));
            }
            if (!says(wanted.get(i).getAsJsonObject(), expected.get(i).getAsJsonObject())) {
                return Verdict.failed("expected " + shown(expected.get(i).toString()) + ", answered "
                        + shown(wanted.get(i).toString()));
            }
        }
        return Verdict.PASSED;
    }

    private boolean isAskedFor(JsonObject finding) {
        @Nullable JsonElement rules = asked.whole().get("rules");
        if (rules == null) {
            return true;
        }
        String rule = finding.has(RULE) ? text(finding.get(RULE)) : "";
        for (JsonElement each : rules.getAsJsonArray()) {
            String name = each.getAsString();
            if (name.endsWith("*") ? rule.startsWith(name.substring(0, name.length() - 1)) : rule.equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(JsonObject finding, JsonObject expected) {
        return expected.entrySet().stream().allMatch(member -> member.getValue().equals(finding.get(member.getKey())));
    }

    private static Verdict compare(String name, JsonElement expected, JsonElement answered) {
        return expected.equals(answered)
                ? Verdict.PASSED
                : Verdict.failed("expected " + name + " " + shown(expected.toString()) + ", answered "
                        + shown(answered.toString()));
    }

    /** The elements in an order of their own, since theirs does not matter. */
    private static JsonElement sorted(JsonElement array) {
        if (!array.isJsonArray()) {
            return array;
        }
        List<JsonElement> elements = new ArrayList<>(array.getAsJsonArray().asList());
        elements.sort(Comparator.comparing(JsonElement::toString));
        JsonArray sorted = new JsonArray();
        elements.forEach(sorted::add);
        return sorted;
    }

    private static String text(JsonElement value) {
        return shown(value.isJsonPrimitive() ? value.getAsString() : value.toString());
    }

    private static String shown(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "...";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.explain;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Evidence;
import org.ohsel.model.vocabulary.LabelKind;
import tools.jackson.core.JsonGenerator;

/** Writes the meaning of a term as JSON. */
final class TermJson {

    private TermJson() {}

    static void write(JsonGenerator json, TermMeaning meaning) {
        Concept concept = meaning.concept();
        json.writeStartObject();
        json.writeStringProperty("list", concept.scheme());
        meaning.list().ifPresent(list -> {
            json.writeStringProperty("listTitle", list.title());
            json.writeBooleanProperty("closed", Boolean.TRUE.equals(list.closed()));
        });
        json.writeStringProperty("code", concept.code());
        json.writeStringProperty("label", concept.preferredLabel());
        json.writeStringProperty("foundBy", word(meaning.match().kind()));
        json.writeBooleanProperty("misspelling", meaning.isMisspelling());
        optional(
                json,
                "matched",
                meaning.match().label() == null ? null : meaning.match().label().text());
        optional(
                json,
                "canAlsoMean",
                meaning.match().label() == null ? null : meaning.match().label().ambiguity());
        optional(json, "definition", concept.definition());
        strings(json, "otherLabels", meaning.labels(LabelKind.ALTERNATIVE));
        strings(json, "misspellings", meaning.labels(LabelKind.HIDDEN));
        json.writeArrayPropertyStart("identifiers");
        concept.identifiers().forEach(code -> {
            json.writeStartObject();
            json.writeStringProperty("system", word(code.system()));
            json.writeStringProperty("value", code.value());
            json.writeEndObject();
        });
        json.writeEndArray();
        optional(
                json,
                "valid",
                concept.validity() == null ? null : concept.validity().toString());
        evidence(json, concept.evidence());
        json.writeBooleanProperty("withdrawn", concept.isWithdrawn());
        state(json, "on", meaning.on());
        state(json, "now", meaning.now());
        strings(json, "sources", concept.sources());
        json.writeEndObject();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void optional(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void evidence(JsonGenerator json, @Nullable Evidence evidence) {
        if (evidence != null) {
            json.writeStringProperty("certainty", evidence.certainty().code());
            strings(json, "evidence", evidence.sources());
        }
    }

    private static void state(JsonGenerator json, String name, TermState state) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("date", state.day().toString());
        json.writeStringProperty("status", word(state.status()));
        optional(json, "label", state.name());
        optional(json, "kind", state.kind());
        json.writeArrayPropertyStart("holders");
        state.holders().forEach(holder -> term(json, holder, state));
        json.writeEndArray();
        if (state.commissioner() != null) {
            json.writeName("commissioner");
            term(json, state.commissioner(), state);
        }
        json.writeEndObject();
    }

    private static void term(JsonGenerator json, Concept concept, TermState state) {
        json.writeStartObject();
        json.writeStringProperty("list", concept.scheme());
        json.writeStringProperty("code", concept.code());
        json.writeStringProperty("label", concept.nameOn(state.day()).orElse(concept.preferredLabel()));
        json.writeEndObject();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.schema;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ohsel.model.term.ClosedTerm;
import org.ohsel.model.term.OpenTerm;
import org.ohsel.model.term.ParticipationLevel;
import org.ohsel.model.term.Workstream;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Vocabulary;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists of codes as definitions. The labels are in the description, which editors show, a code a line. */
final class TermDefinitions {

    /** Lists that are made of several schemes; codes of the second and further ones name theirs. */
    private static final Map<Class<?>, List<String>> FURTHER_SCHEMES = Map.of(
            ParticipationLevel.class,
            List.of("iap2", "arnstein"),
            Workstream.class,
            List.of(
                    "delivery-priority",
                    "enabler-programme",
                    "productivity-programme",
                    "financial-strategy",
                    "digital-project",
                    "programme-group",
                    "implementation-strand",
                    "stp-theme"));

    private record Code(String code, String label) {}

    private final Vocabulary vocabulary = Vocabulary.bundled();
    private final ModelDocs docs;

    TermDefinitions(ModelDocs docs) {
        this.docs = docs;
    }

    /** A closed list: the codes are all there are. A type beside them would give a second error for a number. */
    void closed(Class<?> type, ObjectNode definition) {
        List<Code> codes = list(type).stream()
                .map(term -> new Code(
                        term.code(), vocabulary.concept(term).orElseThrow().preferredLabel()))
                .toList();
        describe(definition, docs.summary(type) + " A closed list:", codes);
        codes(definition.putArray("enum"), codes);
    }

    private static List<? extends ClosedTerm> list(Class<?> type) {
        try {
            return ((ClosedTerm) type.getConstructor(String.class).newInstance("")).all();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is not made of a code", e);
        }
    }

    /** An open list: the known codes are examples, which editors offer. */
    void open(Class<?> type, ObjectNode definition) {
        List<Code> codes = new ArrayList<>();
        scheme(defaultScheme(type), "", codes);
        FURTHER_SCHEMES.getOrDefault(type, List.of()).forEach(scheme -> scheme(scheme, scheme + "/", codes));
        if (codes.isEmpty()) {
            throw new IllegalStateException("a list without known codes: " + type);
        }
        describe(definition, docs.summary(type) + " An open list: these codes are known, and others are kept:", codes);
        RecordComponent code = type.getRecordComponents()[0];
        Constraints.add(ModelSchema.field(type, code), String.class, definition.put("type", "string"));
        codes(definition.putArray("examples"), codes);
    }

    private void scheme(String id, String prefix, List<Code> codes) {
        for (Concept concept :
                vocabulary.scheme(id).map(ConceptScheme::concepts).orElse(List.of())) {
            codes.add(new Code(prefix + concept.code(), concept.preferredLabel()));
        }
    }

    private static String defaultScheme(Class<?> type) {
        try {
            return ((OpenTerm) type.getConstructor(String.class).newInstance("")).scheme();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void describe(ObjectNode definition, String summary, List<Code> codes) {
        StringBuilder description = new StringBuilder(summary);
        codes.forEach(code ->
                description.append('\n').append(code.code()).append(": ").append(code.label()));
        definition.put("description", description.toString());
    }

    private static void codes(ArrayNode array, List<Code> codes) {
        codes.forEach(code -> array.add(code.code()));
    }
}

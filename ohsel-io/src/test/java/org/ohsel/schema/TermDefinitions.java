// SPDX-License-Identifier: Apache-2.0
package org.ohsel.schema;

import java.lang.reflect.RecordComponent;
import org.ohsel.io.schema.CodeList;
import org.ohsel.model.vocabulary.Vocabulary;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists of codes as definitions. The labels are in the description, which editors show, a code a line. */
final class TermDefinitions {

    private final ModelDocs docs;

    TermDefinitions(ModelDocs docs) {
        this.docs = docs;
    }

    /** A closed list: the codes are all there are. A type beside them would give a second error for a number. */
    void closed(Class<?> type, ObjectNode definition) {
        CodeList list = CodeList.of(type, Vocabulary.bundled());
        definition.put("description", list.describe(docs.summary(type) + " A closed list:"));
        codes(definition, list);
    }

    /** An open list: the known codes are examples, which editors offer. */
    void open(Class<?> type, ObjectNode definition) {
        CodeList list = CodeList.of(type, Vocabulary.bundled());
        definition.put(
                "description",
                list.describe(docs.summary(type) + " An open list: these codes are known, and others are kept:"));
        RecordComponent code = type.getRecordComponents()[0];
        Constraints.add(ModelSchema.field(type, code), String.class, definition.put("type", "string"));
        codes(definition, list);
    }

    private static void codes(ObjectNode definition, CodeList list) {
        if (list.codes().isEmpty()) {
            throw new IllegalStateException("a list without known codes: " + definition);
        }
        ArrayNode array = definition.putArray(list.keyword());
        list.listed().forEach(array::add);
    }
}

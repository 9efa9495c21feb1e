// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words that people wrote in a record. */
final class RecordTexts {

    private static final JsonMapper JSON = new JsonMapper();

    /** Members that have words of people though they may be a single one. */
    private static final Set<String> WORDS = Set.of("title", "name", "post", "text", "place", "reason", "section");

    private RecordTexts() {}

    /**
     * A text.
     *
     * @param pointer where it is, as a JSON Pointer
     * @param text what it says
     */
    record Text(String pointer, String text) {}

    /** The type of a record. */
    static String type(String json) {
        return JSON.readTree(json).path("type").asString("");
    }

    /** The text at a place in a record; empty if there is none. */
    static String at(String json, String pointer) {
        JsonNode node = JSON.readTree(json).at(pointer);
        return node.isString() ? node.stringValue() : "";
    }

    /** The texts of a record, in its order. Codes, dates and ids are none. */
    static List<Text> of(String json) {
        List<Text> texts = new ArrayList<>();
        collect(JSON.readTree(json), "", "", texts);
        return texts;
    }

    private static void collect(JsonNode node, String member, String pointer, List<Text> texts) {
        if (node.isString()) {
            String text = node.stringValue();
            if (text.strip().indexOf(' ') > 0 || WORDS.contains(member)) {
                texts.add(new Text(pointer, text));
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), member, pointer + "/" + i, texts);
            }
        } else {
            node.propertyStream()
                    .forEach(property -> collect(
                            property.getValue(),
                            property.getKey(),
                            pointer + "/" + property.getKey().replace("~", "~0").replace("/", "~1"),
                            texts));
        }
    }
}

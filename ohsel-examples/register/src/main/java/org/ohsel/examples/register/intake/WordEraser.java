// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.rules.Severity;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Erases texts from the JSON of a version: removes them, or puts a mark in their place where the record would not be valid without. A text is
 * found wherever it stands, because parts move from version to version; one that is a single word only in the same member.
 */
final class WordEraser {

    /** What stands in the place of a text that a record cannot do without. */
    static final String MARK = "[erased]";

    private static final EngagementReader READER = EngagementReader.tolerant();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The texts, each with the members that it was pointed to in, as JSON Pointers without the numbers of elements. */
    private final Map<String, Set<String>> texts;

    private final List<Spot> spots = new ArrayList<>();

    private WordEraser(Map<String, Set<String>> texts) {
        this.texts = texts;
    }

    /** Where a text stands that is to be erased. */
    private record Spot(JsonNode parent, String name, int index) {

        void mark() {
            if (parent instanceof ObjectNode object) {
                object.set(name, StringNode.valueOf(MARK));
            } else if (parent instanceof ArrayNode array) {
                array.set(index, StringNode.valueOf(MARK));
            }
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(name);
            }
        }
    }

    /** The text that a pointer leads to; null if it leads to none. */
    static @Nullable String textAt(String json, JsonPointer pointer) {
        JsonNode node = JSON.readTree(json).at(pointer);
        return node.isString() ? node.stringValue() : null;
    }

    /** A pointer without the numbers of elements, such as {@code /feedback/text}. */
    static String member(String pointer) {
        return pointer.replaceAll("/[0-9]+(?=/|$)", "");
    }

    /**
     * Erases texts.
     *
     * @param texts the texts, each with the members that it was pointed to in, see {@link #member}
     * @return the JSON without them; null if none of them is in it
     */
    static @Nullable String erase(String json, Map<String, Set<String>> texts) {
        JsonNode tree = JSON.readTree(json);
        WordEraser eraser = new WordEraser(texts);
        eraser.find(tree, "");
        if (eraser.spots.isEmpty()) {
            return null;
        }
        eraser.spots.forEach(Spot::mark);
        long errors = errors(tree);
        for (Spot spot : eraser.spots) {
            spot.remove();
            if (errors(tree) > errors) {
                spot.mark();
            }
        }
        return JSON.writeValueAsString(tree);
    }

    private static long errors(JsonNode tree) {
        return READER.readRecord(JSON.writeValueAsString(tree)).findings().count(Severity.ERROR);
    }

    private void find(JsonNode node, String member) {
        if (node instanceof ObjectNode object) {
            object.propertyStream()
                    .forEach(property -> look(
                            property.getValue(),
                            member + "/" + property.getKey().replace("~", "~0").replace("/", "~1"),
                            new Spot(object, property.getKey(), 0)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                look(array.get(i), member, new Spot(array, "", i));
            }
        }
    }

    private void look(JsonNode value, String member, Spot spot) {
        if (!value.isString()) {
            find(value, member);
            return;
        }
        @Nullable Set<String> members = texts.get(value.stringValue());
        if (members != null && (value.stringValue().strip().indexOf(' ') > 0 || members.contains(member))) {
            spots.add(spot);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents with every member of every type, and one mistake at a time: reader and schema see each in the same place.
 */
@Tag("slow")
class OneMistakeAnywhereTest {

    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

    private static final List<Supplier<JsonNode>> MISTAKES = List.of(
            NEW::nullNode,
            () -> NEW.booleanNode(true),
            () -> NEW.numberNode(5),
            () -> NEW.numberNode(-1),
            () -> NEW.numberNode(1.5),
            () -> NEW.numberNode(10_000_000_000L),
            () -> NEW.stringNode(""),
            () -> NEW.stringNode(" "),
            () -> NEW.stringNode("no such thing"),
            () -> NEW.stringNode("event-1\n"),
            () -> NEW.stringNode("x".repeat(4001)),
            NEW::objectNode,
            NEW::arrayNode,
            () -> NEW.arrayNode().addNull(),
            () -> NEW.arrayNode().add("bexley"));

    private JsonNode document = NEW.nullNode();
    private final Set<String> tried = new HashSet<>();
    private int mistakes;

    private static List<JsonNode> documents() {
        JsonNode log = new JsonMapper()
                .readTree(Corpus.FIXTURES
                        .resolve("valid")
                        .resolve("log-with-every-member.json")
                        .toFile());
        List<JsonNode> documents = new ArrayList<>();
        log.get("records").forEach(documents::add);
        documents.add(NEW.objectNode()
                .put("schemaVersion", "1.0")
                .put("title", "A log")
                .set("records", NEW.arrayNode()));
        documents.add(NEW.arrayNode()
                .add(NEW.objectNode().put("type", "body").put("id", "1").put("name", "A body")));
        return documents;
    }

    @Test
    void isSeenInTheSamePlace() {
        for (JsonNode whole : documents()) {
            document = whole;
            walk(document, whole.path("type").asString("log"), mistake -> document = mistake);
        }
        assertTrue(mistakes > 4000, "mistakes: " + mistakes);
    }

    /** Puts mistakes in the place of a value and of everything in it. */
    private void walk(JsonNode value, String where, Consumer<JsonNode> replace) {
        MISTAKES.forEach(mistake -> {
            replace.accept(mistake.get());
            compare();
        });
        replace.accept(value);
        if (value instanceof ObjectNode object) {
            members(object, where);
        } else if (value instanceof ArrayNode array && !array.isEmpty()) {
            walk(array.get(0), where, mistake -> array.set(0, mistake));
        }
    }

    private void members(ObjectNode object, String where) {
        object.put("unknown", 1);
        compare();
        object.remove("unknown");
        for (String name : List.copyOf(object.propertyNames())) {
            // Members with the same name have the same type: testing one of them is enough.
            if (tried.add(where + "/" + name)) {
                JsonNode value = object.remove(name);
                compare();
                walk(value, name, mistake -> object.set(name, mistake));
            }
        }
    }

    private void compare() {
        mistakes++;
        String json = document.toString();
        assertEquals(Shape.byReader(json), Shape.bySchema(json), json);
    }
}

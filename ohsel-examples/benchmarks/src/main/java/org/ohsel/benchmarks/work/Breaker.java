// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.work;

import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes mistakes, one per record: common ones that every stack can find from the types and the constraints. Every
 * record has the members that are broken here.
 */
final class Breaker {

    private static final List<Consumer<ObjectNode>> MISTAKES = List.of(
            event -> event.put("id", "public event 1"),
            event -> source(event).put("document", 3),
            event -> source(event).put("lines", "line 91"),
            event -> event.remove("kind"),
            event -> event.put("title", ""),
            event -> event.put("titel", "Public event"),
            event -> source(event).put("certainty", "fairly"),
            event -> source(event).put("document", " "));

    private final JsonMapper mapper = new JsonMapper();

    String broken(String json, int which) {
        ObjectNode record = (ObjectNode) mapper.readTree(json);
        MISTAKES.get(which % MISTAKES.size()).accept(record);
        return mapper.writeValueAsString(record);
    }

    private static ObjectNode source(ObjectNode record) {
        return (ObjectNode) record.get("sources").get(0);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.Result;
import org.ohsel.model.EngagementLog;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Nothing is lost: what a tolerant reader read is written as the same JSON. */
final class Lossless {

    /** What is not JSON, is there twice, or is beyond a limit, of which the finding says that it is not kept. */
    private static final Set<String> NOT_KEPT =
            Set.of("OHSEL-JSON-001", "OHSEL-JSON-005", "OHSEL-JSON-010", "OHSEL-JSON-011");

    private Lossless() {}

    static void hold(byte[] document, Result<EngagementLog> read) {
        Invariants.writesBack(read.partial());
        boolean kept = read.findings().countByRule().keySet().stream().noneMatch(NOT_KEPT::contains);
        boolean one = Places.in(document).map(Places::isOneDocument).orElse(false);
        if (kept && one) {
            try {
                JsonNode tree = DamagedJson.JSON.readTree(document);
                assertEquals(
                        sorted(asLog(tree)),
                        sorted(DamagedJson.JSON.readTree(
                                EngagementWriter.compact().write(read.partial()))),
                        "written back");
            } catch (JacksonException e) {
                throw new AssertionError("the reader finds nothing wrong with what Jackson cannot read", e);
            }
        }
    }

    /** A document that is not a log is read as one, in the current version. */
    private static JsonNode asLog(JsonNode node) {
        boolean log = node.isObject() && (node.has("records") || (node.has("schemaVersion") && !node.has("type")));
        if (log) {
            return node;
        }
        var made = DamagedJson.JSON.createObjectNode().put("schemaVersion", "1.0");
        if (!node.isArray()) {
            made.putArray("records").add(node);
        } else if (!node.isEmpty()) {
            made.set("records", node);
        }
        return made;
    }

    /** The same JSON with the members of every object in the order of their names. */
    private static String sorted(JsonNode node) {
        StringBuilder json = new StringBuilder();
        append(node, json);
        return json.toString();
    }

    private static void append(JsonNode node, StringBuilder json) {
        if (node.isObject()) {
            json.append('{');
            node.propertyNames().stream().sorted().forEach(name -> {
                json.append(DamagedJson.JSON.writeValueAsString(name)).append(':');
                append(node.get(name), json);
                json.append(',');
            });
            json.append('}');
        } else if (node.isArray()) {
            json.append('[');
            node.forEach(element -> {
                append(element, json);
                json.append(',');
            });
            json.append(']');
        } else {
            json.append(node);
        }
    }
}

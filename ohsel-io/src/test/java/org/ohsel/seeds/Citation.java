// SPDX-License-Identifier: Apache-2.0
package org.ohsel.seeds;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * That an object of the data was taken from a line of its document.
 *
 * @param pointer the object, as a JSON Pointer
 * @param line the line
 * @param certainty {@code stated} or {@code inferred}
 */
record Citation(String pointer, int line, String certainty) {

    /** Everything that the data of a document cites from it. */
    static List<Citation> of(String document, JsonNode data) {
        List<Citation> citations = new ArrayList<>();
        for (String pointer : objects(data)) {
            for (JsonNode source : data.at(pointer).get("sources")) {
                if (source.get("document").asString().equals(document)) {
                    String certainty = source.path("certainty").asString("stated");
                    SourceDocument.lines(source.get("lines").asString())
                            .forEach(line -> citations.add(new Citation(pointer, line, certainty)));
                }
            }
        }
        return citations;
    }

    /** The objects that have sources, as JSON Pointers. */
    static List<String> objects(JsonNode data) {
        List<String> objects = new ArrayList<>();
        collect(data, "", objects);
        return objects;
    }

    private static void collect(JsonNode node, String pointer, List<String> objects) {
        if (node.has("sources")) {
            objects.add(pointer);
        }
        if (node.isObject()) {
            node.properties().forEach(member -> collect(member.getValue(), pointer + "/" + member.getKey(), objects));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, objects);
            }
        }
    }

    /** The object with sources that a pointer leads to, or that the value it leads to belongs to. */
    static String holder(JsonNode data, String pointer) {
        String holder = pointer;
        while (!data.at(holder).has("sources")) {
            if (holder.isEmpty()) {
                throw new IllegalArgumentException("no object with sources holds " + pointer);
            }
            holder = holder.substring(0, holder.lastIndexOf('/'));
        }
        return holder;
    }
}

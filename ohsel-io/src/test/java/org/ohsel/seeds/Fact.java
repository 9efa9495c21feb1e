// SPDX-License-Identifier: Apache-2.0
package org.ohsel.seeds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * A fact of a document, recorded somewhere in its data.
 *
 * @param lines the lines that it was taken from, as the data has them
 * @param words what it says
 * @param pointer where it is in the data, as a JSON Pointer
 */
record Fact(String lines, String words, String pointer) {

    /** A range of more lines than this sums up a passage, and does not show where a fact of it went. */
    private static final int LONGEST_RANGE = 5;

    private static final List<String> WORDING = List.of("text", "title", "name", "role", "kind", "value");

    static List<Fact> of(String document, JsonNode data) {
        List<Fact> facts = new ArrayList<>();
        collect(document, data, "", facts);
        return facts;
    }

    private static void collect(String document, JsonNode node, String pointer, List<Fact> facts) {
        for (JsonNode source : node.path("sources")) {
            if (source.path("document").asString("").equals(document)) {
                facts.add(new Fact(source.path("lines").asString(""), words(node), pointer));
            }
        }
        if (node.isObject()) {
            node.properties()
                    .forEach(member -> collect(document, member.getValue(), pointer + "/" + member.getKey(), facts));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(document, node.get(i), pointer + "/" + i, facts);
            }
        }
    }

    /** A short description: the type of the value, and the first of its strings. */
    private static String words(JsonNode node) {
        List<String> words = new ArrayList<>();
        if (node.has("type")) {
            words.add(node.get("type").asString() + " " + node.get("id").asString());
        }
        WORDING.stream()
                .filter(node::has)
                .limit(node.has("text") ? 1 : 2)
                .map(name -> node.get(name).asString())
                .forEach(words::add);
        for (String list : List.of("groups", "body", "headcount", "proportion", "post")) {
            if (node.has(list) && !node.has("text")) {
                words.add(plain(node.get(list)));
            }
        }
        return words.stream().distinct().collect(Collectors.joining(", "));
    }

    private static String plain(JsonNode node) {
        return node.isValueNode()
                ? node.asString()
                : StreamSupport.stream(node.spliterator(), false)
                        .map(Fact::plain)
                        .collect(Collectors.joining(" "));
    }

    /** The lines that this covers. */
    NavigableSet<Integer> covered() {
        NavigableSet<Integer> covered = new TreeSet<>();
        Arrays.stream(lines.split(","))
                .filter(range -> !range.isEmpty())
                .map(SourceDocument::lines)
                .filter(range -> range.size() <= LONGEST_RANGE)
                .forEach(covered::addAll);
        return covered;
    }
}

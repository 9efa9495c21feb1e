// SPDX-License-Identifier: Apache-2.0
package org.ohsel.compatibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether what an older JSON Schema accepts, a newer one accepts too, and whether closed lists are what they were. */
final class SchemaGate {

    private static final Set<String> SAYS_NOTHING =
            Set.of("title", "description", "examples", "$comment", "deprecated");
    private static final Set<String> NAMES = Set.of("properties", "$defs", "patternProperties");
    private static final Set<String> MAY_FALL = Set.of("minLength", "minItems", "minimum");
    private static final Set<String> MAY_RISE = Set.of("maxLength", "maxItems", "maximum");

    /** A new kind of record is a minor change, unlike a new code in any other list that is closed. */
    private static final String KINDS = "/$defs/EngagementRecord/properties/type/enum";

    private final List<String> breaks = new ArrayList<>();

    private SchemaGate() {}

    /** What breaks, each with its place; empty if nothing does. */
    static List<String> breaks(JsonNode before, JsonNode now) {
        SchemaGate gate = new SchemaGate();
        gate.compare(before, now, "");
        return List.copyOf(gate.breaks);
    }

    /** The schema without what only people read. */
    static JsonNode bare(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            ObjectNode bare = object.objectNode();
            object.properties().forEach(member -> {
                if (!isSaid(member.getKey(), member.getValue())) {
                    bare.set(member.getKey(), bare(member.getValue()));
                }
            });
            return bare;
        }
        if (schema.isArray()) {
            ArrayNode bare = ((ArrayNode) schema).arrayNode();
            schema.forEach(each -> bare.add(bare(each)));
            return bare;
        }
        return schema;
    }

    /** Members of records are called title and description too; these are schemas. */
    private static boolean isSaid(String name, JsonNode value) {
        return SAYS_NOTHING.contains(name) && !value.isObject();
    }

    private void compare(JsonNode before, JsonNode now, String at) {
        if (!(before instanceof ObjectNode old) || !(now instanceof ObjectNode current)) {
            if (!before.equals(now)) {
                breaks.add(at + ": was " + before + ", is " + now);
            }
            return;
        }
        for (String name : names(old, current)) {
            String path = at + "/" + name;
            JsonNode one = old.get(name);
            JsonNode other = current.get(name);
            if (other == null) {
                if (NAMES.stream().anyMatch(each -> at.endsWith("/" + each) || name.equals(each))) {
                    breaks.add(path + ": is gone");
                }
            } else if (one == null) {
                if (NAMES.stream().noneMatch(each -> at.endsWith("/" + each)) && !NAMES.contains(name)) {
                    breaks.add(path + ": is new: " + other);
                }
            } else {
                compareMember(name, one, other, path);
            }
        }
    }

    private static Set<String> names(ObjectNode old, ObjectNode current) {
        Set<String> names = new TreeSet<>(old.propertyNames());
        names.addAll(current.propertyNames());
        return names;
    }

    private void compareMember(String name, JsonNode before, JsonNode now, String path) {
        if (name.equals("required")) {
            if (!elements(before).containsAll(elements(now))) {
                breaks.add(path + ": was " + before + ", is " + now);
            }
        } else if (name.equals("enum")) {
            boolean isKept = path.equals(KINDS)
                    ? elements(now).containsAll(elements(before))
                    : elements(now).equals(elements(before));
            if (!isKept) {
                breaks.add(path + ": was " + before + ", is " + now);
            }
        } else if (before.isArray() && now.isArray()) {
            compareList(name, before, now, path);
        } else if (MAY_FALL.contains(name) && now.isNumber()) {
            compareBound(before.doubleValue() >= now.doubleValue(), before, now, path);
        } else if (MAY_RISE.contains(name) && now.isNumber()) {
            compareBound(before.doubleValue() <= now.doubleValue(), before, now, path);
        } else {
            compare(before, now, path);
        }
    }

    private void compareBound(boolean isKept, JsonNode before, JsonNode now, String path) {
        if (!isKept) {
            breaks.add(path + ": was " + before + ", is " + now);
        }
    }

    /** One more alternative accepts more; one more condition may be for a new kind of record. */
    private void compareList(String name, JsonNode before, JsonNode now, String path) {
        for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
            if (i >= now.size()) {
                breaks.add(path + "/" + i + ": is gone");
            } else if (i < before.size()) {
                compare(before.get(i), now.get(i), path + "/" + i);
            } else if (!name.equals("anyOf")
                    && !(name.equals("allOf") && now.get(i).has("if"))) {
                breaks.add(path + "/" + i + ": is new: " + now.get(i));
            }
        }
    }

    private static Set<JsonNode> elements(JsonNode list) {
        Set<JsonNode> elements = new HashSet<>();
        list.forEach(elements::add);
        return elements;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Location;
import tools.jackson.core.JsonGenerator;

/** A record that is put together from one row or several, and knows the cell of each of its values. */
final class Draft {

    private final Location start;
    private final Map<String, Object> root = new LinkedHashMap<>();
    private final Map<String, Location> places = new HashMap<>();

    /** Two cells that say different things of the same member. */
    record Conflict(Cell cell, String member, Object other) {}

    /** A value with its cell. */
    private record Leaf(Object value, @Nullable Location at) {}

    /** The objects of the row that is being added, by their path. */
    private Map<String, Map<String, Object>> ofRow = new HashMap<>();

    Draft(String type, Location start) {
        this.start = start;
        root.put("type", new Leaf(type, start));
    }

    void beginRow() {
        ofRow = new HashMap<>();
    }

    boolean has(String member) {
        return root.containsKey(member);
    }

    void setId(String id, Location at) {
        root.put("id", new Leaf(id, at));
    }

    /** Keeps what nobody knows as a member that the model does not know. */
    void keep(String header, Cell cell) {
        root.putIfAbsent(header, new Leaf(cell.text(), cell.at()));
    }

    /** Sets a member that is not a list; a different value there is a conflict. */
    @Nullable
    Conflict set(Target target, Map<String, String> with, Object value, Cell cell) {
        String name = target.path().get(target.path().size() - 1);
        Map<String, Object> object = object(target, with, cell.at());
        @Nullable Object before = object.putIfAbsent(name, new Leaf(value, cell.at()));
        return before instanceof Leaf leaf && !leaf.value().equals(value)
                ? new Conflict(cell, String.join(".", target.path()), leaf.value())
                : null;
    }

    /** Adds to a list of values; what is there is not added again. */
    @SuppressWarnings("unchecked")
    void add(Target target, Map<String, String> with, List<Object> values, Cell cell) {
        String name = target.path().get(target.path().size() - 1);
        List<Object> list =
                (List<Object>) object(target, with, cell.at()).computeIfAbsent(name, key -> new ArrayList<>());
        for (Object value : values) {
            if (list.stream().noneMatch(known -> ((Leaf) known).value().equals(value))) {
                list.add(new Leaf(value, cell.at()));
            }
        }
    }

    /** The object that holds the member: one for each row in each list on the way. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> object(Target target, Map<String, String> with, Location at) {
        Map<String, Object> object = root;
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < target.path().size() - 1; i++) {
            String name = target.path().get(i);
            path.append('/').append(name);
            @Nullable Map<String, Object> known = ofRow.get(path.toString());
            if (known == null && target.lists().get(i)) {
                known = new LinkedHashMap<>();
                ((List<Object>) object.computeIfAbsent(name, key -> new ArrayList<>())).add(known);
            } else if (known == null) {
                known = (Map<String, Object>) object.computeIfAbsent(name, key -> new LinkedHashMap<>());
            }
            ofRow.put(path.toString(), known);
            object = known;
        }
        for (Map.Entry<String, String> constant : with.entrySet()) {
            object.putIfAbsent(constant.getKey(), new Leaf(constant.getValue(), at));
        }
        return object;
    }

    /** Writes the record, and notes where each value is. */
    void write(JsonGenerator json) {
        writeObject(json, root, "");
    }

    private void writeObject(JsonGenerator json, Map<?, ?> object, String pointer) {
        json.writeStartObject();
        for (Map.Entry<?, ?> member : object.entrySet()) {
            String name = (String) member.getKey();
            if (name.endsWith(Target.END)) {
                if (!object.containsKey(start(name))) {
                    json.writeName(start(name));
                    writeLeaf(json, ended(null, (Leaf) member.getValue()), pointer + "/" + start(name));
                }
                continue;
            }
            json.writeName(name);
            String below = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            Object value = member.getValue();
            if (value instanceof Leaf leaf) {
                Object end = object.get(name + Target.END);
                writeLeaf(json, end instanceof Leaf last ? ended(leaf, last) : leaf, below);
            } else if (value instanceof List<?> list) {
                writeList(json, list, below);
            } else {
                writeObject(json, (Map<?, ?>) value, below);
            }
        }
        json.writeEndObject();
    }

    private static String start(String end) {
        return end.substring(0, end.length() - Target.END.length());
    }

    /** A period from its first and its last day. */
    private static Leaf ended(@Nullable Leaf first, Leaf last) {
        if (first == null) {
            return new Leaf("../" + last.value(), last.at());
        }
        return first.value().equals(last.value()) ? first : new Leaf(first.value() + "/" + last.value(), first.at());
    }

    private void writeList(JsonGenerator json, List<?> list, String pointer) {
        json.writeStartArray();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Leaf leaf) {
                writeLeaf(json, leaf, pointer + "/" + i);
            } else {
                writeObject(json, (Map<?, ?>) list.get(i), pointer + "/" + i);
            }
        }
        json.writeEndArray();
    }

    private void writeLeaf(JsonGenerator json, Leaf leaf, String pointer) {
        if (leaf.at() != null) {
            places.put(pointer, leaf.at());
        }
        writeValue(json, leaf.value());
    }

    private static void writeValue(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            object.forEach((name, part) -> {
                json.writeName((String) name);
                writeValue(json, part);
            });
            json.writeEndObject();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString((String) value);
        }
    }

    /** The cells of the values that were written. */
    Places places() {
        return new Places(start, Map.copyOf(places));
    }

    /**
     * Where the values of a record are.
     *
     * @param start the first cell of the record
     * @param cells the cells, by JSON Pointer within the record
     */
    record Places(Location start, Map<String, Location> cells) {

        /** The cell of a value, of the nearest object that has it, or of the first value within it. */
        Location of(String pointer) {
            for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
                @Nullable Location cell = cells.get(at);
                if (cell != null) {
                    return cell;
                }
                @Nullable Location within = within(at + "/");
                if (within != null) {
                    return within;
                }
            }
            return start;
        }

        private @Nullable Location within(String prefix) {
            return cells.entrySet().stream()
                    .filter(cell -> cell.getKey().startsWith(prefix))
                    .map(Map.Entry::getValue)
                    .min(java.util.Comparator.naturalOrder())
                    .orElse(null);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Location;

/** A record that is put together from one row or several, and knows the cell of each of its values. */
final class Draft {

    /** Two cells that say different things of the same member. */
    record Conflict(String member, Leaf other) {}

    /** A value with its cell. */
    record Leaf(Object value, Location at, @Nullable Target target) {}

    /** The values of a list, each once. */
    static final class Values {
        final Map<Object, Leaf> leaves = new LinkedHashMap<>();
    }

    /** The objects of a list, and the values of those that are complete. */
    static final class Objects {
        final List<Node> nodes = new ArrayList<>();
        final Set<Object> complete = new HashSet<>();
    }

    /** An object, with the row that it was begun by and what its columns mean. */
    static final class Node {
        final Map<String, Object> members = new LinkedHashMap<>();
        final Line line;
        final Map<Integer, Field> fields;
        final int occurrence;

        Node(Line line, Map<Integer, Field> fields, int occurrence) {
            this.line = line;
            this.fields = fields;
            this.occurrence = occurrence;
        }
    }

    private final Node root;
    private Line line;
    private Map<Integer, Field> fields;

    /** The objects of the row that is being added, by their path and group. */
    private Map<String, Node> ofRow = new HashMap<>();

    /** The lists to which the row has added an object. */
    private Set<Objects> grown = new HashSet<>();

    Draft(String type, Location at, Line line, Map<Integer, Field> fields) {
        this.root = new Node(line, fields, 0);
        this.line = line;
        this.fields = fields;
        root.members.put("type", new Leaf(type, at, null));
    }

    Node root() {
        return root;
    }

    void beginRow(Line next, Map<Integer, Field> columns) {
        line = next;
        fields = columns;
        ofRow = new HashMap<>();
        grown = new HashSet<>();
    }

    /** Ends a row; an object that is the same as one of a row before is that one. */
    @SuppressWarnings("ReferenceEquality") // which row it is, not what it holds
    void endRow() {
        for (Objects list : grown) {
            list.nodes.removeIf(node -> node.line.start().equals(line.start()) && !list.complete.add(plain(node)));
        }
    }

    void setId(String id, Location at) {
        root.members.putIfAbsent("id", new Leaf(id, at, null));
    }

    boolean has(String member) {
        return root.members.containsKey(member);
    }

    /**
     * Keeps what nobody knows as a member that the model does not know.
     *
     * @param part the list of whose object it is a member; null if it is one of the record
     */
    void keep(Field field, @Nullable String part, Cell cell) {
        Node node = part == null ? root : node(root, "", part, true, "0");
        @Nullable Object before = node.members.putIfAbsent(field.keptAs(), new Leaf(cell.text(), cell.at(), null));
        if (before instanceof Leaf leaf && !leaf.value().equals(cell.text())) {
            Values values = new Values();
            values.leaves.put(leaf.value(), leaf);
            node.members.put(field.keptAs(), values);
            before = values;
        }
        if (before instanceof Values values) {
            values.leaves.putIfAbsent(cell.text(), new Leaf(cell.text(), cell.at(), null));
        }
    }

    /** Sets a member that is not a list; a different value there is a conflict. */
    @Nullable
    Conflict set(Field field, Target target, Object value, Cell cell) {
        String name = target.path().get(target.path().size() - 1);
        @Nullable
        Object before = object(field, target, cell.at()).members.putIfAbsent(name, new Leaf(value, cell.at(), target));
        return before instanceof Leaf leaf && !leaf.value().equals(value)
                ? new Conflict(String.join(".", target.path()), leaf)
                : null;
    }

    /** Adds to a list of values; what is there is not added again. */
    void add(Field field, Target target, List<Object> values, Cell cell) {
        String name = target.path().get(target.path().size() - 1);
        Object list = object(field, target, cell.at()).members.computeIfAbsent(name, key -> new Values());
        if (list instanceof Values known) {
            values.forEach(value -> known.leaves.putIfAbsent(value, new Leaf(value, cell.at(), target)));
        }
    }

    /** The object that holds the member: one for each row, and each group of columns, in each list on the way. */
    private Node object(Field field, Target target, Location at) {
        Node object = root;
        StringBuilder path = new StringBuilder();
        int innermost = target.path().size() - 2;
        for (int i = 0; i <= innermost; i++) {
            String name = target.path().get(i);
            boolean isList = target.lists().get(i);
            object = node(object, path.toString(), name, isList, isList ? field.group(i == innermost) : "");
            path.append('/').append(name).append('#').append(isList ? field.group(i == innermost) : "");
        }
        for (Map.Entry<String, String> constant : field.with().entrySet()) {
            object.members.putIfAbsent(constant.getKey(), new Leaf(constant.getValue(), at, null));
        }
        return object;
    }

    private Node node(Node whole, String path, String name, boolean isList, String group) {
        String key = path + '/' + name + '#' + group;
        @Nullable Node known = ofRow.get(key);
        if (known != null) {
            return known;
        }
        int occurrence = group.isEmpty() ? 0 : Character.digit(group.charAt(0), 10);
        Node node = new Node(line, fields, occurrence);
        if (isList) {
            Object list = whole.members.computeIfAbsent(name, member -> new Objects());
            if (list instanceof Objects objects) {
                objects.nodes.add(node);
                grown.add(objects);
            }
        } else {
            @Nullable Object before = whole.members.putIfAbsent(name, node);
            node = before instanceof Node first ? first : node;
        }
        ofRow.put(key, node);
        return node;
    }

    /** A value without its places, to compare it with others. */
    private static Object plain(Object value) {
        if (value instanceof Node node) {
            Map<String, Object> object = new HashMap<>();
            node.members.forEach((name, member) -> object.put(name, plain(member)));
            return object;
        } else if (value instanceof Objects list) {
            return list.nodes.stream().map(Draft::plain).toList();
        } else if (value instanceof Values list) {
            return List.copyOf(list.leaves.keySet());
        }
        return ((Leaf) value).value();
    }
}

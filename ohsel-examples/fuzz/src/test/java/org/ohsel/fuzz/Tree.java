// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** JSON that can be damaged: unlike other trees, it can have two members of one name, and names and scalars in any spelling. */
final class Tree {

    /** A member of an object, or an element of an array, whose name means nothing; the name is JSON, with its quotes. */
    static final class Part {
        String name;
        Tree value;

        Part(String name, Tree value) {
            this.name = name;
            this.value = value;
        }
    }

    /** The JSON of a scalar; of an object or array, the bracket that it begins with. */
    String text;

    final List<Part> parts = new ArrayList<>();

    Tree(String text) {
        this.text = text;
    }

    static Tree of(JsonNode node) {
        Tree tree = new Tree(node.isObject() ? "{" : node.isArray() ? "[" : node.toString());
        if (node.isObject()) {
            node.properties()
                    .forEach(each -> tree.parts.add(
                            new Part(DamagedJson.JSON.writeValueAsString(each.getKey()), of(each.getValue()))));
        } else {
            node.forEach(each -> tree.parts.add(new Part("\"x\"", of(each))));
        }
        return tree;
    }

    boolean isContainer() {
        return text.equals("{") || text.equals("[");
    }

    Tree copy() {
        Tree copy = new Tree(text);
        parts.forEach(part -> copy.parts.add(new Part(part.name, part.value.copy())));
        return copy;
    }

    /** This and all that is in it. */
    List<Tree> all() {
        List<Tree> all = new ArrayList<>();
        collect(all);
        return all;
    }

    private void collect(List<Tree> all) {
        all.add(this);
        parts.forEach(part -> part.value.collect(all));
    }

    /** Writes it with something between the tokens. */
    void write(StringBuilder json, String space) {
        json.append(text);
        for (int i = 0; i < parts.size(); i++) {
            json.append(i == 0 ? space : space.isEmpty() ? "," : " ," + space);
            if (text.equals("{")) {
                json.append(parts.get(i).name).append(space.isEmpty() ? ":" : " : ");
            }
            parts.get(i).value.write(json, space);
        }
        if (isContainer()) {
            json.append(parts.isEmpty() ? "" : space).append(text.equals("{") ? '}' : ']');
        }
    }
}

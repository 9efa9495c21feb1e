// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.foreign.LocatedJson.Value;

/**
 * An object of the JSON Schema, as far as editors need it.
 *
 * @param members its members by their names, in their order
 * @param required the names of those that must be there
 */
record Definition(Map<String, Member> members, Set<String> required) {

    static final Definition NONE = new Definition(Map.of(), Set.of());

    /**
     * A member.
     *
     * @param description what it is
     * @param definition the name of the definition of its value, or of its elements; null if it has none
     * @param type the type of a value without a definition, such as {@code boolean}; empty if it has one
     * @param list whether it is a list
     * @param words the only values that are valid, where there are such
     */
    record Member(String description, @Nullable String definition, String type, boolean list, List<String> words) {

        /** What is written there, in a few words. */
        String shape() {
            String one = definition == null ? type : definition;
            return list ? "list of " + one : one;
        }
    }

    static Definition of(Value schema) {
        Map<String, Member> members = new LinkedHashMap<>();
        members(schema, "properties").forEach((name, member) -> members.put(name, member(member)));
        return new Definition(
                members,
                Set.copyOf(schema.list("required").stream()
                        .map(name -> String.valueOf(name.content()))
                        .toList()));
    }

    /** The members of an object that is a member; none if there is no such object. */
    static Map<String, Value> members(Value value, String name) {
        Map<String, Value> members = new LinkedHashMap<>();
        @Nullable Value object = value.member(name);
        if (object != null && object.content() instanceof Map<?, ?> all) {
            all.forEach((key, member) -> members.put(String.valueOf(key), (Value) Objects.requireNonNull(member)));
        }
        return members;
    }

    private static Member member(Value schema) {
        Value items = schema.member("items");
        Value one = items == null ? schema : items;
        String reference = one.text("$ref");
        List<String> words = schema.member("const") == null
                ? schema.list("enum").stream()
                        .map(word -> String.valueOf(word.content()))
                        .toList()
                : List.of(schema.text("const"));
        return new Member(
                schema.text("description"),
                reference.isEmpty() ? null : reference.substring(reference.lastIndexOf('/') + 1),
                one.text("type"),
                items != null,
                words);
    }
}

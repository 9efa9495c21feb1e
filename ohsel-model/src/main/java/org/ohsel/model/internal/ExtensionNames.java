// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.internal;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ohsel.model.EngagementRecord;

/** Which names an extension must not have, because the type has a member of that name, and what its value must be. */
public final class ExtensionNames {

    /** The component that holds the extensions, which is no member in JSON. */
    public static final String COMPONENT = "extensions";

    /** The member of every record that says what kind it is; no component has it. */
    public static final String TYPE = "type";

    private static final Map<Class<?>, Set<String>> MEMBERS = new ConcurrentHashMap<>();

    private ExtensionNames() {}

    /**
     * The members of a type in JSON.
     *
     * @param type a record of the model
     * @return their names, with {@code type} if it is a kind of engagement record
     */
    public static Set<String> members(Class<?> type) {
        return MEMBERS.computeIfAbsent(type, ExtensionNames::find);
    }

    private static Set<String> find(Class<?> type) {
        Set<String> names = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals(COMPONENT))
                .collect(Collectors.toSet());
        if (EngagementRecord.class.isAssignableFrom(type)) {
            names.add(TYPE);
        }
        return Set.copyOf(names);
    }

    /**
     * Refuses an extension that cannot be written as a member of its own.
     *
     * @param type the record that is to have it
     * @param name its name
     * @param json its value
     * @throws IllegalArgumentException if the type has a member of that name, or the value is not JSON
     */
    public static void check(Class<?> type, String name, String json) {
        if (members(type).contains(name)) {
            throw new IllegalArgumentException(
                    name.equals(TYPE)
                            ? "type cannot be an extension: the writer writes the type of every record"
                            : name + " cannot be an extension: " + type.getSimpleName()
                                    + " has a member of that name; set it by the builder's method " + name
                                    + ", or choose another name");
        }
        if (!JsonSyntax.isJson(json)) {
            throw new IllegalArgumentException("the value of the extension " + name + " is not JSON; for a string, use"
                    + " putExtensionText, or put it in quotes that are part of the value: \"\\\"words\\\"\"");
        }
    }
}

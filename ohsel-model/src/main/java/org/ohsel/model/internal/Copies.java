// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.internal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Defensive copies for the canonical constructors. Null becomes an empty collection; no list holds null, which callers
 * would have to expect everywhere.
 */
public final class Copies {

    private Copies() {}

    /**
     * An unmodifiable copy of a list.
     *
     * @param <T> the element type
     * @param name the name of the component, for the message
     * @param list the list, or null
     * @return the copy, empty for null
     * @throws NullPointerException if an element is null; the message says which
     */
    public static <T> List<T> list(String name, @Nullable List<T> list) {
        if (list == null || list.isEmpty()) {
            return List.of();
        }
        try {
            return List.copyOf(list); // the list itself, if it is already immutable
        } catch (NullPointerException e) {
            NullPointerException named = new NullPointerException(name + " must not hold null, as it does at index "
                    + list.indexOf(null) + "; leave the element out");
            named.initCause(e);
            throw named;
        }
    }

    /**
     * An unmodifiable copy of a map, sorted by key.
     *
     * @param <V> the value type
     * @param map the map, or null; its keys must not be null
     * @return the copy, empty for null
     */
    public static <V> Map<String, V> sorted(@Nullable Map<String, V> map) {
        return map == null || map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(map));
    }
}

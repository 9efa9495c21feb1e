// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Defensive copies for the canonical constructors.
 *
 * <p>They are lenient where {@link List#copyOf} is not: null becomes an empty collection, and null elements are
 * kept, so that the rules can report where they are.
 */
public final class Copies {

    private Copies() {}

    /**
     * An unmodifiable copy of a list.
     *
     * @param <T> the element type
     * @param list the list, or null
     * @return the copy, empty for null
     */
    public static <T> List<T> list(@Nullable List<T> list) {
        if (list == null || list.isEmpty()) {
            return List.of();
        }
        try {
            return List.copyOf(list); // the list itself, if it is already immutable
        } catch (NullPointerException e) {
            return Collections.unmodifiableList(new ArrayList<>(list));
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

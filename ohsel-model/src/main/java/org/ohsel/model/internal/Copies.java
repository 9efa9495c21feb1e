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
 * <p>They are lenient where {@link List#copyOf} is not: null is an empty collection, and a null element stays, so that
 * the rules can report it at its place.
 */
public final class Copies {

    private Copies() {}

    /**
     * An unmodifiable copy of a list.
     *
     * @param <T> the elements' type
     * @param list the list, or null
     * @return the copy, empty for null
     */
    public static <T> List<T> list(@Nullable List<T> list) {
        if (list == null || list.isEmpty()) {
            return List.of();
        }
        try {
            return List.copyOf(list); // itself, if it is immutable already
        } catch (NullPointerException e) {
            return Collections.unmodifiableList(new ArrayList<>(list));
        }
    }

    /**
     * An unmodifiable copy of a map, sorted by key.
     *
     * @param <V> the values' type
     * @param map the map, or null; without null keys
     * @return the copy, empty for null
     */
    public static <V> Map<String, V> sorted(@Nullable Map<String, V> map) {
        return map == null || map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(map));
    }
}

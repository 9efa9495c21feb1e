// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What names stand for, found as people write them: of a singular its plural too, and the other way round. If two names are
 * written alike, the first is meant.
 *
 * @param <T> what a name stands for
 */
final class Spellings<T> {

    private final Map<String, T> meanings = new HashMap<>();

    /** Adds a name, as {@link Headings#normalise} writes it. */
    void add(String name, T meaning) {
        meanings.putIfAbsent(name, meaning);
        meanings.putIfAbsent(name + "s", meaning);
        if (name.endsWith("s")) {
            meanings.putIfAbsent(without(name, "s"), meaning);
        }
        if (name.endsWith("ies")) {
            meanings.putIfAbsent(without(name, "ies") + "y", meaning);
        }
        if (name.endsWith("y")) {
            meanings.putIfAbsent(without(name, "y") + "ies", meaning);
        }
    }

    private static String without(String name, String end) {
        return name.substring(0, name.length() - end.length());
    }

    /** What a heading means, as {@link Headings#normalise} writes it; null if it is none of the names. */
    @Nullable
    T meaning(String heading) {
        return meanings.get(heading);
    }
}

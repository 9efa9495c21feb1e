// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Fix;
import org.ohsel.rules.Remedy;

/**
 * The type that is meant by another string.
 *
 * @param name the string; null if the type is missing
 * @param types the types
 */
record TypeNameRemedy(@Nullable String name, Set<String> types) implements Remedy {

    private Optional<String> meant() {
        String wanted = letters(name == null ? "" : name);
        List<String> found =
                types.stream().filter(type -> letters(type).equals(wanted)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String letters(String text) {
        return text.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<Fix> fix(String pointer) {
        return meant().map(type -> Fix.replace(pointer, RawJson.quoted(type)));
    }

    @Override
    public String toString() {
        return meant().map(type -> "Write " + type + ".").orElse("Give the record one of these types.");
    }
}

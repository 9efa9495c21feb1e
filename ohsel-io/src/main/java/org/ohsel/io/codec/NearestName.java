// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ohsel.model.internal.Similarity;
import org.ohsel.rules.Fix;
import org.ohsel.rules.Remedy;

/** The known name that an unknown one resembles, searched for only when a message is shown. */
record NearestName(String name, List<String> known) implements Remedy {

    private static final double NEAR = 0.6;

    /** Shorter names, such as id, are part of too many others. */
    private static final int SHORTEST_PART = 4;

    /** The same name in another spelling: in_public, InPublic and IN-PUBLIC are inPublic. */
    private Optional<String> same() {
        String wanted = letters(name);
        List<String> found =
                known.stream().filter(other -> letters(other).equals(wanted)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<String> near() {
        String wanted = words(name);
        return same().or(() -> known.stream()
                .filter(other -> other.length() >= SHORTEST_PART || name.length() <= SHORTEST_PART)
                .filter(other -> similarity(wanted, other) >= NEAR)
                .max(Comparator.comparingDouble(other -> similarity(wanted, other))));
    }

    private static String letters(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    /** The words of a name in camel case are compared like those of other names. */
    private static String words(String name) {
        return Similarity.normalise(name.replaceAll("(?<=[a-z])(?=[A-Z])", " "));
    }

    private static double similarity(String wanted, String other) {
        return Similarity.of(wanted, words(other));
    }

    @Override
    public Optional<Fix> fix(String pointer) {
        return same().map(right -> Fix.rename(pointer, right));
    }

    @Override
    public String toString() {
        return near().map(other -> "; did you mean " + other + "?").orElse("");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.util.Comparator;
import java.util.List;
import org.ohsel.model.internal.Similarity;

/** The known name that an unknown one resembles, searched for only when a message is shown. */
record NearestName(String name, List<String> known) {

    private static final double NEAR = 0.6;

    @Override
    public String toString() {
        String wanted = Similarity.normalise(name);
        return known.stream()
                .filter(other -> similarity(wanted, other) >= NEAR)
                .max(Comparator.comparingDouble(other -> similarity(wanted, other)))
                .map(other -> "; did you mean " + other + "?")
                .orElse("");
    }

    private static double similarity(String wanted, String other) {
        return Similarity.of(wanted, Similarity.normalise(other));
    }
}

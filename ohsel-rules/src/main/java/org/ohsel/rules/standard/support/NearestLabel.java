// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ohsel.model.internal.Similarity;
import org.ohsel.rules.Fix;
import org.ohsel.rules.PersonalData;
import org.ohsel.rules.Remedy;

/**
 * The advice on a label that nothing has: the one that is most like it. There is no fix, because what it refers to may be
 * missing.
 *
 * @param label the label that nothing has
 * @param labels the labels that there are
 */
record NearestLabel(String label, Collection<String> labels) implements Remedy {

    private static final double ALIKE = 0.6;

    /** Comparing takes long, and nobody wants to wait for a guess. */
    private static final int MOST_LABELS = 200;

    @Override
    public Optional<Fix> fix(String pointer) {
        return Optional.empty();
    }

    @Override
    public String toString() {
        return words(PersonalData::show);
    }

    @Override
    public String withQuotedText() {
        return words(UnaryOperator.identity());
    }

    private String words(UnaryOperator<String> shown) {
        String wanted = Similarity.normalise(label);
        return labels.stream()
                .limit(MOST_LABELS)
                .max(Comparator.comparingDouble(other -> alike(wanted, other)))
                .filter(other -> alike(wanted, other) >= ALIKE)
                .map(other -> "Did you mean " + shown.apply(other) + "? If not, add")
                .orElse("Add");
    }

    private static double alike(String wanted, String other) {
        return Similarity.of(wanted, Similarity.normalise(other));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ohsel.model.internal.Similarity;
import org.ohsel.rules.Fix;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.Remedy;

/**
 * The label that is meant by another string: the only one that differs in no more than capitals, spaces and punctuation,
 * or else the one that is most like it.
 *
 * @param written the string
 * @param labels the labels that there are, at least one
 */
record LabelRemedy(String written, List<String> labels) implements Remedy {

    /** How much a label has to be like the string for somebody to have meant it. */
    private static final double SIMILAR = 0.6;

    @Override
    public Optional<Fix> fix(String pointer) {
        return meant().flatMap(label -> Remedy.write(label).fix(pointer));
    }

    @Override
    public String toString() {
        return words(label -> new Quoted(label).toString());
    }

    @Override
    public String withQuotedText() {
        return words(UnaryOperator.identity());
    }

    private String words(UnaryOperator<String> shown) {
        Optional<String> meant = meant();
        if (meant.isPresent()) {
            return "Write " + shown.apply(meant.get()) + ".";
        }
        return nearest()
                .map(label -> "Did you mean " + shown.apply(label) + "? If not, add it with this label.")
                .orElse("Correct it, or add what it names with this label.");
    }

    private Optional<String> meant() {
        List<String> same =
                labels.stream().filter(label -> same(label, written)).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private Optional<String> nearest() {
        String normal = Similarity.normalise(written);
        Comparator<String> similarity =
                Comparator.comparingDouble(label -> Similarity.of(Similarity.normalise(label), normal));
        return labels.stream()
                .filter(label -> Similarity.of(Similarity.normalise(label), normal) >= SIMILAR)
                .max(similarity);
    }

    /**
     * Whether two labels differ in no more than capitals, spaces and punctuation.
     *
     * @param label a label
     * @param other another
     * @return true if both mean the same to a reader
     */
    static boolean same(String label, String other) {
        return key(label).equals(key(other));
    }

    /** Equal for labels that mean the same to a reader. */
    static String key(String label) {
        String normal = Similarity.normalise(label);
        return normal.isEmpty() ? label.strip() : normal;
    }
}

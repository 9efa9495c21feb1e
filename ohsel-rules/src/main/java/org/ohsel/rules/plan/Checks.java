// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The constraints of one component or of the elements of a list, sorted by what there is to ask. */
public final class Checks {

    private record Test(Constraint constraint, Predicate<Object> predicate) {}

    private final Constraint[] refusingNull;
    private final Test[] tests;
    private final TextRule[] texts;

    Checks(List<Constraint> constraints) {
        this(constraints, List.of());
    }

    /** With rules on the value, which is a text. */
    Checks(List<Constraint> constraints, List<TextRule> texts) {
        this.texts = texts.toArray(TextRule[]::new);
        refusingNull = constraints.stream().filter(Constraint::refusesNull).toArray(Constraint[]::new);
        tests = constraints.stream()
                .filter(constraint -> constraint.test() != null)
                .map(constraint -> new Test(constraint, Objects.requireNonNull(constraint.test())))
                .toArray(Test[]::new);
    }

    /**
     * Whether there is nothing to ask.
     *
     * @return true if any value will do
     */
    public boolean isEmpty() {
        return refusingNull.length == 0 && tests.length == 0 && texts.length == 0;
    }

    /**
     * Checks a value.
     *
     * @param value the value
     * @param member the member of the spot that it is the value of; empty if it is at the spot itself
     * @param spot takes what is found
     */
    public void run(@Nullable Object value, String member, Spot spot) {
        if (value == null) {
            for (Constraint constraint : refusingNull) {
                spot.violated(constraint.rule(), member, constraint.arguments());
            }
            return;
        }
        for (Test test : tests) {
            if (!test.predicate().test(value)) {
                spot.violated(
                        test.constraint().rule(), member, test.constraint().arguments());
            }
        }
        for (TextRule text : texts) {
            @Nullable Map<String, Object> found = text.find((String) value);
            if (found != null) {
                spot.violated(text.info(), member, found);
            }
        }
    }
}

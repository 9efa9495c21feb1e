// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.spi.ExtensionText;
import org.ohsel.rules.spi.TextRule;

/** The constraints on one component or on the elements of a list, sorted by what they test. */
public final class ComponentChecks {

    /** Rules on strings that share a test for which strings are suspect. */
    private record Suspicion(TextRule.Suspects suspects, List<TextRule> rules) {

        static Suspicion[] of(List<TextRule> rules) {
            Map<TextRule.Suspects, List<TextRule>> shared = rules.stream()
                    .collect(Collectors.groupingBy(TextRule::suspects, LinkedHashMap::new, Collectors.toList()));
            return shared.entrySet().stream()
                    .map(entry -> new Suspicion(entry.getKey(), entry.getValue()))
                    .toArray(Suspicion[]::new);
        }

        boolean finds(String text) {
            return suspects.mayHold(text) && rules.stream().anyMatch(rule -> rule.find(text) != null);
        }
    }

    private final Constraint[] refusingNull;

    /** The constraints that test values other than null, and their tests at the same index. */
    private final Constraint[] testing;

    private final ConstraintCheck[] tests;

    /** The tests if the value is a string; null if it is not. */
    private final @Nullable TextBounds bounds;

    private final Suspicion[] suspicions;

    ComponentChecks(List<Constraint> constraints) {
        this(constraints, List.of());
    }

    /** For a value that is a string, or extensions, which have rules on them as well. */
    ComponentChecks(List<Constraint> constraints, List<TextRule> texts) {
        suspicions = Suspicion.of(texts);
        refusingNull = constraints.stream().filter(Constraint::refusesNull).toArray(Constraint[]::new);
        testing = constraints.stream()
                .filter(constraint -> constraint.test() != null)
                .toArray(Constraint[]::new);
        tests = Arrays.stream(testing).map(Constraint::test).toArray(ConstraintCheck[]::new);
        bounds = TextBounds.of(tests);
    }

    /**
     * Whether there is nothing to check.
     *
     * @return true if every value passes
     */
    public boolean isEmpty() {
        return refusingNull.length == 0 && tests.length == 0 && suspicions.length == 0;
    }

    /**
     * Whether there must be a value.
     *
     * @return true if null is reported
     */
    public boolean refusesNull() {
        return refusingNull.length > 0;
    }

    /**
     * Checks a value.
     *
     * @param value the value
     * @param member the member that has this value; empty if it is the value that the reporter has reached
     * @param reporter takes the findings
     */
    public void run(@Nullable Object value, String member, RuleReporter reporter) {
        if (value == null) {
            for (Constraint constraint : refusingNull) {
                reporter.violated(constraint.rule(), member, constraint.argumentsIfMissing());
            }
            return;
        }
        for (int i = 0; i < tests.length; i++) {
            if (!tests[i].passes(value)) {
                boolean optional = refusingNull.length == 0 && testing[i].member() != null;
                reporter.violated(testing[i].rule(), member, testing[i].argumentsFor(value, optional));
            }
        }
        if (suspicions.length > 0) {
            if (value instanceof String text) {
                look(text, member, reporter);
            } else if (!((Map<?, ?>) value).isEmpty()) {
                ExtensionText.visit((Map<?, ?>) value, (text, pointer) -> look(text, pointer, reporter));
            }
        }
    }

    /**
     * Whether a value passes, for a caller that wants to know no more.
     *
     * @param value the value
     * @return false if {@link #run} would report anything
     */
    public boolean passes(Object value) {
        if (!passesTests(value)) {
            return false;
        }
        for (Suspicion suspicion : suspicions) {
            if (!(value instanceof String text) || suspicion.finds(text)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a string passes of which the bytes are at hand, for a caller that wants to know no more.
     *
     * @param text the string
     * @param ascii has the string in ASCII
     * @param from where it begins
     * @param to where it ends
     * @return false if {@link #run} would report anything
     */
    public boolean passes(String text, byte[] ascii, int from, int to) {
        if (bounds == null ? !passesTests(text) : !bounds.hold(text, ascii, from, to)) {
            return false;
        }
        for (Suspicion suspicion : suspicions) {
            if (suspicion.suspects().mayHold(ascii, from, to) && suspicion.finds(text)) {
                return false;
            }
        }
        return true;
    }

    private boolean passesTests(Object value) {
        for (ConstraintCheck test : tests) {
            if (!test.passes(value)) {
                return false;
            }
        }
        return true;
    }

    private void look(String text, String member, RuleReporter reporter) {
        for (Suspicion suspicion : suspicions) {
            if (suspicion.suspects().mayHold(text)) {
                look(suspicion, text, member, reporter);
            }
        }
    }

    /** Extensions are members of the object that has them, and not of a member {@code extensions}. */
    private void look(String text, Supplier<String> pointer, RuleReporter reporter) {
        for (Suspicion suspicion : suspicions) {
            if (suspicion.suspects().mayHold(text)) {
                look(suspicion, text, pointer.get().substring(1), reporter);
            }
        }
    }

    private static void look(Suspicion suspicion, String text, String member, RuleReporter reporter) {
        for (TextRule rule : suspicion.rules()) {
            @Nullable Map<String, Object> found = rule.find(text);
            if (found != null) {
                reporter.violated(rule.info(), member, found);
            }
        }
    }
}

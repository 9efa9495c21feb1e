// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.ValueRule;

/**
 * Checks the values of one type. There are two ways: to walk through a value in memory, or to check the components of a
 * value as they are read, which saves the walk.
 */
public final class TypePlan {

    /** The plan of types in which there is nothing to check. */
    public static final TypePlan NOTHING = new TypePlan(List.of(), null, List.of(), List.of(), null);

    /** A bit that no component has: that of a rule that is always run. */
    private static final long ALWAYS = Long.MIN_VALUE;

    private static final ComponentChecks ANY = new ComponentChecks(List.of());

    /** All components in their order, each with its name and the constraints on it and on its elements. */
    private final Component[] components;

    private final String[] names;

    private final ComponentChecks[] checks;
    private final ComponentChecks[] elementChecks;

    /** The indices of the components that have constraints. */
    private final int[] constrained;

    private final @Nullable HibernateValidatorEngine reference;

    private final ValueRule<?>[] rules;

    /** For each rule, a bit for each component of which one has to be there for the rule to find anything. */
    private final long[] wanted;

    /** The rules that are not run on what has just been read. */
    private final ValueRule<?>[] inMemory;

    /** Has the plans of the implementing classes, if the type is an interface; otherwise null. */
    private final @Nullable Plans implementations;

    TypePlan(
            List<Component> components,
            @Nullable HibernateValidatorEngine reference,
            List<ValueRule<?>> rules,
            List<ValueRule<?>> inMemory,
            @Nullable Plans implementations) {
        this.names = components.stream().map(Component::name).toArray(String[]::new);
        this.checks = components.stream().map(Component::checks).toArray(ComponentChecks[]::new);
        this.elementChecks = components.stream().map(Component::elementChecks).toArray(ComponentChecks[]::new);
        this.constrained = IntStream.range(0, checks.length)
                .filter(index -> !checks[index].isEmpty())
                .toArray();
        this.components = components.toArray(Component[]::new);
        this.reference = reference;
        this.rules = rules.toArray(ValueRule<?>[]::new);
        this.wanted = rules.stream().mapToLong(this::wanted).toArray();
        this.inMemory = inMemory.toArray(ValueRule<?>[]::new);
        this.implementations = implementations;
    }

    private long wanted(ValueRule<?> rule) {
        long bits = 0;
        for (int index = 0; index < names.length; index++) {
            bits |= rule.members().contains(names[index]) ? 1L << index : 0;
        }
        return bits == 0 ? ALWAYS : bits;
    }

    boolean checksNothing() {
        return components.length == 0
                && reference == null
                && rules.length == 0
                && inMemory.length == 0
                && implementations == null;
    }

    /** Checks the value that the walk has reached, and everything in it. */
    void check(Object value, ValueWalk walk) {
        if (implementations != null) {
            implementations.of(value.getClass()).check(value, walk);
            return;
        }
        for (Component component : components) {
            component.check(value, walk);
        }
        checkWhole(value, walk);
        for (ValueRule<?> rule : inMemory) {
            run(rule, value, walk);
        }
    }

    /**
     * Checks components that have been read. Their parts, and the elements of lists, were checked when those were read.
     *
     * @param values the components, in their order
     * @param unread a bit for each component that is already known to be unreadable
     * @param reporter takes the findings
     */
    public void checkComponents(@Nullable Object[] values, long unread, RuleReporter reporter) {
        for (int index : constrained) {
            if ((unread & (1L << index)) == 0) {
                checks[index].run(values[index], names[index], reporter);
            }
        }
    }

    /**
     * The checks on a component.
     *
     * @param index the index of the component in the record
     * @return the checks; empty if there are none
     */
    public ComponentChecks checks(int index) {
        return index < checks.length ? checks[index] : ANY;
    }

    /**
     * Whether a component must have a value.
     *
     * @param index the index of the component in the record
     * @return true if null is reported
     */
    public boolean isRequired(int index) {
        return checks(index).refusesNull();
    }

    /**
     * The checks on the elements of a component.
     *
     * @param index the index of the component in the record
     * @return the checks; empty if the component is not a list
     */
    public ComponentChecks elementChecks(int index) {
        return index < elementChecks.length ? elementChecks[index] : ANY;
    }

    /**
     * Runs the rules that look at the value as a whole.
     *
     * @param value the value
     * @param reporter takes the findings
     */
    public void checkWhole(Object value, RuleReporter reporter) {
        checkWhole(value, -1L, reporter);
    }

    /**
     * Runs the rules that look at the value as a whole, without those that can find nothing because all the members that they
     * look at are absent.
     *
     * @param value the value
     * @param present a bit for each component that is there
     * @param reporter takes the findings
     */
    public void checkWhole(Object value, long present, RuleReporter reporter) {
        if (reference != null) {
            reference.check(value, reporter);
        }
        for (int index = 0; index < rules.length; index++) {
            if ((wanted[index] & (present | ALWAYS)) != 0) {
                run(rules[index], value, reporter);
            }
        }
    }

    @SuppressWarnings(
            "unchecked") // a plan has the rules of its type, and the cast would take longer than most rules do
    static <T> void run(ValueRule<T> rule, Object value, RuleReporter reporter) {
        try {
            rule.check((T) value, reporter.reporting(rule.info()));
        } catch (RuntimeException | StackOverflowError e) {
            RuleFailure.report(rule.info(), e, reporter);
        }
    }
}

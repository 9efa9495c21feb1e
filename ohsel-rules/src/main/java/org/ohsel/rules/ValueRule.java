// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.util.Set;

/**
 * A rule about one value, wherever it occurs in a record: an event, a headcount, a date.
 *
 * <p>One instance is shared between threads, and a reader may run it twice on the same value, so a check must have no
 * side effects: it reports, or it does not.
 *
 * @param <T> the type of value
 */
public non-sealed interface ValueRule<T> extends Rule {

    /**
     * The type of the values to check. If it is an interface or a superclass, the values of all its implementations are
     * checked.
     *
     * @return the type
     */
    Class<T> type();

    /**
     * Whether there is anything to check in values of a class. Called once per class; for a class that the rule does
     * not apply to, it is not run, so that a rule on a supertype costs nothing where it has nothing to check.
     *
     * @param valueClass a class of values, assignable to {@link #type}
     * @return false only if the rule finds nothing in any value of the class; true by default
     */
    default boolean appliesTo(Class<?> valueClass) {
        return true;
    }

    /**
     * The members of which at least one has to be there for the rule to find anything. Where all of them are absent, the rule
     * need not be run, so that a record pays only for what it holds.
     *
     * @return the names of the members; empty if the rule may find something in any value, which is the default
     */
    default Set<String> members() {
        return Set.of();
    }

    /**
     * Checks a value. Required members may be missing, which another rule reports.
     *
     * @param value the value, never null
     * @param reporter takes the findings; pointers are relative to the value
     */
    void check(T value, Reporter reporter);
}

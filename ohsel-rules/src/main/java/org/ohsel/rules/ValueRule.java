// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

/**
 * A rule about one value, wherever it stands in a record: an event, a headcount, a date.
 *
 * @param <T> the type of value
 */
public non-sealed interface ValueRule<T> extends Rule {

    /**
     * The type of the values to check. For an interface or a superclass, those of all its implementations are.
     *
     * @return the type
     */
    Class<T> type();

    /**
     * Whether there is anything to check in values of a class. Asked once for a class, so that a rule on a supertype costs
     * nothing where it has nothing to say; whoever runs rules leaves this one out for the classes it does not apply to.
     *
     * @param valueClass a class of values, assignable to {@link #type}
     * @return true unless the rule finds nothing in any value of the class
     */
    default boolean appliesTo(Class<?> valueClass) {
        return true;
    }

    /**
     * Checks a value. It may lack what is required: another rule reports that.
     *
     * @param value the value, never null
     * @param reporter takes what is found; pointers are relative to the value
     */
    void check(T value, Reporter reporter);
}

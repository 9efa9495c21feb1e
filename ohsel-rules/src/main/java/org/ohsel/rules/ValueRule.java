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
     * Checks a value. It may lack what is required: another rule reports that.
     *
     * @param value the value, never null
     * @param reporter takes what is found; pointers are relative to the value
     */
    void check(T value, Reporter reporter);
}

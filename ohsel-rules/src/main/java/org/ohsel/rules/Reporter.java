// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.util.Map;

/**
 * Takes the findings of a rule.
 *
 * <p>An argument may be any object. Its {@code toString} is called only when a message is shown, so anything that takes
 * long to work out can be left until then. Wrap people's words in {@link Quoted}.
 */
public interface Reporter {

    /**
     * What the check may use besides the value.
     *
     * @return the context
     */
    Context context();

    /**
     * Reports a finding.
     *
     * @param pointer the location, as a JSON Pointer relative to the value checked, such as {@code /date}; empty for
     *     the value itself
     * @param arguments the arguments of the message, by name
     */
    void report(String pointer, Map<String, ?> arguments);

    /**
     * Reports a problem that exists only on one reading of dates or numbers that the source leaves open: a warning at
     * most, unless a policy sets another severity.
     *
     * @param pointer the location, as a JSON Pointer relative to the value checked
     * @param arguments the arguments of the message, by name
     */
    void reportPossible(String pointer, Map<String, ?> arguments);
}

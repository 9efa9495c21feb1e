// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Takes what a rule finds.
 *
 * <p>Arguments may be given as a {@link Supplier}, which is asked only if the finding is kept.
 */
public interface Reporter {

    /**
     * What the check may know besides the value.
     *
     * @return the context
     */
    Context context();

    /**
     * Reports a finding.
     *
     * @param pointer where, as a JSON Pointer relative to the value checked: {@code /date}; empty for the value itself
     * @param arguments what the message names, by name
     */
    void report(String pointer, Map<String, ?> arguments);

    /**
     * Reports what is wrong only on one reading of dates or numbers that the source leaves open: a warning at most.
     *
     * @param pointer where, as a JSON Pointer relative to the value checked
     * @param arguments what the message names, by name
     */
    void reportPossible(String pointer, Map<String, ?> arguments);

    /**
     * A reporter for findings about another record of the log.
     *
     * @param place where that record stands
     * @return a reporter to whose pointers that place is the root
     */
    Reporter at(Place place);
}

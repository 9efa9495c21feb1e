// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.util.Map;

/**
 * Takes what a rule finds.
 *
 * <p>An argument may be any object: its {@code toString} is asked when a message is shown, so what takes long to work out
 * can wait there.
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
}

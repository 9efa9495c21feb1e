// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

/** Takes what a rule finds that looks at the log as a whole. */
public interface LogReporter extends Reporter {

    /**
     * A reporter for findings about another record of the log.
     *
     * @param place where that record stands
     * @return a reporter to whose pointers that place is the root
     */
    LogReporter at(Place place);

    /**
     * Counts findings of which there are too many to say where each is.
     *
     * @param count how many there are
     */
    void reportUnkept(long count);
}

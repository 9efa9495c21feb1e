// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

/** Takes the findings of a {@link LogRule}. */
public interface LogReporter extends Reporter {

    /**
     * A reporter for findings about another record of the log.
     *
     * @param place where that record is
     * @return a reporter whose pointers are relative to that record
     */
    LogReporter at(Place place);

    /**
     * Counts findings that are too many to report one by one, with a location each.
     *
     * @param count how many
     */
    void reportUnkept(long count);
}

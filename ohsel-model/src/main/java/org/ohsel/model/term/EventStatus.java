// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

/** The status of an event. The terms are those of Open Civic Data, with {@code postponed} from schema.org. */
public enum EventStatus implements ClosedTerm {
    /** It may take place. */
    TENTATIVE,
    /** It is going to take place. */
    CONFIRMED,
    /** It has taken place. */
    PASSED,
    /** It was to take place and will do so later. */
    POSTPONED,
    /** It was to take place and will not. */
    CANCELLED;

    @Override
    public String scheme() {
        return "event-status";
    }
}

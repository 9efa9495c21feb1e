// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

/**
 * How a source qualifies a number.
 *
 * <p>{@link #OVER} and {@link #MORE_THAN} mean the same; both are kept because sources use both (document 003, line 93:
 * over; document 004, lines 100 and 101: more than, over).
 */
public enum CountQualifier implements ClosedTerm {
    /** The number as counted. */
    EXACT,
    /** "Over 500": more than the number. */
    OVER,
    /** "More than 100": more than the number. */
    MORE_THAN,
    /** "At least 20": the number or more. */
    AT_LEAST,
    /** "Approximately 500": near the number, on either side. */
    APPROXIMATELY,
    /** "Up to 30": the number or fewer. */
    UP_TO,
    /** "Fewer than 10": less than the number. */
    FEWER_THAN;

    @Override
    public String scheme() {
        return "count-qualifier";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

/** What a body decided about what was put to it. */
public enum DecisionOutcome implements ClosedTerm {
    /** It approved or agreed it (002:61; 003:13, 50). */
    APPROVED,
    /** It turned it down. */
    REJECTED,
    /** It put the decision off. */
    DEFERRED,
    /** It took note and decided nothing (003:48, 51). */
    NOTED;

    @Override
    public String scheme() {
        return "decision-outcome";
    }
}

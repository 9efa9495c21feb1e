// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

/** How certain a recorded fact is. */
public enum Certainty implements ClosedTerm {
    /** The source says so, and nothing else was consulted. */
    STATED,
    /** A second, public source says so too. */
    VERIFIED,
    /** The source does not say so; the person who recorded it inferred it. */
    INFERRED;

    @Override
    public String scheme() {
        return "certainty";
    }
}

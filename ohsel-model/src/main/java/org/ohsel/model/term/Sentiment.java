// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

/** How people took what was put to them. */
public enum Sentiment implements ClosedTerm {
    /** They welcomed it: "welcomed", "well received" (000:23; 003:95). */
    WELCOMED,
    /** They raised questions about it (000:23). */
    QUESTIONED,
    /** They were concerned about it (003:95). */
    CONCERNED,
    /** They were against it. */
    OPPOSED,
    /** They asked for it: "the need for" (000:23). */
    REQUESTED,
    /** They discussed it, and the source does not say how they took it (000:23). */
    DISCUSSED;

    @Override
    public String scheme() {
        return "sentiment";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

/** What obliges a CCG to involve the public: NHS Act 2006, section 14Z2(2), from 1 April 2013 to 30 June 2022. */
public enum InvolvementTrigger implements ClosedTerm {
    /** (a) The planning of the commissioning arrangements. */
    PLANNING,
    /**
     * (b) The development and consideration of proposals for change, where they would have an impact on services.
     */
    PROPOSAL_FOR_CHANGE,
    /** (c) Decisions affecting the operation of the arrangements, where they would have such an impact. */
    OPERATIONAL_DECISION;

    @Override
    public String scheme() {
        return "involvement-trigger";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

/**
 * A limb of the public sector equality duty: what a public authority must have due regard to (Equality Act 2010,
 * section 149, in force since 5 April 2011).
 */
public enum EqualityDutyLimb implements ClosedTerm {
    /** Eliminate discrimination, harassment, victimisation and other prohibited conduct. */
    ELIMINATE_DISCRIMINATION,
    /** Advance equality of opportunity between those who share a relevant characteristic and those who do not. */
    ADVANCE_EQUALITY,
    /** Foster good relations between them. */
    FOSTER_GOOD_RELATIONS;

    @Override
    public String scheme() {
        return "equality-duty-limb";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

/** One of these conditions must be met before hospital beds close: NHS England, from 1 April 2017. */
public enum BedClosureCondition implements ClosedTerm {
    /** Sufficient alternative provision is in place. */
    ALTERNATIVE_PROVISION,
    /** New treatments or therapies reduce admissions. */
    NEW_TREATMENTS,
    /** There is a credible plan to use beds more efficiently. */
    BED_EFFICIENCY;

    @Override
    public String scheme() {
        return "bed-closure-condition";
    }
}

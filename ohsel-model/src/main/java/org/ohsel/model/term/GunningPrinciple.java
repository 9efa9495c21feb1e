// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

/**
 * A principle of a lawful consultation: R v Brent LBC ex p Gunning (1985), endorsed in Coughlan (2001) and by the
 * Supreme Court (2014).
 */
public enum GunningPrinciple implements ClosedTerm {
    /** The proposals are still at a formative stage. */
    FORMATIVE_STAGE,
    /** Sufficient reasons are given for intelligent consideration and response. */
    SUFFICIENT_REASONS,
    /** There is adequate time for consideration and response. */
    ADEQUATE_TIME,
    /** What people said is conscientiously taken into account. */
    CONSCIENTIOUS_CONSIDERATION;

    @Override
    public String scheme() {
        return "gunning-principle";
    }
}

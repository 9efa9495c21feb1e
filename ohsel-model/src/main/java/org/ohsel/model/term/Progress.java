// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

/** How far a commitment or an assessment has got. */
public enum Progress implements ClosedTerm {
    /** It is to be done. */
    PLANNED,
    /** Work on it has begun. */
    IN_PROGRESS,
    /** It has been done. */
    DONE,
    /** It will not be done. */
    DROPPED;

    @Override
    public String scheme() {
        return "progress";
    }
}

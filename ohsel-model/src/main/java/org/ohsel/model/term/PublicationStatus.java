// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

/** Where a publication stands. */
public enum PublicationStatus implements ClosedTerm {
    /** It is being made (003:97). */
    IN_PREPARATION,
    /** It is public, and subject to change (004:10). */
    WORK_IN_PROGRESS,
    /** It is public. */
    PUBLISHED,
    /** It is public and no longer kept up to date (002:1). */
    FROZEN;

    @Override
    public String scheme() {
        return "publication-status";
    }
}

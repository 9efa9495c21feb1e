// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

/** The status of a publication. */
public enum PublicationStatus implements ClosedTerm {
    /** It is being prepared (003:97). */
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

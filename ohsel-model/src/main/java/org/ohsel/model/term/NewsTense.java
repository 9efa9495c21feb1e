// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

/** Whether a statement looks back or ahead. */
public enum NewsTense implements ClosedTerm {
    /** It has happened (003:5-13). */
    HAPPENED,
    /** It lies ahead (003:15-20). */
    AHEAD;

    @Override
    public String scheme() {
        return "news-tense";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

/** What proportion of those present a group made up, where a source gives words instead of a number. */
public enum Proportion implements ClosedTerm {
    /** Everybody. */
    ALL,
    /** More than half. */
    MOST,
    /** "A large proportion" (document 000, line 14). */
    LARGE,
    /** Some, with no indication of how many. */
    SOME,
    /** "A small number" (document 000, line 14). */
    SMALL,
    /** Nobody. */
    NONE;

    @Override
    public String scheme() {
        return "proportion";
    }
}

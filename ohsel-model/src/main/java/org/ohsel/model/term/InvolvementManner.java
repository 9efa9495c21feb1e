// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

/** How people were involved: NHS Act 2006, section 14Z2(2). */
public enum InvolvementManner implements ClosedTerm {
    /** They were consulted. */
    CONSULTED,
    /** They were given information. */
    INFORMED,
    /** They were involved in another way. */
    OTHER;

    @Override
    public String scheme() {
        return "involvement-manner";
    }
}

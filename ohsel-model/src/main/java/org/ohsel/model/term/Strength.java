// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

/** How strongly something was put. */
public enum Strength implements ClosedTerm {
    /** "A strong message" (000:23). */
    STRONG,
    /** Neither strongly nor in passing. */
    MODERATE,
    /** In passing. */
    SLIGHT;

    @Override
    public String scheme() {
        return "strength";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import org.ohsel.model.term.ClosedTerm;

/** How a policy treats a rule. */
public enum Level implements ClosedTerm {
    /** Its findings are errors. */
    ERROR,
    /** Its findings are warnings. */
    WARNING,
    /** Its findings are for information. */
    INFO,
    /** The rule does not run. */
    OFF;

    @Override
    public String scheme() {
        return "level";
    }
}

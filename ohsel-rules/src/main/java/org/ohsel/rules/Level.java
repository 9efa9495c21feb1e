// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.util.Locale;

/** How a policy treats a rule. In JSON it is written in lower case. */
public enum Level {
    /** Its findings are errors. */
    ERROR,
    /** Its findings are warnings. */
    WARNING,
    /** Its findings are for information. */
    INFO,
    /** The rule does not run. */
    OFF;

    /**
     * How it is written in JSON.
     *
     * @return the name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import org.ohsel.rules.Finding;

/** How a finding says that its rule threw an exception. */
public final class FailedRule {

    /** The argument of the message that such a finding has and no other: the kind of exception. */
    public static final String ARGUMENT = "failure";

    private FailedRule() {}

    /**
     * Whether a finding says that its rule threw an exception.
     *
     * @param finding the finding
     * @return true if it does
     */
    public static boolean isIn(Finding finding) {
        return finding.arguments().containsKey(ARGUMENT);
    }
}

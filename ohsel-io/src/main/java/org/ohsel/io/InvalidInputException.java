// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import org.ohsel.io.host.Explanation;
import org.ohsel.rules.Findings;

/**
 * An input has errors. The message lists up to twenty of them, each with its JSON Pointer, rule and advice, without
 * quoting people's words.
 */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Findings findings;

    InvalidInputException(Findings findings) {
        super(Explanation.ofErrors(findings));
        this.findings = findings;
    }

    /**
     * Everything that was found, warnings included.
     *
     * @return the findings, in the order of the input
     */
    public Findings findings() {
        return findings;
    }
}

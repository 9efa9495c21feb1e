// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import java.util.stream.Collectors;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;

/** Something that goes wrong, and what it says. */
@FunctionalInterface
interface Provocation {

    /** Does it: throws, or returns the findings or what was printed. */
    Object run() throws Throwable;

    /** The exception as a log shows it, or the findings as a list, or what was printed. */
    default String message() {
        try {
            Object result = run();
            return result instanceof Findings findings
                    ? findings.stream()
                            .map((Finding finding) -> finding.ruleId() + " " + finding.message())
                            .collect(Collectors.joining("\n"))
                    : String.valueOf(result);
        } catch (Throwable e) {
            return e.toString();
        }
    }
}

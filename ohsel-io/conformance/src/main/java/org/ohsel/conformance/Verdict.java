// SPDX-License-Identifier: Apache-2.0
package org.ohsel.conformance;

/**
 * What is to be said of an answer.
 *
 * @param outcome whether it is what the case expects
 * @param reason how the answer differs, or why the case was skipped; empty if it passed
 */
public record Verdict(Outcome outcome, String reason) {

    static final Verdict PASSED = new Verdict(Outcome.PASSED, "");

    static Verdict failed(String reason) {
        return new Verdict(Outcome.FAILED, reason);
    }

    static Verdict skipped(String reason) {
        return new Verdict(Outcome.SKIPPED, reason);
    }
}

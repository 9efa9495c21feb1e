// SPDX-License-Identifier: Apache-2.0
package org.ohsel.conformance;

/** What became of a case. */
public enum Outcome {
    /** The answer is what the case expects. */
    PASSED,
    /** The answer is another. */
    FAILED,
    /** The implementation does not answer such cases, or the case says nothing about what it answered. */
    SKIPPED
}

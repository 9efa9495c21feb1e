// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

/** How much a finding matters, the most severe first. */
public enum Severity {
    /** The record is wrong, or cannot be used as it is. */
    ERROR,
    /** The record is probably wrong, or will mislead somebody. */
    WARNING,
    /** Worth knowing; nothing needs to be done. */
    INFO
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import org.ohsel.rules.LogRule;

/** A rule about a log that says which records it has to see together. */
public interface DivisibleLogRule extends LogRule {

    /**
     * Which other records it needs.
     *
     * @return the keys of the records
     */
    LogKeys keys();
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.util.OptionalInt;

/** The ids of the records of a log that were seen so far. */
public interface RecordIndex {

    /**
     * The first record with an id.
     *
     * @param id the id
     * @return its number in the log, from 0; empty if none was seen yet
     */
    OptionalInt find(String id);
}

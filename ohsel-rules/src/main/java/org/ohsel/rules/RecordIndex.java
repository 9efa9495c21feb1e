// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.util.OptionalInt;

/** The ids of the records of a log that have been read so far. */
public interface RecordIndex {

    /**
     * The first record with an id.
     *
     * @param id the id
     * @return its index in the log, from 0; empty if no record with that id has been read yet
     */
    OptionalInt find(String id);
}

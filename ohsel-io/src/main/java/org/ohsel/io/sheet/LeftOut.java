// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import org.jspecify.annotations.Nullable;

/**
 * Something of a record that a spreadsheet does not hold as the record has it.
 *
 * @param type the kind of record, such as {@code event}
 * @param recordId the id of the record; null if it has none
 * @param pointer where it is in the record, as a JSON Pointer, with everything in it; empty for the whole record
 * @param reason why, such as "the template has no column for it"
 */
public record LeftOut(String type, @Nullable String recordId, String pointer, String reason) {

    /** What is left out as a line that a person can read. */
    @Override
    public String toString() {
        return type + (recordId == null ? "" : " " + recordId) + pointer + ": " + reason;
    }
}

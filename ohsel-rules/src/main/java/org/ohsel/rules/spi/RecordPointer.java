// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import org.jspecify.annotations.Nullable;

/**
 * A location in a record, turned into a string only when needed.
 *
 * @param parent the location above; null for the record itself
 * @param name the name of the member; null for an element of a list
 * @param index the index of the element, from 0; of no meaning for a member
 */
public record RecordPointer(
        @Nullable RecordPointer parent, @Nullable String name, int index) {

    /**
     * The location as a JSON Pointer.
     *
     * @return the pointer
     */
    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + (name == null ? index : name);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import org.jspecify.annotations.Nullable;

/**
 * A place in a record, put into words only when somebody asks.
 *
 * @param parent the place above; null for the record
 * @param name the member; null for an element of a list
 * @param index the element
 */
public record RecordPointer(
        @Nullable RecordPointer parent, @Nullable String name, int index) {

    /**
     * The place as a JSON Pointer.
     *
     * @return the pointer
     */
    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + (name == null ? index : name);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import org.jspecify.annotations.Nullable;

/**
 * The newest version of a record.
 *
 * @param version its number; 0 if there is no version
 * @param json the record; null if it was deleted, or never was
 */
public record Head(int version, @Nullable String json) {

    /** Of a record that never was. */
    public static final Head NONE = new Head(0, null);

    /** Whether there is a record now. */
    public boolean exists() {
        return json != null;
    }
}

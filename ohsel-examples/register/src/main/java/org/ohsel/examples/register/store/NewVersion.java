// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A version to add.
 *
 * @param id the id of the record
 * @param version its number, one more than that of the newest
 * @param json the record, as it came; null if this version says that the record was deleted
 * @param indexed what questions ask of it; null if it was deleted
 */
public record NewVersion(
        String id,
        int version,
        @Nullable String json,
        @Nullable IndexedRecord indexed) {

    /** Both or neither. */
    public NewVersion {
        if ((json == null) != (indexed == null)) {
            throw new IllegalArgumentException("a version has a text and what it is found by, or neither");
        }
    }

    /** The version that says that a record was deleted. */
    public static NewVersion deletion(String id, int version) {
        return new NewVersion(id, version, null, null);
    }

    boolean isDeletion() {
        return json == null;
    }

    String text() {
        return Objects.requireNonNull(json);
    }

    IndexedRecord found() {
        return Objects.requireNonNull(indexed);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.util.Optional;
import org.ohsel.rules.Fix;
import org.ohsel.rules.Remedy;

/** What to do about a null. */
enum NullRemedy implements Remedy {
    MEMBER("Leave the member out if there is nothing to say."),
    REQUIRED("Write a value: the member is required."),
    ELEMENT("Delete the null from the array."),
    RECORDS("Write [] if there are no records."),
    DOCUMENT("Write a record or a log.");

    private final String words;

    NullRemedy(String words) {
        this.words = words;
    }

    @Override
    public Optional<Fix> fix(String pointer) {
        return switch (this) {
            case MEMBER -> Optional.of(Fix.remove(pointer));
            // The null may stand for something that somebody knows.
            case ELEMENT -> Optional.of(Fix.remove(pointer).toReview());
            // Without them, it may no longer be a log.
            case RECORDS -> Optional.of(Fix.replace(pointer, "[]"));
            case REQUIRED, DOCUMENT -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return words;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.editor;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be written at a place.
 *
 * @param kind what it is
 * @param text what is written, without quotation marks
 * @param quoted whether it is a string in JSON, rather than {@code true} or {@code false}
 * @param label what it is called: the label of a code, the type of a member; null if the text says it all
 * @param description what it means; null if nothing more is known
 * @param discouraged whether it is better not written there: a code that was withdrawn, or is not in force on the date of
 *     the record
 */
public record Completion(
        Kind kind,
        String text,
        boolean quoted,
        @Nullable String label,
        @Nullable String description,
        boolean discouraged) {

    /** What can be written. */
    public enum Kind {
        /** The name of a member. */
        MEMBER,
        /** A code of the vocabulary. */
        CODE,
        /** A word of the format: a type, a truth value, a version. */
        WORD
    }
}

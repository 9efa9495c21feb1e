// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import org.jspecify.annotations.Nullable;

/**
 * The correction of a finding as data, so that a program can apply it: what the advice says in words. There is one only
 * where it is mechanical; it is worked out when it is asked for.
 *
 * @param operation what to do
 * @param pointer where, as a JSON Pointer into the document
 * @param value the value to write, as JSON; null unless something is replaced
 * @param name the right name of a member; null unless a member is renamed
 * @param safe whether it can be applied without anybody looking
 */
public record Fix(
        Operation operation,
        String pointer,
        @Nullable String value,
        @Nullable String name,
        boolean safe) {

    /** What to do with the value at the pointer. */
    public enum Operation {
        /** Write another value in its place. */
        REPLACE,
        /** Give the member another name. */
        RENAME,
        /** Delete the member or the element. */
        REMOVE
    }

    /**
     * Writes another value.
     *
     * @param pointer where
     * @param json the value, as JSON
     * @return the fix, which is safe
     */
    public static Fix replace(String pointer, String json) {
        return new Fix(Operation.REPLACE, pointer, json, null, true);
    }

    /**
     * Gives a member another name.
     *
     * @param pointer the member as it is
     * @param name its right name
     * @return the fix, which is safe
     */
    public static Fix rename(String pointer, String name) {
        return new Fix(Operation.RENAME, pointer, null, name, true);
    }

    /**
     * Deletes a member or an element.
     *
     * @param pointer the member or element
     * @return the fix, which is safe
     */
    public static Fix remove(String pointer) {
        return new Fix(Operation.REMOVE, pointer, null, null, true);
    }

    /**
     * This fix for somebody to look at before it is applied.
     *
     * @return the same fix, which is not safe
     */
    public Fix toReview() {
        return new Fix(operation, pointer, value, name, false);
    }
}

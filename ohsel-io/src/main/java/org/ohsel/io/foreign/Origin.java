// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.foreign;

import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Location;

/**
 * Where something is in an input.
 *
 * @param file the name of the file
 * @param pointer where it is in the file, as a JSON Pointer that begins with the file
 * @param at where it begins; null if unknown
 */
public record Origin(String file, String pointer, @Nullable Location at) {

    /**
     * The origin of a whole file.
     *
     * @param file the name of the file
     * @return its beginning
     */
    public static Origin of(String file) {
        return new Origin(file, LocatedJson.pointer(file), new Location(1, 1));
    }

    /**
     * The origin of a JSON value.
     *
     * @param file the name of the file
     * @param value the value
     * @return where it is
     */
    public static Origin of(String file, LocatedJson.Value value) {
        return new Origin(file, value.pointer(), value.at());
    }
}

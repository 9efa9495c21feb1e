// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Location;

/**
 * A cell that is not empty.
 *
 * @param at where it is
 * @param text what it holds: a number with a point, a date as 2017-06-14, a time of day as 17:30, or what was typed
 * @param fault why it holds nothing that can be read, such as a formula with an error; null if it does
 */
record Cell(Location at, String text, @Nullable String fault) {

    /** The same for another place: each of several cells that are merged. */
    Cell at(Location other) {
        return new Cell(other, text, fault);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.fix;

import org.ohsel.rules.Location;

/**
 * A change of a document's text.
 *
 * @param start where it begins
 * @param end where the text that is replaced ends: the first character that stays; the start if nothing is replaced
 * @param text what is written there; empty if something is deleted
 */
public record Edit(Location start, Location end, String text) {

    /** Whether two changes are in the same place, so that only one of them can be applied. */
    boolean overlaps(Edit other) {
        boolean apart = end.compareTo(other.start) <= 0 || other.end.compareTo(start) <= 0;
        return !apart || start.equals(other.start);
    }
}

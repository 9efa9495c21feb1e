// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.SortedMap;
import org.ohsel.rules.Location;

/**
 * A row of a sheet.
 *
 * @param start its first cell, which may be empty
 * @param cells the cells that are not empty, by column, from 0
 */
record Line(Location start, SortedMap<Integer, Cell> cells) {

    private static final int BYTES_OF_A_CELL = 150;

    /** About how many bytes of memory it takes, for whoever keeps it. */
    long cost() {
        long cost = BYTES_OF_A_CELL;
        for (Cell cell : cells.values()) {
            cost += BYTES_OF_A_CELL + cell.text().length();
        }
        return cost;
    }
}

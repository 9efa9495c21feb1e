// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.Map;
import org.ohsel.rules.Location;

/**
 * A row of a sheet.
 *
 * @param start its first cell, which may be empty
 * @param cells the cells that are not empty, by column, from 0
 */
record Line(Location start, Map<Integer, Cell> cells) {}

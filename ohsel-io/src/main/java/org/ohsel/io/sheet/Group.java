// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one record.
 *
 * @param id its id; null if the rows have none
 * @param lines the rows, in the order of the sheet
 */
record Group(@Nullable String id, List<Line> lines) {}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.List;

/**
 * What was written to a spreadsheet, and what it does not hold.
 *
 * @param records how many records were written, in whole or in part
 * @param rows how many rows they have
 * @param leftOutCount how much the spreadsheet does not hold as the records have it
 * @param leftOut what that is: the first 10,000, which are nearly always all
 */
public record WrittenSheets(long records, long rows, long leftOutCount, List<LeftOut> leftOut) {

    /** Copies the list. */
    public WrittenSheets {
        leftOut = List.copyOf(leftOut);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.util.Map;

/** Has the rows of each sheet. */
@FunctionalInterface
interface SheetContent {

    void rows(TemplateSheet sheet, Rows rows) throws IOException;

    /** Takes the rows of a sheet: the texts of the cells that are not empty, by the number of the column from 0. */
    @FunctionalInterface
    interface Rows {

        void add(Map<Integer, String> row) throws IOException;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.Iterator;

/** A sheet that is being read, row by row; empty rows are left out. */
interface Sheet {

    /** Its name; empty for a file that is one sheet. */
    String name();

    Iterator<Line> lines();
}

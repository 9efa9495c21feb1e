// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.Iterator;

/** A sheet, which can be read several times. */
interface Sheet {

    /** Its name; empty for a file that is one sheet. */
    String name();

    /**
     * Begins to read it; what was begun before ends.
     *
     * @param notes takes what is noticed on the way
     * @return the rows, in order
     * @throws UnreadableSheet if it cannot be read; so may the iterator
     */
    Iterator<Line> lines(Notes notes);
}

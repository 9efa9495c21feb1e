// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

/** The names of the sheets of the template that hold no records. */
final class SheetNames {

    /** Says how to fill in the workbook. */
    static final String HOW_TO = "How to";

    /** The lists behind the drop-downs. */
    static final String CODES = "Codes";

    /** Each sheet with a row that is filled in. */
    static final String EXAMPLE = "Example";

    private SheetNames() {}
}

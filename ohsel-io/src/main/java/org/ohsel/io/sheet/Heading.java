// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

/**
 * The heading of a column.
 *
 * @param text as it is in the sheet
 * @param plain as it is compared
 */
record Heading(String text, String plain) {

    Heading(String text) {
        this(text, Headings.normalise(text));
    }
}

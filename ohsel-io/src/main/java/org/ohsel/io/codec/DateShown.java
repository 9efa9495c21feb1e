// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import org.ohsel.rules.Quoted;

/**
 * A string in place of a date, as messages show it: a date is nobody's words, so one that is recognised is shown.
 *
 * @param text the string
 */
record DateShown(String text) {

    @Override
    public String toString() {
        return DateReadings.of(text).isEmpty() && !DateReadings.looksLikeDate(text)
                ? new Quoted(text).toString()
                : text.strip();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheet programs from taking a cell of a CSV file for a formula: an apostrophe comes before what they would
 * work out, and is taken off again when the file is read.
 */
final class FormulaGuard {

    private static final String FORMULA = "[=+\\-@\\t\\r]";
    private static final Pattern IN_DANGER = Pattern.compile("'*" + FORMULA);
    private static final Pattern GUARDED = Pattern.compile("'+" + FORMULA);

    private FormulaGuard() {}

    /** The text as it is written. One that has apostrophes before a formula gets one more, which the reader takes off. */
    static String on(String text) {
        return IN_DANGER.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** The text as it was before it was written. */
    static String off(String text) {
        return GUARDED.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}

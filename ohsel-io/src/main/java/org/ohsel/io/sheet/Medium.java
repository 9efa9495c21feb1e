// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a cell of a file can hold: the text that is read back from it. */
enum Medium {

    /** Comma-separated values, in UTF-8. */
    CSV,

    /** A workbook, which is made of XML. */
    XLSX;

    /** What a cell of Excel holds at most. */
    private static final int LONGEST_IN_WORKBOOK = 32_767;

    /** FastCSV reads fields of 16,777,216 characters at most, with what they are written with. */
    private static final int LONGEST_IN_CSV = 8_000_000;

    /** How workbooks write characters that XML cannot hold; fastexcel writes and reads it as it stands. */
    private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    /**
     * A text as a cell holds it.
     *
     * @param text the text; empty if a cell cannot hold it at all
     * @param loss what is different from the text that was to be written, as the end of a sentence; null if nothing is
     */
    record Fitted(String text, @Nullable String loss) {}

    /** How a cell holds a text. */
    Fitted fit(String text) {
        @Nullable String loss = null;
        String fitted = withoutUnwritable(text);
        if (fitted.length() < text.length()) {
            loss = "it is written without characters that a spreadsheet cannot hold";
        }
        if (this == XLSX && fitted.indexOf('\r') >= 0) {
            fitted = fitted.replace("\r\n", "\n").replace('\r', '\n');
            loss = loss == null ? "its line breaks are written as those of a cell" : loss;
        }
        if (this == XLSX && ESCAPE.matcher(fitted).find()) {
            loss = loss == null
                    ? "it is written, but programs show a part of it, such as _x0041_, as a character"
                    : loss;
        }
        String stripped = fitted.strip();
        if (stripped.length() < fitted.length()) {
            loss = loss == null ? "it is written without the blanks at its beginning and end" : loss;
        }
        if (stripped.isEmpty()) {
            return new Fitted("", "a cell that is blank holds nothing");
        } else if (stripped.length() > (this == XLSX ? LONGEST_IN_WORKBOOK : LONGEST_IN_CSV)) {
            return new Fitted("", "it is longer than a cell can hold");
        } else if (RowReader.isError(stripped)) {
            return new Fitted("", "a cell with it would be taken for an error of a formula");
        }
        return new Fitted(stripped, loss);
    }

    /** Without half surrogate pairs, and in XML without control characters. */
    private String withoutUnwritable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(this::isWritable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private boolean isWritable(int c) {
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean isForXml = c >= ' ' ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n' || c == '\r';
        return !isHalf && (this == CSV || isForXml);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.ArrayList;
import java.util.List;

/** Several values in a cell, one a line or separated by semicolons; one that holds a separator is in quotation marks. */
final class CellList {

    private static final String SEPARATORS = ";|\n";

    private CellList() {}

    /**
     * A value of a cell.
     *
     * @param text the value, without the blanks around it
     * @param isQuoted whether it is in quotation marks, so that nothing in it separates values
     */
    record Value(String text, boolean isQuoted) {}

    /** Whether a string holds what separates values. */
    static boolean isSeparated(String text) {
        return text.chars().anyMatch(CellList::isSeparator);
    }

    private static boolean isSeparator(int c) {
        return SEPARATORS.indexOf(c) >= 0;
    }

    /** The values of a cell, without those that are blank. */
    static List<Value> split(String text) {
        List<Value> values = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            int close = close(text, at);
            int end = end(text, close < 0 ? at : close + 1);
            String value = close < 0
                    ? text.substring(at, end).strip()
                    : text.substring(text.indexOf('"', at) + 1, close).replace("\"\"", "\"");
            if (!value.isBlank()) {
                values.add(new Value(value, close >= 0));
            }
            at = end;
        }
        return values;
    }

    /** The separator that comes next. */
    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && !isSeparator(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where a value in quotation marks ends; -1 if it is not in such, or other words follow them. */
    private static int close(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at)) && !isSeparator(text.charAt(at))) {
            at++;
        }
        if (at == text.length() || text.charAt(at) != '"') {
            return -1;
        }
        for (at++; at < text.length(); at++) {
            if (text.charAt(at) == '"') {
                boolean isTwo = at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (!isTwo) {
                    return text.substring(at + 1, end(text, at + 1)).isBlank() ? at : -1;
                }
                at++;
            }
        }
        return -1;
    }

    /** A value in quotation marks. */
    static String quoted(String value) {
        return "\"" + value.replace("\"", "\"\"") + "\"";
    }

    /** Values as a cell holds them. */
    static String join(List<String> values) {
        return String.join("; ", values);
    }
}

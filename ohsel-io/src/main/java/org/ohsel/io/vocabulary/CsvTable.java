// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 has it: lines end with CR LF; a field with a comma, a quote or a line break is quoted.
 *
 * <p>A field that a spreadsheet would take for a formula is given an apostrophe in front. A field that begins with
 * apostrophes and would otherwise be such a one gets one more, so that taking one away always restores the text.
 */
final class CsvTable {

    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20].*");
    private static final Pattern QUOTED = Pattern.compile("(?s).*[\",\r\n].*");

    private final StringBuilder out = new StringBuilder();

    CsvTable(String... columns) {
        row((Object[]) columns);
    }

    /** Adds a row; null is an empty field, and the elements of a list are separated by semicolons. */
    CsvTable row(@Nullable Object... fields) {
        out.append(Stream.of(fields).map(CsvTable::field).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("; "))
                : value.toString();
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(safe).matches() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

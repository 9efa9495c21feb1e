// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table in the format of RFC 4180: lines end with CR LF; a field with a comma, a quote or a line break is quoted.
 *
 * <p>A field that a spreadsheet would take for a formula gets an apostrophe in front. So does a field that is such a
 * formula after apostrophes, so that removing one apostrophe always restores the original.
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

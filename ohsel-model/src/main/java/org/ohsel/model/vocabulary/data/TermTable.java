// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Terms as a table, one a line: {@code code | Label | Definition. | Other label; Another [what else it can mean]}. The last
 * column may be absent.
 */
final class TermTable {

    private TermTable() {}

    /** A term. */
    record Row(String code, String label, String definition, List<Other> others) {}

    /** An alternative label, and what else it can mean; null if nothing. */
    record Other(String label, @Nullable String ambiguity) {}

    static List<Row> rows(String table) {
        List<Row> rows = new ArrayList<>();
        table.lines().filter(line -> !line.isBlank()).forEach(line -> rows.add(row(line)));
        return rows;
    }

    private static Row row(String line) {
        List<String> fields = split(line, '|');
        if (fields.size() < 3 || fields.size() > 4) {
            throw new IllegalArgumentException("expected three or four columns: " + line);
        }
        List<Other> others = new ArrayList<>();
        if (fields.size() == 4) {
            split(fields.get(3), ';').forEach(label -> others.add(other(label)));
        }
        return new Row(fields.get(0), fields.get(1), fields.get(2), others);
    }

    private static Other other(String label) {
        int bracket = label.indexOf('[');
        return bracket < 0
                ? new Other(label, null)
                : new Other(label.substring(0, bracket).strip(), label.substring(bracket + 1, label.length() - 1));
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
            parts.add(text.substring(from, to).strip());
            from = to + 1;
        }
        parts.add(text.substring(from).strip());
        return parts;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Location;

/**
 * Where the reasons go in a sheet.
 *
 * @param column the number of the column, from 1: the one that has them already, or else that behind the last
 * @param heading the row of the headings
 * @param isThere whether there are reasons of an earlier run
 */
record AnnotatedColumn(int column, long heading, boolean isThere) {

    /** Headings are within the first rows, below titles. */
    private static final int MOST_ROWS_ABOVE = 60;

    static AnnotatedColumn of(Sheet sheet) {
        List<Line> first = new ArrayList<>();
        int last = -1;
        Iterator<Line> lines = sheet.lines();
        while (lines.hasNext()) {
            Line line = lines.next();
            if (first.size() < MOST_ROWS_ABOVE && !line.cells().isEmpty()) {
                first.add(line);
                @Nullable Integer old = reasons(line);
                if (old != null) {
                    return new AnnotatedColumn(old + 1, line.start().line(), true);
                }
            }
            for (int column : line.cells().keySet()) {
                last = Math.max(last, column);
            }
        }
        Line heading = first.stream()
                .filter(line -> ReturnHeadings.of(line).areThere())
                .findFirst()
                .orElseGet(() -> first.isEmpty() ? new Line(new Location(1, 1), Map.of()) : first.get(0));
        return new AnnotatedColumn(last + 2, heading.start().line(), false);
    }

    private static @Nullable Integer reasons(Line line) {
        return line.cells().entrySet().stream()
                .filter(cell -> cell.getValue().text().equals(AnnotatedCopy.HEADING))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}

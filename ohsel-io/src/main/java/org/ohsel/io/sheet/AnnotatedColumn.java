// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
        Iterator<Line> lines = sheet.lines(Notes.NONE);
        while (lines.hasNext()) {
            Line line = lines.next();
            if (first.size() < MOST_ROWS_ABOVE && !line.cells().isEmpty()) {
                first.add(line);
                int old = in(line);
                if (old >= 0) {
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
                .orElseGet(() -> first.isEmpty() ? new Line(new Location(1, 1), new TreeMap<>()) : first.get(0));
        return new AnnotatedColumn(last + 2, heading.start().line(), false);
    }

    /** The number of the column of reasons, from 0, if its heading is in a row; -1 if not. */
    static int in(Line row) {
        return row.cells().entrySet().stream()
                .filter(cell -> isHeading(cell.getValue().text()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    /** Whether this is the heading of reasons, with or without the reasons of its own row. */
    static boolean isHeading(String text) {
        return text.equals(AnnotatedCopy.HEADING)
                || text.startsWith(AnnotatedCopy.HEADING + "\n")
                || text.startsWith(AnnotatedCopy.HEADING + " |");
    }

    /** A row without what is in the column of reasons. */
    static Line without(Line row, int reasons) {
        if (!row.cells().containsKey(reasons)) {
            return row;
        }
        SortedMap<Integer, Cell> cells = new TreeMap<>(row.cells());
        cells.remove(reasons);
        return new Line(row.start(), cells);
    }
}

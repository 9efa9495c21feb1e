// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a sheet of a return, which are in one row or, as they are published, in two: the answers stand below
 * "Breakdown of Responses".
 *
 * @param columns the number of each column, from 0
 * @param modes the ways in which answers were given, by the number of their column
 * @param unknown the headings that are none of a return
 */
record ReturnHeadings(Map<ReturnColumn, Integer> columns, Map<Integer, String> modes, List<Cell> unknown) {

    private static final String MODE = "mode ";

    /** What stands above the headings of several columns. */
    private static final List<String> GROUPS = List.of("breakdown of responses", "mode of collection");

    /** The headings in a row, as far as they are there. */
    static ReturnHeadings of(Line row) {
        ReturnHeadings headings =
                new ReturnHeadings(new EnumMap<>(ReturnColumn.class), new TreeMap<>(), new ArrayList<>());
        headings.add(row);
        return headings;
    }

    /** Whether these are headings of a return: they say of whom, and how many. */
    boolean areThere() {
        return columns.containsKey(ReturnColumn.TOTAL)
                && (columns.containsKey(ReturnColumn.ORGANISATION) || columns.containsKey(ReturnColumn.PARENT));
    }

    /** Adds a second row of headings, if it is one: it has some that the first has not. */
    boolean addIfHeadings(Line row) {
        ReturnHeadings below = of(row);
        boolean more =
                below.columns.keySet().stream().anyMatch(ReturnColumn.ANSWERS::contains) || !below.modes.isEmpty();
        if (more) {
            add(row);
        }
        return more;
    }

    private void add(Line row) {
        row.cells().forEach((number, cell) -> {
            String plain = Headings.normalise(cell.text());
            @Nullable ReturnColumn column = ReturnColumn.of(cell.text()).orElse(null);
            if (column != null) {
                columns.putIfAbsent(column, number);
            } else if (plain.startsWith(MODE) && !GROUPS.contains(plain)) {
                modes.put(number, cell.text().strip().substring(MODE.length()));
            } else if (!GROUPS.contains(plain) && !AnnotatedColumn.isHeading(cell.text())) {
                unknown.add(cell);
            }
        });
    }

    /** The cell of a row in a column; null if there is none, or if it is empty. */
    @Nullable
    Cell cell(Line row, ReturnColumn column) {
        @Nullable Integer number = columns.get(column);
        return number == null ? null : row.cells().get(number);
    }

    /** The text of a row in a column; empty for what stands for nothing. */
    String text(Line row, ReturnColumn column) {
        @Nullable Cell cell = cell(row, column);
        return cell == null || ReturnNumber.isNothing(cell.text()) ? "" : cell.text();
    }

    boolean has(ReturnColumn column) {
        return columns.containsKey(column);
    }

    /** What the rows of the sheet are of. */
    String level() {
        if (has(ReturnColumn.WARD)) {
            return "wards";
        } else if (has(ReturnColumn.SITE)) {
            return "sites";
        }
        return has(ReturnColumn.ORGANISATION) ? "trusts" : "boards";
    }

    boolean hasAnswers() {
        return ReturnColumn.ANSWERS.stream().anyMatch(this::has);
    }
}

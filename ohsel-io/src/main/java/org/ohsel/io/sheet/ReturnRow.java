// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a return: the numbers of one organisation, site or ward in one month.
 *
 * @param headings the headings of its sheet
 * @param line the row
 * @param title what the title above or before it says; null if there is none
 */
record ReturnRow(ReturnHeadings headings, Line line, ReturnMonth.@Nullable Title title) {

    /** The names of what a row may be of, from the smallest. */
    private static final List<ReturnColumn> NAMES = List.of(
            ReturnColumn.WARD, ReturnColumn.SITE_NAME, ReturnColumn.ORGANISATION_NAME, ReturnColumn.PARENT_NAME);

    String text(ReturnColumn column) {
        return headings.text(line, column);
    }

    @Nullable
    Cell cell(ReturnColumn column) {
        return headings.cell(line, column);
    }

    /** The name of what the row is of. */
    String name() {
        return NAMES.stream()
                .map(this::text)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The code of the trust, or of the board if the rows are of boards; empty if the row is of everyone. */
    String code() {
        return text(headings.has(ReturnColumn.ORGANISATION) ? ReturnColumn.ORGANISATION : ReturnColumn.PARENT);
    }

    boolean isOfBoards() {
        return !headings.has(ReturnColumn.ORGANISATION);
    }

    /** Whether there is nothing in any column that is known. */
    boolean isEmpty() {
        return line.cells().entrySet().stream()
                .noneMatch(cell ->
                        isKnown(cell) && !ReturnNumber.isNothing(cell.getValue().text()));
    }

    private boolean isKnown(Map.Entry<Integer, Cell> cell) {
        return headings.columns().containsValue(cell.getKey())
                || headings.modes().containsKey(cell.getKey());
    }

    boolean isSelection() {
        return code().isEmpty() && name().toLowerCase(Locale.ROOT).startsWith("selection");
    }

    /** Whether the row says neither by a code nor by a name what it is of. */
    boolean isOfNobody() {
        return code().isEmpty() && name().isEmpty();
    }

    /** Whether there is a number in the row, or a sign that it is withheld. */
    boolean hasNumbers() {
        return headings.columns().entrySet().stream()
                        .filter(column -> column.getKey().compareTo(ReturnColumn.VERY_GOOD) >= 0)
                        .anyMatch(column -> isNumber(line.cells().get(column.getValue())))
                || headings.modes().keySet().stream()
                        .anyMatch(column -> isNumber(line.cells().get(column)));
    }

    private static boolean isNumber(@Nullable Cell cell) {
        return cell != null && !ReturnNumber.isNothing(cell.text());
    }

    /** The number in a column; what cannot be understood is reported, and none. */
    ReturnNumber number(ReturnColumn column, String what, ReturnProblems problems) {
        return number(cell(column), what, problems);
    }

    static ReturnNumber number(@Nullable Cell cell, String what, ReturnProblems problems) {
        Optional<ReturnNumber> number = ReturnNumber.of(cell);
        if (cell != null && number.isEmpty()) {
            problems.notUnderstood(
                    cell.at(),
                    what,
                    cell.text(),
                    "which is not a whole number, so it is left out",
                    "Write the number, * if it is withheld, or - if there is none");
        }
        return number.orElseGet(() -> new ReturnNumber(null, null));
    }
}

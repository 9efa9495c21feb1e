// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.assurance.ProviderReview;
import org.ohsel.rules.Location;

/**
 * A record that was made of a row, and knows the cells of its values.
 *
 * @param record the record
 * @param row the row
 * @param answers the columns of the answers of each of its results
 */
record ReturnReview(ProviderReview record, ReturnRow row, List<List<Integer>> answers) {

    /** The cell of a value, given by its JSON Pointer in the record; the first of the row if it has none of its own. */
    Location at(String pointer) {
        String[] steps = pointer.split("/", -1);
        @Nullable
        Location cell = steps.length < 2
                ? null
                : switch (steps[1]) {
                    case "providers", "id" -> cell(row.isOfBoards() ? ReturnColumn.PARENT : ReturnColumn.ORGANISATION);
                    case "date", "evidence", "kind" -> cell(ReturnColumn.MONTH);
                    case "title" -> cell(ReturnColumn.TITLE);
                    case "results" -> steps.length > 3 ? result(Integer.parseInt(steps[2]), steps) : null;
                    default -> null;
                };
        return cell == null ? row.line().start() : cell;
    }

    private @Nullable Location result(int result, String[] steps) {
        return switch (steps[3]) {
            case "answers" -> answer(answers.get(result), steps.length > 4 ? Integer.parseInt(steps[4]) : 0);
            case "base", "responses" -> cell(ReturnColumn.TOTAL);
            case "eligible" -> cell(ReturnColumn.ELIGIBLE);
            case "responseRate" -> cell(ReturnColumn.RATE);
            case "label" -> cell(row.headings().has(ReturnColumn.WARD) ? ReturnColumn.WARD : ReturnColumn.SITE_NAME);
            case "bodies" -> cell(row.isOfBoards() ? ReturnColumn.PARENT : ReturnColumn.SITE);
            default -> null;
        };
    }

    private @Nullable Location answer(List<Integer> columns, int answer) {
        return answer < columns.size() ? atColumn(columns.get(answer)) : null;
    }

    private @Nullable Location cell(ReturnColumn column) {
        @Nullable Integer number = row.headings().columns().get(column);
        return number == null ? null : atColumn(number);
    }

    private Location atColumn(int number) {
        Location start = row.line().start();
        return new Location(start.line(), number + 1L, start.sheet());
    }

    /** The columns of answers, in the order of the answers. */
    static List<Integer> columns(ReturnHeadings headings, List<ReturnColumn> answers) {
        List<Integer> columns = new ArrayList<>();
        for (ReturnColumn answer : answers) {
            @Nullable Integer number = headings.columns().get(answer);
            if (number != null) {
                columns.add(number);
            }
        }
        return columns;
    }
}

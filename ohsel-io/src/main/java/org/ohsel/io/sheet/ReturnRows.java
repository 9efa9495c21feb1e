// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Location;

/** The rows of a return that have numbers, with the headings of their sheets. */
final class ReturnRows implements Iterator<ReturnRow> {

    /** Titles, notes and buttons are above the headings, but not more of them than this. */
    private static final int MOST_ROWS_ABOVE = 60;

    private final Iterator<Sheet> sheets;
    private final ReturnProblems problems;

    private Iterator<Line> lines = Collections.emptyIterator();
    private @Nullable ReturnHeadings headings;
    private ReturnMonth.@Nullable Title title;
    private @Nullable Line waiting;
    private int reasons = -1;
    private boolean anyRead;
    private boolean selectionSaid;
    private boolean derivedSaid;
    private boolean ended;

    ReturnRows(Book book, ReturnProblems problems) {
        this.sheets = book.sheets().iterator();
        this.problems = problems;
        book.leftOut().forEach(problems::hidden);
    }

    @Override
    public boolean hasNext() {
        try {
            while (waiting == null && !ended) {
                if (headings != null && lines.hasNext()) {
                    take(lines.next(), headings);
                } else if (sheets.hasNext()) {
                    begin(sheets.next());
                } else {
                    ended = true;
                    reportIfNothing();
                }
            }
        } catch (UnreadableSheet e) {
            ended = true;
            problems.unreadable(e);
        }
        return waiting != null;
    }

    private void reportIfNothing() {
        if (!anyRead) {
            problems.notRead(
                    null,
                    "no sheet has the headings of a return of the Friends and Family Test, such as Org code and Total"
                            + " Responses, so nothing is read",
                    "Give the return as it was downloaded, or the workbook that NHS England publishes");
        }
    }

    @Override
    public ReturnRow next() {
        if (!hasNext() || waiting == null || headings == null) {
            throw new NoSuchElementException("no more rows");
        }
        ReturnRow row = new ReturnRow(headings, waiting, title);
        waiting = null;
        return row;
    }

    private void begin(Sheet sheet) {
        headings = null;
        reasons = -1;
        lines = sheet.lines(problems);
        for (int above = 0; above < MOST_ROWS_ABOVE && lines.hasNext(); above++) {
            Line line = lines.next();
            reasons = Math.max(reasons, AnnotatedColumn.in(line));
            ReturnHeadings found = ReturnHeadings.of(line);
            if (found.areThere()) {
                anyRead = true;
                headings = found;
                beginRows(found);
                return;
            }
            line.cells().values().forEach(cell -> ReturnMonth.title(cell.text()).ifPresent(said -> title = said));
        }
        lines = Collections.emptyIterator();
        if (!sheet.name().isEmpty()) {
            problems.leftOut(
                    new Location(1, 1, sheet.name()),
                    "the sheet " + sheet.name(),
                    "it has no headings of a return, such as Org code and Total Responses, so it is not read",
                    "Nothing need be done if it holds notes or a summary");
        }
    }

    /** Reads on from the first row of headings. */
    private void beginRows(ReturnHeadings found) {
        if (lines.hasNext()) {
            Line second = lines.next();
            if (!found.addIfHeadings(second)) {
                take(second, found);
            }
        }
        found.unknown()
                .forEach(cell -> problems.notUnderstood(
                        cell.at(),
                        "a heading",
                        cell.text(),
                        "which no column of a return has, so the column is left out",
                        "Nothing need be done if the column was added by hand; otherwise correct the heading"));
        boolean derived = found.has(ReturnColumn.POSITIVE) || found.has(ReturnColumn.NEGATIVE);
        if (derived && found.hasAnswers() && !derivedSaid) {
            derivedSaid = true;
            problems.leftOut(
                    null,
                    "the percentages of positive and negative answers",
                    "they are made of the answers, so they are compared with them and not taken, unless the answers are"
                            + " withheld",
                    "Nothing need be done");
        }
    }

    private void take(Line line, ReturnHeadings known) {
        Line own = AnnotatedColumn.without(line, reasons);
        if (new ReturnRow(known, own, title).isSelection()) {
            if (!selectionSaid) {
                selectionSaid = true;
                problems.leftOut(
                        line.start(),
                        "the row Selection",
                        "it adds up the rows that the workbook shows at the moment",
                        "Nothing need be done");
            }
            return;
        }
        ReturnRow row = new ReturnRow(known, withoutErrors(own), title);
        if (row.isEmpty()) {
            return;
        } else if (row.isOfNobody() && row.hasNumbers()) {
            problems.notRead(
                    line.start(),
                    "this row has numbers, but neither a code nor a name of an organisation, so it is not read",
                    "Add the code of the organisation");
        } else if (!row.hasNumbers() && row.line().cells().size() == 1) {
            problems.leftOut(
                    line.start(),
                    "a row below the headings",
                    "it has one cell, and no numbers",
                    "Nothing need be done if it is a note");
        } else {
            waiting = row.line();
        }
    }

    /** Reports cells whose formula has an error, and leaves them empty. */
    private Line withoutErrors(Line line) {
        SortedMap<Integer, Cell> cells = line.cells();
        for (Map.Entry<Integer, Cell> entry : line.cells().entrySet()) {
            Cell cell = entry.getValue();
            if (cell.fault() != null || RowReader.isError(cell.text())) {
                String fault = cell.fault() == null ? "it holds the error " + cell.text() : cell.fault();
                problems.fault(cell.at(), fault);
                cells = new TreeMap<>(cells);
                cells.remove(entry.getKey());
            }
        }
        return new Line(line.start(), cells);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Location;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.standard.SheetRules;

/** The rows of a sheet below its headings, without empty rows and totals. */
final class SheetRows implements Iterator<Line> {

    /** The headings are in one of so many rows that are not empty. */
    private static final int LOOKED_AT = 10;

    /** So many unknown columns are reported one by one. */
    private static final int MOST_UNKNOWN = 50;

    private static final int LONGEST_TOTAL = 20;
    private static final Pattern TOTAL = Pattern.compile("(?:grand |sub-?)?totals?:?", Pattern.CASE_INSENSITIVE);

    private final Table table;
    private final Notes notes;
    private final Deque<Line> ahead;
    private final Iterator<Line> lines;
    private @Nullable Line next;

    /** Why the rows after those that were looked at cannot be read. */
    private final @Nullable UnreadableSheet damage;

    private SheetRows(
            Table table, Notes notes, Deque<Line> ahead, Iterator<Line> lines, @Nullable UnreadableSheet damage) {
        this.table = table;
        this.notes = notes;
        this.ahead = ahead;
        this.lines = lines;
        this.damage = damage;
    }

    /**
     * Begins to read a sheet: the headings are in the row with the most that are known.
     *
     * @param part the member whose objects the rows are; null if they are records
     * @return the rows; null if there are no headings, and then that has been said
     */
    static @Nullable SheetRows of(
            Sheet sheet, Columns columns, Class<? extends EngagementRecord> kind, @Nullable String part, Notes notes) {
        Deque<Line> first = new ArrayDeque<>();
        Iterator<Line> read = sheet.lines(notes);
        @Nullable UnreadableSheet damage = look(read, first);
        int reasons = first.stream().mapToInt(AnnotatedColumn::in).max().orElse(-1);
        Deque<Line> shown = new ArrayDeque<>();
        first.stream()
                .map(line -> AnnotatedColumn.without(line, reasons))
                .filter(line -> !line.cells().isEmpty())
                .forEach(shown::add);
        Iterator<Line> lines = reasons < 0 ? read : new WithoutReasons(read, reasons);
        if (damage != null && shown.isEmpty()) {
            throw damage;
        }
        @Nullable Table best = null;
        int known = -1;
        for (Line line : shown) {
            Table table = new Table(columns, sheet.name(), kind, part, line);
            int knownHere = table.known();
            best = knownHere > known ? table : best;
            known = Math.max(known, knownHere);
        }
        if (best == null || (known < 2 && known < best.headings().cells().size())) {
            if (!sheet.name().isEmpty()) {
                notes.add(
                        SheetRules.LEFT_OUT,
                        best == null
                                ? new Location(1, 1, sheet.name())
                                : best.headings().start(),
                        Map.of(
                                "what",
                                "the sheet " + sheet.name(),
                                "reason",
                                best == null ? "it is empty" : NO_HEADINGS,
                                "remedy",
                                REMEDY));
            }
            return null;
        }
        SheetRows rows = new SheetRows(best, notes, shown, lines, damage);
        rows.begin();
        return rows;
    }

    /** The rows without what an earlier run found in them. */
    private record WithoutReasons(Iterator<Line> lines, int reasons) implements Iterator<Line> {

        @Override
        public boolean hasNext() {
            return lines.hasNext();
        }

        @Override
        public Line next() {
            return AnnotatedColumn.without(lines.next(), reasons);
        }
    }

    private static @Nullable UnreadableSheet look(Iterator<Line> lines, Deque<Line> first) {
        try {
            while (first.size() < LOOKED_AT && lines.hasNext()) {
                Line line = lines.next();
                if (!line.cells().isEmpty()) {
                    first.add(line);
                }
            }
            return null;
        } catch (UnreadableSheet e) {
            return e;
        }
    }

    static final String NO_HEADINGS = "none of its first rows has headings that are known";
    static final String REMEDY = "Write the headings of the columns above them, or say what they mean";

    private void begin() {
        Line headings = table.headings();
        @Nullable Line above = null;
        while (!ahead.isEmpty() && !ahead.element().equals(headings)) {
            above = above == null ? ahead.peek() : above;
            ahead.remove();
        }
        ahead.remove();
        if (above != null) {
            notes.add(
                    SheetRules.LEFT_OUT,
                    above.start(),
                    Map.of(
                            "what",
                            "what is above the headings in row "
                                    + headings.start().line(),
                            "reason",
                            "it is taken for a title",
                            "remedy",
                            "Move it below the headings if it is a record"));
        }
        reportUnknown();
    }

    private void reportUnknown() {
        List<Field> unknown = table.unknown();
        int shown = 0;
        for (Field field : unknown) {
            if (++shown > MOST_UNKNOWN) {
                notes.add(
                        SheetRules.UNKNOWN_COLUMN,
                        place(field.at()),
                        Map.of(
                                "header",
                                "here, with the " + (unknown.size() - shown) + " unknown columns after it,",
                                "remedy",
                                "Check that this is the right file."));
                return;
            }
            boolean isNoMember = field.column().origin() == Column.Origin.GIVEN;
            notes.add(
                    SheetRules.UNKNOWN_COLUMN,
                    place(field.at()),
                    Map.of(
                            "header",
                            new Quoted(field.column().header()),
                            "remedy",
                            isNoMember
                                    ? "There is no member " + field.column().member()
                                            + " that fits into a cell; correct the file of columns."
                                    : "Say which member it is in a file of columns, or leave it out there."));
        }
    }

    private Location place(int column) {
        Location start = table.headings().start();
        return new Location(start.line(), column + 1L, start.sheet());
    }

    Table table() {
        return table;
    }

    @Override
    public boolean hasNext() {
        while (next == null && hasLine()) {
            Line line = ahead.isEmpty() ? lines.next() : ahead.remove();
            if (!line.cells().isEmpty() && !isTotal(line)) {
                next = line;
            }
        }
        return next != null;
    }

    private boolean hasLine() {
        if (ahead.isEmpty() && damage != null) {
            throw damage;
        }
        return !ahead.isEmpty() || lines.hasNext();
    }

    @Override
    public Line next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more rows");
        }
        Line line = next;
        next = null;
        return line;
    }

    /** Whether a row that begins with a text and has only numbers adds up others. */
    static boolean isTotal(String text) {
        return text.length() <= LONGEST_TOTAL && TOTAL.matcher(text).matches();
    }

    /** A row that adds up those above it: the word, and numbers. */
    private boolean isTotal(Line line) {
        Cell first = line.cells().values().iterator().next();
        if (!isTotal(first.text())) {
            return false;
        }
        List<Cell> cells = new ArrayList<>(line.cells().values());
        boolean isTotal = cells.subList(1, cells.size()).stream()
                .allMatch(cell -> cell.text().matches("-?[0-9][0-9.,]*%?"));
        if (isTotal) {
            notes.add(
                    SheetRules.LEFT_OUT,
                    cells.get(0).at(),
                    Map.of(
                            "what",
                            "row " + line.start().line(),
                            "reason",
                            "it adds up the rows above it",
                            "remedy",
                            "Give it an id if it is a record"));
        }
        return isTotal;
    }
}

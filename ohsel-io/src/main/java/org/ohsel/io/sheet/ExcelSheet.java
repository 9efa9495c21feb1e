// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Location;
import org.ohsel.rules.standard.SheetRules;

/**
 * A sheet of a workbook. Hidden rows and columns are read as others are.
 *
 * @param sheet the sheet
 * @param merged which of its cells are merged
 */
record ExcelSheet(org.dhatim.fastexcel.reader.Sheet sheet, MergedCells merged) implements Sheet {

    @Override
    public String name() {
        return sheet.getName();
    }

    @Override
    public Iterator<Line> lines(Notes notes) {
        if (merged.isAny()) {
            MergedCells.Range first = merged.ranges().get(0);
            notes.add(
                    SheetRules.MERGED,
                    new Location(first.first(), first.column() + 1L, name()),
                    Map.of("count", merged.ranges().size()));
        }
        try {
            return new Rows(sheet.openStream());
        } catch (IOException | RuntimeException e) {
            throw damaged(1);
        }
    }

    private UnreadableSheet damaged(long row) {
        return new UnreadableSheet(
                "the sheet is damaged", "Open the workbook and save it again", new Location(row, 1, name()));
    }

    /** The rows, with what merged cells say filled in. */
    private final class Rows implements Iterator<Line> {

        private final Iterator<Row> rows;
        private final Iterator<MergedCells.Range> ranges = merged.ranges().iterator();

        /** The merged cells of the row, by column. */
        private final Map<Integer, MergedCells.Range> current = new HashMap<>();

        private final Map<Integer, Cell> values = new HashMap<>();
        private MergedCells.@Nullable Range nextRange = ranges.hasNext() ? ranges.next() : null;
        private long number;

        Rows(Stream<Row> rows) {
            this.rows = rows.iterator();
        }

        @Override
        public boolean hasNext() {
            try {
                return rows.hasNext();
            } catch (RuntimeException e) {
                throw damaged(number + 1);
            }
        }

        @Override
        public Line next() {
            try {
                return line(rows.next());
            } catch (UnreadableSheet e) {
                throw e;
            } catch (RuntimeException e) {
                throw damaged(number + 1);
            }
        }

        private Line line(Row row) {
            number = row.getRowNum();
            SortedMap<Integer, Cell> cells = new TreeMap<>();
            row.stream().forEach(cell -> {
                if (cell != null && cell.getType() != CellType.EMPTY) {
                    Location at = new Location(number, cell.getColumnIndex() + 1L, name());
                    Cell read = ExcelCell.read(cell, at);
                    if (!read.text().isEmpty() || read.fault() != null) {
                        cells.put(cell.getColumnIndex(), read);
                    }
                }
            });
            fill(cells);
            return new Line(new Location(number, 1, name()), cells);
        }

        private void fill(SortedMap<Integer, Cell> cells) {
            while (nextRange != null && nextRange.first() <= number) {
                current.put(nextRange.column(), nextRange);
                values.remove(nextRange.column());
                nextRange = ranges.hasNext() ? ranges.next() : null;
            }
            current.values().removeIf(range -> range.last() < number);
            current.forEach((column, range) -> {
                @Nullable Cell own = cells.get(column);
                @Nullable Cell above = values.get(column);
                if (range.first() == number && own != null) {
                    values.put(column, own);
                } else if (own == null && above != null) {
                    cells.put(column, above.at(new Location(number, column + 1L, name())));
                }
            });
        }
    }
}
